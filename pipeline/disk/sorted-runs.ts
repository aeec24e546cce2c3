/** External sorting: what waits is sorted and written as a run when it is much, and runs are merged while they are read. */
import { rmSync } from "node:fs";
import { openEntries, type Entries } from "./entries.ts";
import { readLines, writeLines, writeOrdered } from "./lines.ts";
import { mergeRuns, type KeyedLine } from "./merge-runs.ts";

/** As many runs as this are merged into one of the next level, so that each line is merged once a level, and few are open at once: each takes an eighth of a megabyte. */
const MAX_RUNS = 64;

export interface SortedRuns {
  /** Adds a line: the bytes of a key, and a text. */
  readonly add: (key: string, text: string) => void;
  /** Adds lines that begin with their keys, parted by UNIT; gives how many. */
  readonly addLines: (lines: string) => number;
  /** All lines by key; of one key in the order in which they were added. May be asked again. */
  readonly sorted: () => Iterable<KeyedLine>;
  /** The files in which everything is, for `mergeFiles`; nothing may be added later. */
  readonly files: () => readonly string[];
}

/** Runs that hold at most about `heldBytes` bytes in memory, and ask `newFile` for paths. */
export function sortedRuns(newFile: () => string, heldBytes: number): SortedRuns {
  const entries = openEntries(heldBytes);
  /** By level; those of a higher level hold what was added before. */
  const runs: string[][] = [];
  const addRun = (level: number, writeRun: (path: string) => void): void => {
    const path = newFile();
    writeRun(path);
    const peers = (runs[level] ??= []);
    peers.push(path);
    if (peers.length < MAX_RUNS) return;
    const full = peers.splice(0);
    addRun(level + 1, (next) => writeLines(next, linesOf(mergeFiles(full))));
    for (const done of full) rmSync(done);
  };
  const flush = (isLast: boolean): void => {
    const { lines, order } = entries.sorted();
    addRun(0, (path) => writeOrdered(path, lines, order));
    entries.clear(isLast);
  };
  const files = (): readonly string[] => {
    if (!entries.isEmpty()) flush(true);
    return runs.toReversed().flat();
  };
  return {
    add: (key, text) => {
      if (entries.isFullFor(key.length + text.length + 2)) flush(false);
      entries.add(key, text);
    },
    addLines: (lines) => {
      if (entries.isFullFor(lines.length + 1)) flush(false);
      return entries.addLines(lines);
    },
    // What is held stays in memory when nothing was written; else it becomes the last run.
    sorted: () => (runs.length === 0 ? heldEntries(entries) : mergeFiles(files())),
    files,
  };
}

/** The entries of sorted files, those of the first before those of others with the same key. */
export const mergeFiles = (files: readonly string[]): Iterable<KeyedLine> => mergeRuns(files.map(entriesOf));

function* linesOf(entries: Iterable<KeyedLine>): Generator<string> {
  for (const { line } of entries) yield line;
}

function* entriesOf(path: string): Generator<KeyedLine> {
  for (const line of readLines(path)) yield { key: line.slice(0, line.indexOf("\t")), line };
}

function* heldEntries({ sorted }: Entries): Generator<KeyedLine> {
  const { lines, order } = sorted();
  const { bytes, starts, tabs } = lines;
  for (const at of order) {
    const line = bytes.toString("latin1", starts[at], starts[at + 1]! - 1);
    yield { key: line.slice(0, tabs[at]! - starts[at]!), line };
  }
}
