import { expect, test } from "vitest";
import { explicitDates, nearestWeekday, weekdayOfIso, weekdaysIn } from "../../pipeline/dates/text-dates.ts";
import { ABBREVIATIONS, DATES } from "../support/read-dates.ts";

test("the days a caption writes out", () => {
  const text = "The ministers shake hands in Oslo on Wednesday, May 8, 2019. (Agency)";
  const [found, ...more] = explicitDates(text, DATES, ABBREVIATIONS);
  expect(more).toEqual([]);
  expect(text.slice(found!.start, found!.end)).toBe("Wednesday, May 8, 2019");
  expect(found).toMatchObject({ day: "2019-05-08", weekday: 3, conflict: false });
});

test("a dateline's day without a year leaves the year open", () => {
  expect(explicitDates("OSLO, Jan. 12 (Agency) --", DATES, ABBREVIATIONS)).toMatchObject([{ day: null, month: 1, dayOfMonth: 12, weekday: null }]);
  expect(explicitDates("in May 2018, last week and on May 4-6, 2018", DATES, ABBREVIATIONS)).toEqual([]);
});

test("bare weekdays, not those with a date or a week", () => {
  const text = "They met Thursday, on Friday, May 10, on Monday last week, last Tuesday, on Mondays and late Sunday.";
  expect(weekdaysIn(text, DATES, ABBREVIATIONS).map((found) => found.weekday)).toEqual([4, 7]);
  expect(weekdaysIn("They met Monday and will meet Friday.", DATES, ABBREVIATIONS)).toMatchObject([
    { weekday: 1, ahead: false },
    { weekday: 5, ahead: true },
  ]);
});

test("a weekday is the nearest on its side", () => {
  expect(weekdayOfIso("2019-06-12")).toBe(3);
  expect(weekdayOfIso("2019-06-32")).toBeNull();
  expect(nearestWeekday("2019-06-12", 3, "before")).toBe("2019-06-12");
  expect(nearestWeekday("2019-06-12", 4, "before")).toBe("2019-06-06");
  expect(nearestWeekday("2019-06-12", 1, "after")).toBe("2019-06-17");
});
