import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { diskSpool } from "../../pipeline/disk/disk-spool.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Bytes in buffers and arrays of numbers that are in use. */
function heldBytes(): number {
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}

test("a shelf holds little of what lies on it, and nothing once nobody needs it", () => {
  const [SHELVES, VALUES] = [8, 2000];
  const spool = diskSpool(folder("shelves"));
  const before = heldBytes();
  let shelves = Array.from({ length: SHELVES }, () => spool.textShelf());
  const value = "x".repeat(1000);
  for (let at = 0; at < VALUES; at++) for (const shelf of shelves) shelf.add(value);
  for (const shelf of shelves) expect(shelf.at(VALUES / 2)).toBe(value);
  expect(heldBytes() - before).toBeLessThan(SHELVES * 400_000);
  shelves = [];
  expect(heldBytes() - before).toBeLessThan(200_000);
  spool.close();
});
