import { expect, test } from "vitest";
import { dictionaryOf } from "../../pipeline/spool/dictionary.ts";
import { memorySpool } from "../../pipeline/spool/memory-spool.ts";

const open = (entries: ReadonlyArray<readonly [key: string, value: string]>) => {
  const spool = memorySpool();
  const sorter = spool.texts();
  for (const [key, value] of entries) sorter.add(key, value);
  return dictionaryOf(sorter.sorted(), spool);
};

test("every key among many has its texts, and no other has any", () => {
  const numbers = [...Array(1000).keys()];
  const valuesOf = open(numbers.map((number) => [`key ${number * 2}`, `value ${number}`]));
  expect(numbers.map((number) => valuesOf(`key ${number * 2}`))).toEqual(numbers.map((number) => [`value ${number}`]));
  expect(numbers.flatMap((number) => valuesOf(`key ${number * 2 + 1}`))).toEqual([]);
});

test("texts of one key are given in the order in which they were added", () => {
  expect(
    open([
      ["a", "2"],
      ["b", ""],
      ["a", "1"],
    ])("a"),
  ).toEqual(["2", "1"]);
});

test("a key is none that begins or ends like it, whatever letters it has", () => {
  const valuesOf = open([
    ["person\tána\tPRT", "1"],
    ['person\t"ána\tPRT', "2"],
    ["person\tána\t", "3"],
  ]);
  expect(["person\tána\tPRT", 'person\t"ána\tPRT', "person\tána\t", "person\tán", "ána\tPRT", "", "\uffff"].map(valuesOf)).toEqual([
    ["1"],
    ["2"],
    ["3"],
    [],
    [],
    [],
    [],
  ]);
});

test("without entries no key has texts", () => {
  expect(open([])("a")).toEqual([]);
});
