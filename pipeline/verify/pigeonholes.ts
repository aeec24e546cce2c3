/** Groups lines by key without sorting them: each key is dealt to one of several files, and each file is small enough to be grouped in memory. */
import { appendFileSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";

/** What one file should hold, and how many there may be. */
const HOLE_BYTES = 8 * 1024 * 1024;
const MOST_HOLES = 1024;
/** Characters that wait to be written, for one file and for all. */
const HELD_CHARS = { most: 64 * 1024, all: 16 * 1024 * 1024 };

export interface Pigeonholes {
  /** Takes a line without a line break, under a key without a tab. */
  readonly add: (key: string, line: string) => void;
  /** Every key with its lines in the order in which they were added; keys come in no order. Asked once, when all is added. */
  readonly groups: () => Iterable<readonly [key: string, lines: readonly string[]]>;
}

/** Pigeonholes in `folder`, which is made here and removed by the caller, for lines of about `bytes` in all. */
export function pigeonholes(folder: string, bytes: number): Pigeonholes {
  const count = Math.min(MOST_HOLES, Math.max(1, Math.ceil(bytes / HOLE_BYTES)));
  const limit = Math.min(HELD_CHARS.most, HELD_CHARS.all / count);
  const held = Array.from({ length: count }, () => "");
  const pathOf = (hole: number): string => join(folder, String(hole));
  mkdirSync(folder, { recursive: true });
  return {
    add: (key, line) => {
      const hole = holeOf(key, count);
      held[hole] += `${key}\t${line}\n`;
      if (held[hole]!.length < limit) return;
      appendFileSync(pathOf(hole), held[hole]!);
      held[hole] = "";
    },
    *groups() {
      for (const [hole, waiting] of held.entries()) {
        const text = (existsSync(pathOf(hole)) ? readFileSync(pathOf(hole), "utf8") : "") + waiting;
        rmSync(pathOf(hole), { force: true });
        yield* grouped(text);
      }
    },
  };
}

/** The same for the same key, on every machine. */
function holeOf(key: string, count: number): number {
  let hash = 0;
  for (let at = 0; at < key.length; at++) hash = (Math.imul(hash, 31) + key.charCodeAt(at)) | 0;
  return (hash >>> 0) % count;
}

function grouped(text: string): Iterable<readonly [string, readonly string[]]> {
  const groups = new Map<string, string[]>();
  for (let from = 0, end = text.indexOf("\n"); end !== -1; from = end + 1, end = text.indexOf("\n", from)) {
    const tab = text.indexOf("\t", from);
    const key = text.slice(from, tab);
    const line = text.slice(tab + 1, end);
    const lines = groups.get(key);
    if (lines === undefined) groups.set(key, [line]);
    else lines.push(line);
  }
  return groups;
}
