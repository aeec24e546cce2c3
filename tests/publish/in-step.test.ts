import { expect, test } from "vitest";
import { inStep } from "../../pipeline/publish/in-step.ts";
import { collect } from "../support/collect.ts";

/** Numbers from 1, and how many were taken, and whether the source was closed. */
function numbers(last: number) {
  const seen = { taken: 0, closed: false };
  async function* count(): AsyncGenerator<number> {
    try {
      for (let at = 1; at <= last; at++) {
        seen.taken = at;
        yield at;
      }
    } finally {
      seen.closed = true;
    }
  }
  return { seen, source: count() };
}

test("every reader has every value, and no value is taken before all ask for it", async () => {
  const { seen, source } = numbers(4);
  const [fast, slow] = inStep(source, 2);
  const iterator = slow!.values[Symbol.asyncIterator]();
  const all = collect(fast!.values);
  await new Promise(setImmediate);
  expect(seen.taken).toBe(0);
  for (const expected of [1, 2, 3, 4]) {
    expect(await iterator.next()).toEqual({ done: false, value: expected });
    expect(seen.taken).toBe(expected);
  }
  expect((await iterator.next()).done).toBe(true);
  expect(await all).toEqual([1, 2, 3, 4]);
});

test("a reader who leaves holds nobody up; when all have left the source is closed", async () => {
  const { seen, source } = numbers(3);
  const [one, other] = inStep(source, 2);
  const iterator = one!.values[Symbol.asyncIterator]();
  const first = iterator.next();
  other!.leave();
  other!.leave();
  expect(await first).toEqual({ done: false, value: 1 });
  expect(seen.closed).toBe(false);
  one!.leave();
  await new Promise(setImmediate);
  expect(seen.closed).toBe(true);
});

test("a fault of the source reaches every reader", async () => {
  async function* broken(): AsyncGenerator<number> {
    yield 1;
    throw new Error("the disk is full");
  }
  const results = await Promise.allSettled(inStep(broken(), 3).map(({ values }) => collect(values)));
  expect(results.map((result) => result.status === "rejected" && String(result.reason))).toEqual(Array(3).fill("Error: the disk is full"));
});
