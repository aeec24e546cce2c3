/** External sorting: sorted runs on disk, merged while they are read. */
import { rmSync } from "node:fs";
import type { Keyed, Sorter } from "../spool/spool.ts";
import { keyedLine, readKeyedLine } from "./keyed-line.ts";
import { readLines, writeLines } from "./lines.ts";
import { mergeRuns } from "./merge-runs.ts";
import { sortEntries } from "./sort-entries.ts";

/** More open files than this are merged into one first. */
const MAX_RUNS = 64;
/** What an entry costs beside its characters. */
const ENTRY_CHARS = 64;

/** A sorter that holds at most about `heldChars` characters, and asks `newFile` for paths. */
export function diskSorter<T>(newFile: () => string, heldChars: number): Sorter<T> {
  let held: Keyed<string>[] = [];
  let chars = 0;
  let runs: string[] = [];
  const write = (entries: Iterable<Keyed<string>>): string => {
    const path = newFile();
    writeLines(path, linesOf(entries));
    return path;
  };
  const flush = (): void => {
    runs.push(write(sortEntries(held)));
    held = [];
    chars = 0;
    if (runs.length < MAX_RUNS) return;
    const merged = write(mergeRuns(runs.map(entriesOf)));
    for (const path of runs) rmSync(path);
    runs = [merged];
  };
  return {
    add: (key, value) => {
      const json = JSON.stringify(value);
      held.push({ key, value: json });
      chars += key.length + json.length + ENTRY_CHARS;
      if (chars >= heldChars) flush();
    },
    *sorted() {
      // What is held stays in memory when nothing was written; else it becomes the last run.
      if (runs.length > 0 && held.length > 0) flush();
      const entries = runs.length === 0 ? sortEntries(held) : mergeRuns(runs.map(entriesOf));
      for (const { key, value } of entries) yield { key, value: JSON.parse(value) as T };
    },
  };
}

function* linesOf(entries: Iterable<Keyed<string>>): Generator<string> {
  for (const { key, value } of entries) yield keyedLine(key, value);
}

function* entriesOf(path: string): Generator<Keyed<string>> {
  for (const line of readLines(path)) yield readKeyedLine(line);
}
