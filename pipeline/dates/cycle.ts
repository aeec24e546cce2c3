/** The turns of what comes round again, and the choice of the one that is meant. */
import { civilOf, dayOf, easterOf, monthLength, monthStart, weekdayOf, type Day } from "./calendar.ts";
import type { HolidayRule } from "../lexicon/date-words.ts";
import { dayPeriod, monthsFrom, periodOf, type Period } from "./period.ts";
import type { Cycle, Direction } from "./reading.ts";

/** 29 February comes round after up to eight years. */
const LEAP_REACH = 8;

/** How many days ahead a date may lie beside a verb of the past: a deadline that was set. */
const SOON = 100;

/** The turns of a cycle around a day, ascending: at least one before, one at or after. */
function turnsAround(cycle: Cycle, day: Day): readonly Period[] {
  const { year, month } = civilOf(day);
  if (cycle.of === "weekday") {
    const monday = day - weekdayOf(day) + 1;
    return [-1, 0, 1, 2].map((week) => dayPeriod(monday + 7 * week + cycle.index - 1));
  }
  if (cycle.of === "weekend") return [-1, 0, 1].map((week) => periodOf("weekend", day + 7 * week));
  if (cycle.of === "day-of-month") {
    return daysOf([-2, -1, 0, 1, 2].map((shift) => ofMonth(year, month + shift, cycle.index)));
  }
  const reach = cycle.of === "date" && cycle.month === 2 && cycle.day === 29 ? LEAP_REACH : 2;
  const turns: Period[] = [];
  for (let turn = year - reach; turn <= year + reach; turn++) {
    const period = turnOf(cycle, turn);
    if (period !== null) turns.push(period);
  }
  return turns;
}

const daysOf = (days: readonly (Day | null)[]): Period[] => days.filter((day) => day !== null).map(dayPeriod);

const ofMonth = (year: number, month: number, day: number): Day | null => {
  const start = civilOf(monthStart(year, month));
  return dayOf(start.year, start.month, day);
};

/** The turn of a yearly cycle that belongs to a year. */
function turnOf(cycle: Cycle, year: number): Period | null {
  if (cycle.of === "month") return monthsFrom("month", year, cycle.index);
  if (cycle.of === "quarter") return monthsFrom("quarter", year, cycle.index * 3 - 2);
  if (cycle.of === "half") return monthsFrom("half", year, cycle.index * 6 - 5);
  // Northern seasons: spring is March to May; the winter of a year ends in the next one.
  if (cycle.of === "season") return monthsFrom("season", year, cycle.index * 3);
  const day = cycle.of === "date" ? dayOf(year, cycle.month, cycle.day) : cycle.of === "holiday" ? holidayOf(cycle.rule, year) : null;
  return day === null ? null : dayPeriod(day);
}

function holidayOf(rule: HolidayRule, year: number): Day | null {
  if (year % rule.every !== 0) return null;
  if (rule.kind === "fixed") return dayOf(year, rule.month, rule.day);
  if (rule.kind === "easter") return easterOf(year) + rule.days;
  const start = monthStart(year, rule.month);
  if (rule.nth > 0) return start + ((rule.weekday - weekdayOf(start) + 7) % 7) + 7 * (rule.nth - 1) + rule.days;
  const end = start + monthLength(year, rule.month) - 1;
  return end - ((weekdayOf(end) - rule.weekday + 7) % 7) + rule.days;
}

/** The turn that is meant, seen from a day. */
export function chooseTurn(cycle: Cycle, direction: Direction, day: Day): Period | null {
  const turns = turnsAround(cycle, day);
  if (direction === "past") return turns.findLast((turn) => turn.start <= day) ?? null;
  if (direction === "last") {
    // On a Friday nobody calls the day before "last Thursday".
    const isYesterday = cycle.of === "weekday" && weekdayOf(day) > 1;
    return turns.findLast((turn) => turn.end < (isYesterday ? day - 1 : day)) ?? null;
  }
  if (direction === "future") return turns.find((turn) => turn.end >= day) ?? null;
  if (direction === "next") return turns.find((turn) => turn.start > day) ?? null;
  if (direction === "recent") return turns.findLast((turn) => turn.start <= day + SOON) ?? null;
  if (direction === "this") return turnWithin(cycle, periodOf(cycle.of === "weekday" ? "week" : "year", day));
  return turns.reduce<Period | null>((best, turn) => (best === null || distance(turn, day) < distance(best, day) ? turn : best), null);
}

const distance = (period: Period, day: Day): number => Math.max(period.start - day, day - period.end, 0);

/** The first turn that begins within a period; the quarters and halves of a fiscal year are counted from its beginning. */
export function turnWithin(cycle: Cycle, outer: Period): Period | null {
  if (outer.unit === "fiscal" && (cycle.of === "quarter" || cycle.of === "half")) {
    const { year, month } = civilOf(outer.start);
    return monthsFrom(cycle.of, year, month + (cycle.index - 1) * (cycle.of === "quarter" ? 3 : 6));
  }
  const middle = Math.floor((outer.start + outer.end) / 2);
  return turnsAround(cycle, middle).find((turn) => turn.start >= outer.start && turn.start <= outer.end) ?? null;
}
