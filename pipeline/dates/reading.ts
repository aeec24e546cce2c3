/** What a temporal expression says, before it is put on the calendar: independent of any anchor, so that it can be resolved from another day. */
import type { DateBasis } from "../../schemas/edtf-date.ts";
import type { HolidayRule } from "../lexicon/date-words.ts";
import type { Period, PeriodUnit } from "./period.ts";
import type { TimexType } from "./date-mention.ts";

/** Something that comes round again: a weekday, a month, a day of a month, a season. Indexes count from 1. */
export type Cycle =
  | { readonly of: "weekday" | "weekend" | "month" | "quarter" | "half" | "season" | "day-of-month"; readonly index: number }
  | { readonly of: "date"; readonly month: number; readonly day: number }
  | { readonly of: "holiday"; readonly rule: HolidayRule };

/**
 * Which turn of a cycle is meant: the latest that has begun (`past`), the earliest that has not ended (`future`), the `nearest`,
 * the latest that is not far ahead (`recent`), the one strictly before (`last`) or after (`next`), the one of the running week or year (`this`).
 */
export type Direction = "past" | "future" | "nearest" | "last" | "next" | "this" | "recent";

/** Where counting begins: the document's day, the date read before in the paragraph, or an event that the caller knows. */
export type Origin = "anchor" | "reference" | "event";

/** How a country counts its fiscal years: the month they begin in, and whether the year they end in gives the name. */
export interface FiscalCalendar {
  readonly month: number;
  readonly namedByEnd: boolean;
}

/** The core of a reading: a point of the calendar or the way to it. */
export type Base =
  | { readonly kind: "fixed"; readonly period: Period }
  | { readonly kind: "cycle"; readonly cycle: Cycle; readonly direction: Direction | null }
  | { readonly kind: "within"; readonly cycle: Cycle; readonly outer: Base }
  | { readonly kind: "shift"; readonly unit: PeriodUnit; readonly count: number; readonly from: Origin | Base; readonly fiscal?: FiscalCalendar }
  /** The same stretch some years before: "a year earlier" than the quarter just named. */
  | { readonly kind: "parallel"; readonly years: number; readonly from: "anchor" | "reference" }
  /** The stretch named before: "that month", "the quarter". */
  | { readonly kind: "same"; readonly unit: PeriodUnit };

/** A third of a month, year or decade, or the first or last days of a month. */
export type Part = "early" | "mid" | "late" | "first week" | "last week";

export interface Reading {
  readonly type: TimexType;
  /** Null for durations, sets and vague expressions. */
  readonly base: Base | null;
  /** The far end of a range. */
  readonly until: Base | undefined;
  readonly part: Part | undefined;
  /** Open sides: "since May", "by Friday". */
  readonly bound: "since" | "by" | undefined;
  readonly approximate: boolean | undefined;
  /** What follows the day in a TIMEX3 value: "TMO", "T17:30". */
  readonly time: string | undefined;
  /** A weekday written beside a date: 1 for Monday. */
  readonly weekday: number | undefined;
  readonly basis: DateBasis;
  readonly method: string;
  /** The whole TIMEX3 value where no point of the calendar gives it. */
  readonly value: string | undefined;
}

/** A reading with everything unsaid undefined. */
export const readingOf = (type: TimexType, base: Base | null, basis: DateBasis, method: string, more: Partial<Reading> = {}): Reading => ({
  type,
  base,
  until: more.until,
  part: more.part,
  bound: more.bound,
  approximate: more.approximate,
  time: more.time,
  weekday: more.weekday,
  basis: more.basis ?? basis,
  method,
  value: more.value,
});
