/** Pairs of numbers that come in order, as groups of one key. */
import type { NumberGroup } from "./spool.ts";

/** Pairs in order, one at a time: after `next` has said that there is one, `key` and `value` are its. */
export interface PairRun {
  readonly key: number;
  readonly value: number;
  readonly next: () => boolean;
  readonly close: () => void;
}

/** The groups of a run that have at least so many values; it is closed behind the last, or when no more is asked for. */
export function* groupedPairs(run: PairRun, least: number): Generator<NumberGroup> {
  try {
    let values: number[] = [];
    for (let goesOn = run.next(); goesOn;) {
      const { key } = run;
      do values.push(run.value);
      while ((goesOn = run.next()) && run.key === key);
      if (values.length >= least) {
        yield { key, values };
        values = [];
      } else values.length = 0;
    }
  } finally {
    run.close();
  }
}

/** A function that gives the values of a key; keys must be asked for in ascending order. */
export function numberCursor(groups: Iterable<NumberGroup>): (key: number) => readonly number[] {
  const walk = groups[Symbol.iterator]();
  let group = walk.next();
  return (key) => {
    while (!group.done && group.value.key < key) group = walk.next();
    return !group.done && group.value.key === key ? group.value.values : [];
  };
}
