import { expect, test } from "vitest";
import { readingThreads } from "../../pipeline/cli/reading-threads.ts";

const MB = 2 ** 20;

test.each([
  [2, 1.9 * MB, 1],
  [2, 2.1 * MB, 2],
  [8, 0.1 * MB, 4],
  [8, 7.9 * MB, 4],
  [8, 8.1 * MB, 8],
  [5, 0, 3],
  [1, 0, 1],
  [1, 100 * MB, 1],
])("on %i cores %i bytes are read by %i threads", (cores, bytes, threads) => {
  expect(readingThreads(cores, bytes)).toBe(threads);
});

test("where nobody knows how much there is, each core has one", () => {
  expect(readingThreads(6, null)).toBe(6);
});
