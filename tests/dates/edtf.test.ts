import { expect, test } from "vitest";
import { EDTF_PATTERN } from "../../schemas/edtf-date.ts";
import { parseIsoDay } from "../../pipeline/dates/calendar.ts";
import { edtfDate } from "../../pipeline/dates/edtf.ts";
import { dayPeriod, monthsFrom, periodOf, yearPeriod, type Period } from "../../pipeline/dates/period.ts";

const day = (iso: string): number => parseIsoDay(iso)!;
const shown = (period: Period, options: object = {}) => edtfDate(period, { basis: "explicit", ...options });

test.each([
  ["a day", dayPeriod(day("2019-06-12")), "2019-06-12", "2019-06-12", "2019-06-12", "day"],
  ["a month", monthsFrom("month", 2020, 2), "2020-02", "2020-02-01", "2020-02-29", "month"],
  ["a year", yearPeriod(2018), "2018", "2018-01-01", "2018-12-31", "year"],
  ["a decade", monthsFrom("decade", 1990, 1), "199X", "1990-01-01", "1999-12-31", "interval"],
  ["a summer", monthsFrom("season", 2018, 6), "2018-22", "2018-06-01", "2018-08-31", "season"],
  ["a winter", monthsFrom("season", 2018, 12), "2018-24", "2018-12-01", "2019-02-28", "season"],
  ["a quarter", monthsFrom("quarter", 2018, 1), "2018-01/2018-03", "2018-01-01", "2018-03-31", "quarter"],
  ["a half", monthsFrom("half", 2018, 7), "2018-07/2018-12", "2018-07-01", "2018-12-31", "interval"],
  ["a fiscal year", monthsFrom("fiscal", 2018, 4), "2018-04/2019-03", "2018-04-01", "2019-03-31", "interval"],
  ["a week", periodOf("week", day("2019-06-12")), "2019-06-10/2019-06-16", "2019-06-10", "2019-06-16", "interval"],
  ["a century", monthsFrom("century", 1800, 1), "1800/1899", "1800-01-01", "1899-12-31", "interval"],
])("%s", (_name, period, date, start, end, precision) => {
  expect(shown(period)).toEqual({ date, date_start: start, date_end: end, date_precision: precision, date_basis: "explicit" });
});

test.each([
  ["early", "2018-12-01/2018-12-10"],
  ["mid", "2018-12-11/2018-12-20"],
  ["late", "2018-12-21/2018-12-31"],
])("the %s third of a month", (part, date) => {
  expect(shown(monthsFrom("month", 2018, 12), { part }).date).toBe(date);
});

test("thirds of a year and of a decade; a season has none", () => {
  expect(shown(yearPeriod(2018), { part: "mid" }).date).toBe("2018-05/2018-08");
  expect(shown(monthsFrom("decade", 1990, 1), { part: "late" }).date).toBe("1997/1999");
  expect(shown(monthsFrom("season", 2018, 6), { part: "late" }).date).toBe("2018-22");
});

test("an open side has no bound", () => {
  expect(shown(monthsFrom("month", 2018, 10), { bound: "since" })).toMatchObject({ date: "2018-10/..", date_start: "2018-10-01", date_end: null });
  expect(shown(yearPeriod(2025), { bound: "by" })).toMatchObject({ date: "../2025", date_start: null, date_end: "2025-12-31" });
  expect(shown(periodOf("week", day("2019-06-12")), { bound: "since" }).date).toBe("2019-06-10/..");
});

test("about is a tilde on what was written", () => {
  expect(shown(monthsFrom("month", 2018, 12), { approximate: true })).toMatchObject({ date: "2018-12~", date_precision: "month" });
});

test("every form matches the schema's pattern", () => {
  const pattern = new RegExp(`^(?:${EDTF_PATTERN})$`);
  for (const unit of ["day", "week", "weekend", "month", "quarter", "season", "half", "year", "decade", "century"] as const) {
    const period = unit === "season" ? monthsFrom(unit, 2018, 9) : periodOf(unit, day("2019-06-12"));
    for (const bound of [undefined, "since", "by"]) {
      for (const approximate of [false, true]) expect(shown(period, { bound, approximate }).date).toMatch(pattern);
    }
  }
});
