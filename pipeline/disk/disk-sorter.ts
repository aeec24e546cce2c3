/** Sorters over sorted runs: of values under keys, and of lines that begin with their keys. */
import type { Keyed, LineSorter, Sorted, Sorter } from "../spool/spool.ts";
import { keyBytes, keyOfBytes } from "./key-bytes.ts";
import type { KeyedLine } from "./merge-runs.ts";
import { mergeFiles, type SortedRuns } from "./sorted-runs.ts";
import { AS_IT_IS, type Writing } from "./writing.ts";

/** A sorter of values. */
export function diskSorter<T>(runs: SortedRuns, { write, read }: Writing<T>): Sorter<T> {
  return {
    add: (key, value) => runs.add(keyBytes(key), write(value)),
    sorted: () => keyed(runs.sorted(), read),
  };
}

/** The texts in the files of a sorter, which may be another thread's. */
export const textsIn = (files: readonly string[]): Sorted<string> => ({ sorted: () => keyed(mergeFiles(files), AS_IT_IS.read) });

function* keyed<T>(lines: Iterable<KeyedLine>, read: Writing<T>["read"]): Generator<Keyed<T>> {
  for (const { key, line } of lines) yield { key: keyOfBytes(key), value: read(line.slice(key.length + 1)) };
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
