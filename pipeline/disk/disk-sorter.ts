/** Sorters over sorted runs: of values under keys, and of lines that begin with their keys. */
import type { Keyed, LineSorter, Sorter } from "../spool/spool.ts";
import { keyBytes, keyOfBytes } from "./key-bytes.ts";
import type { SortedRuns } from "./sorted-runs.ts";
import type { Writing } from "./writing.ts";

/** A sorter of values. */
export function diskSorter<T>(runs: SortedRuns, { write, read }: Writing<T>): Sorter<T> {
  return {
    add: (key, value) => runs.add(keyBytes(key), write(value)),
    *sorted() {
      for (const { key, line } of runs.sorted()) yield { key: keyOfBytes(key), value: read(line.slice(key.length + 1)) } satisfies Keyed<T>;
    },
  };
}

/** A sorter of lines. */
export function diskLineSorter({ addLines, sorted }: SortedRuns): LineSorter {
  return {
    add: addLines,
    *sorted() {
      for (const { line } of sorted()) yield line;
    },
  };
}
