import { expect, test } from "vitest";
import { groupsUpTo } from "../../pipeline/spool/sorted.ts";

const keyed = (text: string) => [...text].map((key, value) => ({ key, value }));

test("runs of one value and crowded runs are left out", () => {
  expect([...groupsUpTo(3, keyed("abbcccdddde"))]).toEqual([
    [1, 2],
    [3, 4, 5],
  ]);
  expect([...groupsUpTo(3, keyed("aab"))]).toEqual([[0, 1]]);
  expect([...groupsUpTo(3, keyed("baa"))]).toEqual([[1, 2]]);
  expect([...groupsUpTo(3, [])]).toEqual([]);
});
