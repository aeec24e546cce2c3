import { expect, test } from "vitest";
import { parseIsoDay } from "../../pipeline/dates/calendar.ts";
import { dayPeriod, monthsFrom } from "../../pipeline/dates/period.ts";
import { redate } from "../../pipeline/dates/read-mention.ts";
import { mentionsIn } from "../support/read-dates.ts";

const day = (iso: string): number => parseIsoDay(iso)!;
const only = (text: string) => mentionsIn(text, "2019-06-14")[0]!;

test("words inside a quotation count from the day of speaking", () => {
  const spoken = only('"I look forward to tomorrow\'s summit," he said.');
  expect(spoken.date?.date).toBe("2019-06-15");
  expect(redate(spoken, { anchor: day("2019-06-13") })).toMatchObject({ value: "2019-06-14", date: { date: "2019-06-14", date_basis: "relative" } });
});

test("what is written out stays, and so does what is counted from something else", () => {
  const written = only("They met on May 4, 2018.");
  expect(redate(written, { anchor: day("2011-01-01") })).toBe(written);
  const following = mentionsIn("They met on May 4, 2018. The next day they left.", "2019-06-14")[1]!;
  expect(redate(following, { anchor: day("2011-01-01") }).date?.date).toBe("2018-05-05");
});

test.each([
  ["It came a day after the summit.", "a day after", "2018-05-05"],
  ["It came two days ahead of the summit.", "two days ahead of", "2018-05-02"],
  ["It came a week before the summit.", "a week before", "2018-04-23/2018-04-29"],
  ["It came the day before the summit.", "the day before", "2018-05-03"],
  ["It came on the eve of the summit.", "the eve of", "2018-05-03"],
])("%s", (text, words, date) => {
  const mention = only(text);
  expect(text.slice(mention.start, mention.end)).toBe(words);
  expect(mention.date).toBeNull();
  expect(redate(mention, { event: dayPeriod(day("2018-05-04")) }).date).toMatchObject({ date, date_basis: "event" });
});

test("a day cannot be counted from a month, and counts from the near end of a stretch", () => {
  const mention = only("It came a day after the talks.");
  expect(redate(mention, { event: monthsFrom("month", 2018, 5) }).date).toBeNull();
  const talks = { unit: "range", start: day("2018-05-04"), end: day("2018-05-06") } as const;
  expect(redate(mention, { event: talks }).date?.date).toBe("2018-05-07");
});

test("weeks after an event are some weeks, and no date", () => {
  expect(only("It came weeks after the summit.")).toMatchObject({ value: "PXW", date: null });
});
