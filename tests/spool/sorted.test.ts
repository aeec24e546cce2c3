import { expect, test } from "vitest";
import { groupsUpTo, remembered } from "../../pipeline/spool/sorted.ts";

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

test("what was asked for lately is not loaded again, and no more is remembered than may be", () => {
  const loads: number[] = [];
  const double = remembered((number: number) => {
    loads.push(number);
    return 2 * number;
  }, 4);
  expect([1, 2, 1, 3, 1, 2].map(double)).toEqual([2, 4, 2, 6, 2, 4]);
  expect(loads).toEqual([1, 2, 3]);
  for (const other of [5, 6, 7, 8]) double(other);
  expect(double(1)).toBe(2);
  expect(loads).toEqual([1, 2, 3, 5, 6, 7, 8, 1]);
});
