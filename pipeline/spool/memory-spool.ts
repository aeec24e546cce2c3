/** A spool in memory, for tests and for handfuls of articles. */
import { byKey, type Keyed, type Shelf, type Sorter, type Spool } from "./spool.ts";

export const memorySpool = (): Spool => ({ sorter: memorySorter, texts: memorySorter<string>, shelf: memoryShelf, textShelf: memoryShelf<string> });

function memorySorter<T>(): Sorter<T> {
  const held: Keyed<T>[] = [];
  return {
    add: (key, value) => void held.push({ key, value }),
    sorted: () => held.toSorted(byKey),
  };
}

function memoryShelf<T>(): Shelf<T> {
  const held: T[] = [];
  return { add: (value) => void held.push(value), at: (number) => held[number]!, all: () => held, size: () => held.length };
}
