/** External sorting: sorted runs on disk, merged while they are read. */
import { rmSync } from "node:fs";
import type { Keyed, Sorter } from "../spool/spool.ts";
import { openEntries, type Entries } from "./entries.ts";
import { keyBytes, keyOfBytes } from "./key-bytes.ts";
import { readLines, writeLines, writeOrdered } from "./lines.ts";
import { mergeRuns, type KeyedLine } from "./merge-runs.ts";
import type { Writing } from "./writing.ts";

/** As many runs as this are merged into one of the next level, so that each line is merged once a level, and few are open at once: each takes half a megabyte. */
const MAX_RUNS = 16;

/** A sorter that holds at most about `heldBytes` bytes, and asks `newFile` for paths. */
export function diskSorter<T>(newFile: () => string, heldBytes: number, { write, read }: Writing<T>): Sorter<T> {
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
    addRun(level + 1, (next) => writeLines(next, linesOf(mergeRuns(full.map(entriesOf)))));
    for (const done of full) rmSync(done);
  };
  const flush = (isLast: boolean): void => {
    const { lines, order } = entries.sorted();
    addRun(0, (path) => writeOrdered(path, lines, order));
    entries.clear(isLast);
  };
  return {
    add: (key, value) => {
      const [bytes, text] = [keyBytes(key), write(value)];
      if (entries.isFullFor(bytes, text)) flush(false);
      entries.add(bytes, text);
    },
    *sorted() {
      // What is held stays in memory when nothing was written; else it becomes the last run.
      if (runs.length > 0 && !entries.isEmpty()) flush(true);
      const sorted = runs.length === 0 ? heldEntries(entries) : valuesIn(mergeRuns(runs.toReversed().flatMap((level) => level.map(entriesOf))));
      for (const { key, value } of sorted) yield { key: keyOfBytes(key), value: read(value) } satisfies Keyed<T>;
    },
  };
}

function* linesOf(entries: Iterable<KeyedLine>): Generator<string> {
  for (const { line } of entries) yield line;
}

function* entriesOf(path: string): Generator<KeyedLine> {
  for (const line of readLines(path)) yield { key: line.slice(0, line.indexOf("\t")), line };
}

function* valuesIn(entries: Iterable<KeyedLine>): Generator<Keyed<string>> {
  for (const { key, line } of entries) yield { key, value: line.slice(key.length + 1) };
}

function* heldEntries({ sorted }: Entries): Generator<Keyed<string>> {
  const { lines, order } = sorted();
  const { bytes, starts, tabs } = lines;
  for (const line of order)
    yield { key: bytes.toString("latin1", starts[line], tabs[line]), value: bytes.toString("latin1", tabs[line]! + 1, starts[line + 1]! - 1) };
}
