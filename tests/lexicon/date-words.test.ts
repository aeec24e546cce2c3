import { expect, test } from "vitest";
import { parseHolidayRule } from "../../pipeline/lexicon/date-words.ts";
import { lexiconRows } from "../support/lexicon.ts";
import { DATES, datesIn } from "../support/read-dates.ts";

test("a word can be several things", () => {
  expect(DATES.words.get("may")).toMatchObject({ month: 5, ambiguous: true });
  expect(DATES.words.get("second")).toMatchObject({ ordinal: 2 });
  expect(DATES.words.get("following")).toMatchObject({ shift: 1, relation: 1 });
});

test.each(lexiconRows("holidays").map((row) => [row["name"]!, row["example"]!] as const))(
  "the example of %s is read as that holiday",
  (name, example) => {
    const [found, ...more] = datesIn(example, "2018-06-12");
    expect(found?.[0].toLowerCase()).toBe(name);
    expect(found?.[1]).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(more).toEqual([]);
  },
);

test.each(lexiconRows("vague-dates").map((row) => [row["phrase"]!, row["value"]!] as const))("%s is vague", (phrase, value) => {
  expect(datesIn(`It was so, ${phrase}, they said.`, "2018-06-12")).toEqual([[phrase, value, null]]);
});

test("rules of holidays", () => {
  expect(parseHolidayRule("12-25")).toEqual({ kind: "fixed", every: 1, month: 12, day: 25 });
  expect(parseHolidayRule("easter-2")).toEqual({ kind: "easter", every: 1, days: -2 });
  expect(parseHolidayRule("11-1#1+1/2")).toEqual({ kind: "nth", every: 2, month: 11, weekday: 1, nth: 1, days: 1 });
  expect(() => parseHolidayRule("some day")).toThrow(/holidays\.csv/);
});
