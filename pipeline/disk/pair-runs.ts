/** Sorted runs of pairs of whole numbers of 32 bits, in files and in memory: eight bytes a pair, which the processor sorts and compares as numbers. */
import { closeSync, openSync, readSync } from "node:fs";
import { endianness } from "node:os";
import type { PairRun } from "../spool/pair-groups.ts";
import { writeAll } from "./lines.ts";

/** Where in the two halves of a number of 64 bits the key is, so that pairs sort by it first. */
export const KEY_AT = endianness() === "LE" ? 1 : 0;
export const VALUE_AT = 1 - KEY_AT;

/** Pairs that are read or written at once. */
const CHUNK_PAIRS = 4096;
const PAIR_BYTES = 8;

interface Head extends PairRun {
  key: number;
  value: number;
}

/** Sorts pairs in place: by key, then by value. */
export const sortPairs = ({ buffer, byteOffset, length }: Uint32Array): void => void new BigUint64Array(buffer, byteOffset, length / 2).sort();

/** A run of pairs in memory. */
export function heldRun(pairs: Uint32Array): PairRun {
  let at = 0;
  const run: Head = {
    key: 0,
    value: 0,
    next: () => {
      if (at === pairs.length) return false;
      run.key = pairs[at + KEY_AT]!;
      run.value = pairs[at + VALUE_AT]!;
      at += 2;
      return true;
    },
    close: () => undefined,
  };
  return run;
}

/** A run in a file that `writeRun` wrote. */
export function fileRun(path: string): PairRun {
  const file = openSync(path, "r");
  const pairs = new Uint32Array(2 * CHUNK_PAIRS);
  const bytes = new Uint8Array(pairs.buffer);
  let [at, end] = [0, 0];
  /** A file ends with a whole pair; what is read of it need not. */
  const fill = (): void => {
    let held = 0;
    do {
      const length = readSync(file, bytes, held, bytes.length - held, null);
      if (length === 0) break;
      held += length;
    } while (held % PAIR_BYTES > 0);
    [at, end] = [0, held / 4];
  };
  const run: Head = {
    key: 0,
    value: 0,
    next: () => {
      if (at === end) fill();
      if (at === end) return false;
      run.key = pairs[at + KEY_AT]!;
      run.value = pairs[at + VALUE_AT]!;
      at += 2;
      return true;
    },
    close: () => closeSync(file),
  };
  return run;
}

/** Writes pairs to a new file as they are. */
export function writePairs(path: string, { buffer, byteOffset, byteLength }: Uint32Array): void {
  const file = openSync(path, "wx");
  try {
    writeAll(file, new Uint8Array(buffer, byteOffset, byteLength));
  } finally {
    closeSync(file);
  }
}

/** Writes a run to a new file, and closes it. */
export function writeRun(path: string, run: PairRun): void {
  const file = openSync(path, "wx");
  const pairs = new Uint32Array(2 * CHUNK_PAIRS);
  let end = 0;
  const flush = (): void => {
    writeAll(file, new Uint8Array(pairs.buffer, 0, 4 * end));
    end = 0;
  };
  try {
    while (run.next()) {
      if (end === pairs.length) flush();
      pairs[end + KEY_AT] = run.key;
      pairs[end + VALUE_AT] = run.value;
      end += 2;
    }
    flush();
  } finally {
    closeSync(file);
    run.close();
  }
}

/** Several runs as one, by a heap of their heads. */
export function mergedRun(runs: readonly PairRun[]): PairRun {
  const heads: PairRun[] = runs.filter((run) => run.next());
  for (let at = heads.length >> 1; at >= 0; at--) sink(heads, at);
  const merged: Head = {
    key: 0,
    value: 0,
    next: () => {
      const head = heads[0];
      if (head === undefined) return false;
      merged.key = head.key;
      merged.value = head.value;
      if (!head.next()) {
        const last = heads.pop()!;
        if (heads.length > 0) heads[0] = last;
      }
      sink(heads, 0);
      return true;
    },
    close: () => {
      for (const run of runs) run.close();
    },
  };
  return merged;
}

const comesFirst = (a: PairRun, b: PairRun): boolean => a.key < b.key || (a.key === b.key && a.value < b.value);

function sink(heads: PairRun[], from: number): void {
  for (let at = from; ;) {
    let least = at;
    const left = 2 * at + 1;
    if (left < heads.length && comesFirst(heads[left]!, heads[least]!)) least = left;
    if (left + 1 < heads.length && comesFirst(heads[left + 1]!, heads[least]!)) least = left + 1;
    if (least === at) return;
    [heads[at], heads[least]] = [heads[least]!, heads[at]!];
    at = least;
  }
}
