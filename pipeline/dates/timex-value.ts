/** TIMEX3 values. */
import { civilOf, isoDay, isoMonth, isoWeekOf } from "./calendar.ts";
import type { Period } from "./period.ts";
import type { Base, Cycle } from "./reading.ts";

const SEASONS = ["SP", "SU", "FA", "WI"] as const;
const pad = (number: number): string => String(number).padStart(2, "0");

/** The TIMEX3 value of a period: `1998-02-13`, `1998-W07`, `1998-Q1`, `199`. A range is written as two days. */
export function timexValue(period: Period): string {
  const { year, month } = civilOf(period.start);
  const week = isoWeekOf(period.start);
  switch (period.unit) {
    case "day":
      return isoDay(period.start);
    case "week":
      return `${week.year}-W${pad(week.week)}`;
    case "weekend":
      return `${week.year}-W${pad(week.week)}-WE`;
    case "month":
      return isoMonth(period.start);
    case "quarter":
      return `${year}-Q${Math.ceil(month / 3)}`;
    case "half":
      return `${year}-H${Math.ceil(month / 6)}`;
    case "season":
      return `${year}-${SEASONS[month / 3 - 1]!}`;
    case "year":
      return String(year);
    case "fiscal":
      return String(period.name ?? year);
    case "decade":
      return String(Math.floor(year / 10));
    case "century":
      return String(Math.floor(year / 100));
    case "range":
      return `${isoDay(period.start)}/${isoDay(period.end)}`;
  }
}

/** The value of what cannot be put on the calendar: the parts that are known, X for the rest. */
export function unresolvedValue(base: Base): string {
  if (base.kind === "cycle" || base.kind === "within") return unresolvedCycle(base.cycle);
  if (base.kind === "same" || base.kind === "shift") return UNRESOLVED[base.unit] ?? "XXXX";
  return "XXXX";
}

const UNRESOLVED: Readonly<Record<string, string>> = {
  day: "XXXX-XX-XX",
  weekend: "XXXX-WXX-WE",
  week: "XXXX-WXX",
  month: "XXXX-XX",
  quarter: "XXXX-QX",
  half: "XXXX-HX",
};

function unresolvedCycle(cycle: Cycle): string {
  if (cycle.of === "weekend") return "XXXX-WXX-WE";
  if (cycle.of === "weekday") return `XXXX-WXX-${cycle.index}`;
  if (cycle.of === "month") return `XXXX-${pad(cycle.index)}`;
  if (cycle.of === "quarter") return `XXXX-Q${cycle.index}`;
  if (cycle.of === "half") return `XXXX-H${cycle.index}`;
  if (cycle.of === "season") return `XXXX-${SEASONS[cycle.index - 1]!}`;
  if (cycle.of === "date") return `XXXX-${pad(cycle.month)}-${pad(cycle.day)}`;
  return cycle.of === "day-of-month" ? `XXXX-XX-${pad(cycle.index)}` : "XXXX-XX-XX";
}
