/** A sorter of pairs of numbers: what waits is sorted and written as a run when it is much, and runs are merged while they are read. */
import { rmSync } from "node:fs";
import { groupedPairs, type PairRun } from "../spool/pair-groups.ts";
import type { PairSorter } from "../spool/spool.ts";
import { fileRun, heldRun, KEY_AT, mergedRun, sortPairs, VALUE_AT, writePairs, writeRun } from "./pair-runs.ts";

/** As many runs as this are merged into one of the next level, so that few files are open at once. */
const MAX_RUNS = 64;
const PAIR_BYTES = 8;

/** A sorter that holds at most `heldBytes` bytes in memory, and asks `newFile` for paths. */
export function diskPairs(newFile: () => string, heldBytes: number): PairSorter {
  const most = Math.max(2, 2 * Math.floor(heldBytes / PAIR_BYTES));
  let held = new Uint32Array(0);
  let end = 0;
  let isSorted = true;
  /** By level. */
  const runs: string[][] = [];
  const addRun = (level: number, write: (path: string) => void): void => {
    const path = newFile();
    write(path);
    const peers = (runs[level] ??= []);
    peers.push(path);
    if (peers.length < MAX_RUNS) return;
    const full = peers.splice(0);
    addRun(level + 1, (next) => writeRun(next, mergedRun(full.map(fileRun))));
    for (const done of full) rmSync(done);
  };
  const sorted = (): Uint32Array => {
    if (!isSorted) sortPairs(held.subarray(0, end));
    isSorted = true;
    return held.subarray(0, end);
  };
  const grow = (): void => {
    const larger = new Uint32Array(Math.min(most, Math.max(1024, 2 * held.length)));
    larger.set(held);
    held = larger;
  };
  const open = (): PairRun => {
    const files = runs.flat().map(fileRun);
    return files.length === 0 ? heldRun(sorted()) : mergedRun([...files, heldRun(sorted())]);
  };
  return {
    add: (key, value) => {
      if (end === most) {
        addRun(0, (path) => writePairs(path, sorted()));
        end = 0;
      }
      if (end === held.length) grow();
      held[end + KEY_AT] = key;
      held[end + VALUE_AT] = value;
      end += 2;
      isSorted = false;
    },
    groups: (least) => groupedPairs(open(), least),
  };
}
