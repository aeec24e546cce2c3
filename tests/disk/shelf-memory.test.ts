import { setTimeout } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { diskSpool } from "../../pipeline/disk/disk-spool.ts";
import type { Spool } from "../../pipeline/spool/spool.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();
setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Bytes in buffers and arrays of numbers that are in use. */
function heldBytes(): number {
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}

const [SHELVES, VALUES] = [8, 2000];
/** What was held of each before, to the end: a block of 4 MB. */
const LITTLE = 1_000_000;

/** Shelves that were filled, read and let go, but for what they hold while they are in use. */
function useShelves(spool: Spool): number {
  const before = heldBytes();
  const shelves = Array.from({ length: SHELVES }, () => spool.textShelf());
  const value = "x".repeat(1000);
  for (let at = 0; at < VALUES; at++) for (const shelf of shelves) shelf.add(value);
  for (const shelf of shelves) expect(shelf.at(VALUES / 2)).toBe(value);
  return heldBytes() - before;
}

test("a shelf holds little of what lies on it, and less once nobody needs it", async () => {
  const spool = diskSpool(folder("shelves"));
  const before = heldBytes();
  expect(useShelves(spool)).toBeLessThan(SHELVES * LITTLE);
  // The engine may hold what a call had in hand for as long as it compiles it.
  for (let turn = 0; turn < 200 && heldBytes() - before >= LITTLE; turn++) await setTimeout(20);
  expect(heldBytes() - before).toBeLessThan(LITTLE);
  spool.close();
});
