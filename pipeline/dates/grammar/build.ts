/** Short forms for the readings that several rules make. */
import { dayOf } from "../calendar.ts";
import { dayPeriod, type Period } from "../period.ts";
import { readingOf, type Base, type Cycle, type Direction, type Reading } from "../reading.ts";
import type { Match } from "./rule.ts";

/** A calendar date that the text writes out. */
export function explicit(period: Period): Base {
  return { kind: "fixed", period };
}

/** A day of the calendar, or null when there is no such day. */
export function explicitDay(year: number, month: number, day: number): Base | null {
  const number = dayOf(year, month, day);
  return number === null ? null : explicit(dayPeriod(number));
}

/** A turn of a cycle; a null direction is decided later by the tense of the clause. */
export function turn(cycle: Cycle, direction: Direction | null): Base {
  return { kind: "cycle", cycle, direction };
}

/** A match that names a date. */
export function dated(first: number, last: number, base: Base, method: string, more: Partial<Reading> = {}): Match {
  return { first, last, reading: readingOf(more.type ?? "DATE", base, base.kind === "fixed" ? "explicit" : "relative", method, more) };
}

/** A match that takes its words away from the other rules and names nothing: "Feb. 30". */
export function nothing(first: number, last: number): Match {
  return { first, last, reading: readingOf("DATE", null, "explicit", "nothing") };
}

/** A match with a TIMEX3 value that names no point of the calendar. */
export function undated(first: number, last: number, type: Reading["type"], value: string, method: string): Match {
  return { first, last, reading: readingOf(type, null, "relative", method, { value }) };
}
