/** Merges sorted runs into one, by a heap of their heads. */

/** A line, and the bytes of its key, with which it begins. */
export interface KeyedLine {
  readonly key: string;
  readonly line: string;
}

interface Head {
  readonly run: Iterator<KeyedLine>;
  readonly number: number;
  entry: KeyedLine;
}

/** Entries of all runs by key; of one key those of earlier runs first. */
export function* mergeRuns(runs: readonly Iterable<KeyedLine>[]): Generator<KeyedLine> {
  const heads: Head[] = [];
  for (const [number, iterable] of runs.entries()) {
    const run = iterable[Symbol.iterator]();
    const first = run.next();
    if (!first.done) heads.push({ run, number, entry: first.value });
  }
  try {
    for (let at = heads.length >> 1; at >= 0; at--) sink(heads, at);
    while (heads.length > 0) {
      const head = heads[0]!;
      yield head.entry;
      const next = head.run.next();
      if (next.done) {
        const last = heads.pop()!;
        if (heads.length > 0) heads[0] = last;
      } else head.entry = next.value;
      sink(heads, 0);
    }
  } finally {
    // A reader that stops early closes the files.
    for (const { run } of heads) run.return?.();
  }
}

const comesFirst = (a: Head, b: Head): boolean => a.entry.key < b.entry.key || (a.entry.key === b.entry.key && a.number < b.number);

function sink(heads: Head[], from: number): void {
  for (let at = from; ;) {
    let least = at;
    for (const child of [2 * at + 1, 2 * at + 2]) if (child < heads.length && comesFirst(heads[child]!, heads[least]!)) least = child;
    if (least === at) return;
    [heads[at], heads[least]] = [heads[least]!, heads[at]!];
    at = least;
  }
}
