/** A stretch of the calendar with the unit it is named by. */
import { civilOf, monthStart, weekdayOf, type Day } from "./calendar.ts";

export type PeriodUnit = "day" | "weekend" | "week" | "month" | "quarter" | "season" | "half" | "year" | "fiscal" | "decade" | "century" | "range";

/** First and last day of a stretch of the calendar, both inside. */
export interface Period {
  readonly unit: PeriodUnit;
  readonly start: Day;
  readonly end: Day;
  /** The year a fiscal year is called by. */
  readonly name?: number;
}

const MONTHS: Readonly<Partial<Record<PeriodUnit, number>>> = {
  month: 1,
  quarter: 3,
  season: 3,
  half: 6,
  year: 12,
  fiscal: 12,
  decade: 120,
  century: 1200,
};

/** The period of `unit` that begins with a month; months beyond 12 count into later years. */
export function monthsFrom(unit: PeriodUnit, year: number, month: number): Period {
  return { unit, start: monthStart(year, month), end: monthStart(year, month + MONTHS[unit]!) - 1 };
}

/** The single day as a period. */
export function dayPeriod(day: Day): Period {
  return { unit: "day", start: day, end: day };
}

/** The year as a period. */
export function yearPeriod(year: number): Period {
  return monthsFrom("year", year, 1);
}

/** The period of a unit that a day lies in: its ISO week, its month, its decade. A fiscal year begins in the month given. */
export function periodOf(unit: PeriodUnit, day: Day, fiscalStart = 1): Period {
  if (unit === "day" || unit === "range") return dayPeriod(day);
  const monday = day - weekdayOf(day) + 1;
  if (unit === "week") return { unit, start: monday, end: monday + 6 };
  if (unit === "weekend") return { unit, start: monday + 5, end: monday + 6 };
  const { year, month } = civilOf(day);
  const length = MONTHS[unit]!;
  const offset = unit === "fiscal" ? fiscalStart - 1 : 0;
  const index = Math.floor((year * 12 + month - 1 - offset) / length) * length + offset;
  return monthsFrom(unit, Math.floor(index / 12), (index % 12) + 1);
}

/** The period `count` units later (earlier when negative). */
export function shiftPeriod(period: Period, count: number): Period {
  const length = MONTHS[period.unit];
  if (length !== undefined) {
    const { year, month } = civilOf(period.start);
    return monthsFrom(period.unit, year, month + count * length);
  }
  const days = count * (period.unit === "day" ? 1 : period.unit === "range" ? period.end - period.start + 1 : 7);
  return { unit: period.unit, start: period.start + days, end: period.end + days };
}
