import { expect, test } from "vitest";
import {
  addMonths,
  addYears,
  civilOf,
  dayOf,
  easterOf,
  isoDay,
  isoWeekOf,
  monthLength,
  parseIsoDay,
  weekdayOf,
} from "../../pipeline/dates/calendar.ts";

const day = (iso: string): number => parseIsoDay(iso)!;

test("days count from 1970 and come back as they went in", () => {
  expect(dayOf(1970, 1, 1)).toBe(0);
  expect(day("2000-03-01") - day("2000-02-28")).toBe(2);
  expect(day("1900-03-01") - day("1900-02-28")).toBe(1);
  for (const iso of ["1582-10-15", "1969-12-31", "2024-02-29", "2099-12-31"]) expect(isoDay(day(iso))).toBe(iso);
});

test("what is no day is null", () => {
  for (const iso of ["2023-02-29", "2023-13-01", "2023-00-10", "2023-04-31", "2023-1-1", "0999-01-01", "2023-01-01T00:00"]) {
    expect(parseIsoDay(iso)).toBeNull();
  }
});

test("weekdays count from Monday, also before 1970", () => {
  expect(weekdayOf(day("2019-06-12"))).toBe(3);
  expect(weekdayOf(day("1969-12-28"))).toBe(7);
  expect(weekdayOf(day("1900-01-01"))).toBe(1);
});

test("months and years are added to their ends", () => {
  expect(isoDay(addMonths(day("2023-01-31"), 1))).toBe("2023-02-28");
  expect(isoDay(addMonths(day("2023-01-31"), -2))).toBe("2022-11-30");
  expect(isoDay(addYears(day("2024-02-29"), 1))).toBe("2025-02-28");
  expect(monthLength(2024, 2)).toBe(29);
  expect(civilOf(day("2024-12-31"))).toEqual({ year: 2024, month: 12, day: 31 });
});

test("ISO weeks belong to the year of their Thursday", () => {
  expect(isoWeekOf(day("2021-01-03"))).toEqual({ year: 2020, week: 53 });
  expect(isoWeekOf(day("2018-12-31"))).toEqual({ year: 2019, week: 1 });
});

test("Easter is the western one", () => {
  expect([1998, 2011, 2019, 2024].map((year) => isoDay(easterOf(year)))).toEqual(["1998-04-12", "2011-04-24", "2019-04-21", "2024-03-31"]);
});
