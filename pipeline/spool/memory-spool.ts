/** A spool in memory, for tests and for handfuls of articles. */
import { UNIT } from "./pieces.ts";
import { byKey, type Keyed, type LineSorter, type PairSorter, type Shelf, type Sorter, type Spool } from "./spool.ts";

export const memorySpool = (): Spool => ({
  sorter: memorySorter,
  texts: memorySorter<string>,
  lines: memoryLineSorter,
  pairs: memoryPairs,
  shelf: memoryShelf,
  textShelf: memoryShelf<string>,
});

function memorySorter<T>(): Sorter<T> {
  const held: Keyed<T>[] = [];
  return {
    add: (key, value) => void held.push({ key, value }),
    sorted: () => held.toSorted(byKey),
  };
}

function memoryLineSorter(): LineSorter {
  const held = memorySorter<string>();
  return {
    add: (lines) => {
      const added = lines.split(UNIT);
      for (const line of added) held.add(line.slice(0, line.indexOf("\t")), line);
      return added.length;
    },
    *sorted() {
      for (const { value } of held.sorted()) yield value;
    },
  };
}

function memoryPairs(): PairSorter {
  const held = new Map<number, number[]>();
  return {
    add: (key, value) => {
      const values = held.get(key);
      if (values === undefined) held.set(key, [value]);
      else values.push(value);
    },
    *groups(least) {
      for (const key of [...held.keys()].sort((a, b) => a - b)) {
        const values = held.get(key)!;
        if (values.length >= least) yield { key, values: values.toSorted((a, b) => a - b) };
      }
    },
  };
}

function memoryShelf<T>(): Shelf<T> {
  const held: T[] = [];
  return { add: (value) => void held.push(value), at: (number) => held[number]!, all: () => held, size: () => held.length };
}
