/** Groups lines by key without sorting them: each key is dealt to one of several files, and each file is small enough to be grouped in memory. */
import { appendFileSync, existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What one file should hold, and how many there may be. */
const HOLE_BYTES = 8 * 1024 * 1024;
const MOST_HOLES = 1024;
/** Characters that wait to be written, for one file and for all. */
const HELD_CHARS = { most: 64 * 1024, all: 16 * 1024 * 1024 };

/** How many pigeonholes lines of about `bytes` in all need. */
export const holesFor = (bytes: number): number => Math.min(MOST_HOLES, Math.max(1, Math.ceil(bytes / HOLE_BYTES)));

const pathOf = (folder: string, hole: number): string => join(folder, String(hole));

/** Deals lines to `count` files in `folder`, which is made here and removed by the caller. */
export interface Dealer {
  /** Takes a line of characters of one byte without a line break, under a key without a tab. */
  readonly add: (key: string, line: string) => void;
  /** Writes what still waits. */
  readonly flush: () => void;
}

/** Opens a dealer. Several may deal at once, each to a folder of its own, and the same key always goes to the file of the same number. */
export function dealer(folder: string, count: number): Dealer {
  const limit = Math.min(HELD_CHARS.most, HELD_CHARS.all / count);
  const held = Array.from({ length: count }, () => "");
  const write = (hole: number): void => {
    if (held[hole] !== "") appendFileSync(pathOf(folder, hole), held[hole]!, "latin1");
    held[hole] = "";
  };
  mkdirSync(folder, { recursive: true });
  return {
    add: (key, line) => {
      const hole = holeOf(key, count);
      held[hole] += `${key}\t${line}\n`;
      if (held[hole]!.length >= limit) write(hole);
    },
    flush: () => {
      for (const hole of held.keys()) write(hole);
    },
  };
}

/** The same for the same key, on every machine. */
function holeOf(key: string, count: number): number {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0;
  return (hash >>> 0) % count;
}

/** Every key of one pigeonhole with its lines from all `folders`: of one folder in the order in which they were added. Keys come in no order. */
export function groupsIn(folders: readonly string[], hole: number): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const path of folders.map((folder) => pathOf(folder, hole))) if (existsSync(path)) group(readFileSync(path, "latin1"), groups);
  return groups;
}

function group(text: string, groups: Map<string, string[]>): void {
  for (let from = 0, end = text.indexOf("\n"); end !== -1; from = end + 1, end = text.indexOf("\n", from)) {
    const tab = text.indexOf("\t", from);
    const key = text.slice(from, tab);
    const line = text.slice(tab + 1, end);
    const lines = groups.get(key);
    if (lines === undefined) groups.set(key, [line]);
    else lines.push(line);
  }
}
