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
/** What one may hold while it is in use; half of that may be left of all. They held 4 MB each, to the end. */
const LITTLE = 400_000;

/** Whether less than `limit` is held once the engine has given back what it lets go beside the program, or compiles. */
async function holdsLessThan(limit: number): Promise<boolean> {
  for (let turn = 0; turn < 200 && heldBytes() >= limit; turn++) await setTimeout(20);
  return heldBytes() < limit;
}

/** Fills shelves, reads from them and lets them go; tells whether they held little while they were in use. */
async function useShelves(spool: Spool): Promise<boolean> {
  const before = heldBytes();
  const shelves = Array.from({ length: SHELVES }, () => spool.textShelf());
  const value = "x".repeat(1000);
  for (let at = 0; at < VALUES; at++) for (const shelf of shelves) shelf.add(value);
  for (const shelf of shelves) expect(shelf.at(VALUES / 2)).toBe(value);
  const held = await holdsLessThan(before + SHELVES * LITTLE);
  expect(shelves).toHaveLength(SHELVES);
  return held;
}

test("a shelf holds little of what lies on it, and nothing once nobody needs it", async () => {
  const spool = diskSpool(folder("shelves"));
  const before = heldBytes();
  expect(await useShelves(spool)).toBe(true);
  expect(await holdsLessThan(before + LITTLE / 2)).toBe(true);
  spool.close();
});
