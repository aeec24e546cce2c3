/** Walks over what a sorter gives: groups of one key, and two sorted streams side by side. */
import type { Keyed } from "./spool.ts";

export interface Group<T> {
  readonly key: string;
  readonly values: readonly T[];
}

/** The runs of values with one key. */
export function* groupsOf<T>(sorted: Iterable<Keyed<T>>): Generator<Group<T>> {
  let key = "";
  let values: T[] = [];
  for (const next of sorted) {
    if (values.length > 0 && next.key !== key) {
      yield { key, values };
      values = [];
    }
    key = next.key;
    values.push(next.value);
  }
  if (values.length > 0) yield { key, values };
}

/** The same, but for runs of one value and of more than `most`, of which no more is held. */
export function* groupsUpTo<T>(most: number, sorted: Iterable<Keyed<T>>): Generator<readonly T[]> {
  let key = "";
  let values: T[] = [];
  for (const next of sorted) {
    if (next.key !== key) {
      if (values.length > 1 && values.length <= most) yield values;
      values = [];
    }
    key = next.key;
    if (values.length <= most) values.push(next.value);
  }
  if (values.length > 1 && values.length <= most) yield values;
}

/** A function that gives the values of a key; keys must be asked for in ascending order. */
export function cursor<T>(sorted: Iterable<Keyed<T>>): (key: string) => readonly T[] {
  const groups = groupsOf(sorted);
  let group = groups.next();
  return (key) => {
    while (!group.done && group.value.key < key) group = groups.next();
    return !group.done && group.value.key === key ? group.value.values : [];
  };
}

/** The first value of each run with one key. */
export function* distinct<T>(sorted: Iterable<Keyed<T>>): Generator<T> {
  let before: string | null = null;
  for (const { key, value } of sorted) {
    if (key !== before) yield value;
    before = key;
  }
}

/** A function that remembers its last results, from half of `size` to all of it, so that neighbours in a block are read once. */
export function remembered<T, K = number>(load: (key: K) => T, size: number): (key: K) => T {
  // Two maps that take turns: taking the oldest entry out of one, each time, takes longer than most loads.
  let [young, old] = [new Map<K, T>(), new Map<K, T>()];
  return (key) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const value = old.get(key) ?? load(key);
    if (young.size >= size >> 1) [young, old] = [new Map(), young];
    young.set(key, value);
    return value;
  };
}
