/** Several readers of one source, who go through it together: it is read once, and only one of its values is held. */

export interface Reader<T> {
  readonly values: AsyncIterable<T>;
  /** Says that this reader takes no more, so that the others need not wait. */
  readonly leave: () => void;
}

/** `count` readers of `source`. The next value is taken when all who have not left ask for it. */
export function inStep<T>(source: AsyncIterable<T>, count: number): readonly Reader<T>[] {
  const iterator = source[Symbol.asyncIterator]();
  let waiting: ((next: Promise<IteratorResult<T>>) => void)[] = [];
  let open = count;
  const step = (): void => {
    if (open === 0 || waiting.length < open) return;
    const next = iterator.next();
    const takers = waiting;
    waiting = [];
    for (const take of takers) take(next);
  };
  const reader = (): Reader<T> => {
    let left = false;
    const leave = (): void => {
      if (left) return;
      left = true;
      open--;
      if (open === 0) void iterator.return?.();
      else step();
    };
    const next = (): Promise<IteratorResult<T>> =>
      new Promise((resolve) => {
        waiting.push(resolve);
        step();
      });
    return { values: { [Symbol.asyncIterator]: () => ({ next }) }, leave };
  };
  return Array.from({ length: count }, reader);
}
