/** Dates that name a month: "Jan. 12, 2023", "12 January", "May 4-6", "March 2021", "in May", "January this year". */
import { monthsFrom } from "../period.ts";
import { isMonth, readDayNumber, readYear } from "../numbers.ts";
import type { Base, Cycle } from "../reading.ts";
import { formAt, gluedAt, isCapitalAt, lengthAt, numeralAt, wordAt, type View } from "../view.ts";
import { dated, nothing, explicit, explicitDay, turn } from "./build.ts";
import { isRangeMark } from "./range-mark.ts";
import type { DateRule, Match } from "./rule.ts";

/** Reads a date that begins with its month or with its day. */
export const monthDate: DateRule = {
  id: "month-date",
  read: (view, at) => readMonthFirst(view, at) ?? readDayFirst(view, at) ?? readDayAlone(view, at),
};

/** The month a piece names, in full or cut short; lower case only where the word has no other use. */
function monthAt(view: View, at: number, besideNumber: boolean): number | null {
  const word = wordAt(view, at);
  const month = word.month ?? (besideNumber ? word.monthShort : undefined);
  if (month === undefined) return null;
  return isCapitalAt(view, at) || (word.ambiguous !== true && word.month !== undefined) ? month : null;
}

function readMonthFirst(view: View, at: number): Match | null {
  const word = wordAt(view, at);
  if (word.month === undefined && word.monthShort === undefined) return null;
  let next = at + 1;
  if (formAt(view, next) === "." && word.monthShort !== undefined) next++;
  const month = monthAt(view, at, true);
  if (month === null) return null;
  if (formAt(view, next) === "the" && wordAt(view, next + 1).ordinal !== undefined) next++;
  const day = gluedAt(view, next) ? null : readDayNumber(view, next);
  if (day !== null && !isQuantity(view, next)) return readAfterDay(view, at, next + 1, month, day);
  return readMonthYear(view, at, next, month);
}

/** Whether the number is no day but counts something: "May 5 percent", "March 10,000". */
function isQuantity(view: View, at: number): boolean {
  const next = formAt(view, at + 1);
  return (
    next === "%" ||
    next === "percent" ||
    next === "million" ||
    next === "billion" ||
    (next === ":" && numeralAt(view, at + 2) >= 0) ||
    (next === "." && numeralAt(view, at + 2) >= 0)
  );
}

/** After "May 4": the end of a range, a year, or nothing. */
function readAfterDay(view: View, first: number, at: number, month: number, day: number): Match | null {
  let last = at;
  let until: number | null = null;
  const mark = isRangeMark(view, at) ?? (isNextDay(view, at, day) || isBetween(view, first, at) ? at + 1 : null);
  const far = mark === null || gluedAt(view, mark + 1) ? null : readDayNumber(view, mark);
  if (far !== null && far > day && monthAt(view, mark! + 1, true) === null) {
    until = far;
    last = mark! + 1;
  }
  const year = readYearAfter(view, last);
  if (year !== null) last = year.last;
  return dayMatch(first, last, month, day, until, year?.year ?? null) ?? nothing(first, last);
}

/** "May 4 and 5": two days on end are one stretch. */
const isNextDay = (view: View, at: number, day: number): boolean => formAt(view, at) === "and" && readDayNumber(view, at + 1) === day + 1;

/** "between 4 and 6 May", "between May 4 and 6" */
const isBetween = (view: View, first: number, at: number): boolean => formAt(view, first - 1) === "between" && formAt(view, at) === "and";

/** A year after a day, with or without its comma. */
function readYearAfter(view: View, at: number): { readonly last: number; readonly year: number } | null {
  const comma = formAt(view, at) === ",";
  const year = gluedAt(view, at) ? null : readYear(view, comma ? at + 1 : at);
  return year !== null && !isQuantity(view, year.last - 1) ? year : null;
}

function dayMatch(first: number, last: number, month: number, day: number, until: number | null, year: number | null): Match | null {
  const baseOf = (of: number): Base | null => (year === null ? turn({ of: "date", month, day: of }, null) : explicitDay(year, month, of));
  const base = baseOf(day);
  if (base === null || (year === null && day > 29 && explicitDay(2000, month, day) === null)) return null;
  const far = until === null ? null : baseOf(until);
  return dated(first, last, base, year === null ? "partial" : "explicit", far === null ? {} : { until: far });
}

function readMonthYear(view: View, first: number, at: number, month: number): Match | null {
  const skip = formAt(view, at) === "," || formAt(view, at) === "of" ? 1 : 0;
  const year = gluedAt(view, at) ? null : readYear(view, at + skip);
  if (year !== null && (skip === 0 || lengthAt(view, at + 1) >= 2) && !isQuantity(view, year.last - 1)) {
    return dated(first, year.last, explicit(monthsFrom("month", year.year, month)), "explicit");
  }
  const cycle: Cycle = { of: "month", index: month };
  const outer = readShiftedYear(view, formAt(view, at) === "of" ? at + 1 : at);
  if (outer !== null) return dated(first, outer.last, { kind: "within", cycle, outer: outer.base }, "partial");
  return standsAlone(view, first) ? dated(first, first + 1, turn(cycle, null), "month") : null;
}

/** "this year", "last year" after a month, a quarter or a season. */
export function readShiftedYear(view: View, at: number): { readonly last: number; readonly base: Base } | null {
  const skip = formAt(view, at) === "the" ? 1 : 0;
  const shift = wordAt(view, at + skip).shift;
  if (shift === undefined || formAt(view, at + skip + 1) !== "year") return null;
  return { last: at + skip + 2, base: { kind: "shift", unit: "year", count: shift, from: "anchor" } };
}

const BEFORE_MONTH = new Set(
  "in of by since until till from to through during for before after between and or around about every each mid early late last this next past previous coming following end - \u2013".split(
    " ",
  ),
);

const ARTICLES = new Set(["the", "a", "its", "their", "his", "her"]);

/** Whether a month without a number is a month: "May" the verb and April the woman stand in other company. */
function standsAlone(view: View, at: number): boolean {
  const word = wordAt(view, at);
  if (word.month === undefined) return false;
  if (gluedAt(view, at + 1)) return wordAt(view, at + 1).unit !== undefined;
  const introduced = BEFORE_MONTH.has(formAt(view, at - 1)) || (gluedAt(view, at) && wordAt(view, at - 1).part !== undefined);
  if (word.ambiguous !== true) return introduced || !isCapitalAt(view, at + 1) || !isCapitalAt(view, at - 1);
  if (ARTICLES.has(formAt(view, at - 1))) return isNounAfter(view, at + 1);
  const isName = isCapitalAt(view, at + 1) && wordAt(view, at + 1).month === undefined && formAt(view, at - 1) !== "in";
  return introduced && !isName;
}

/** Whether the piece after "the March" can be what it qualifies: "the March accession", not "the March on". */
const isNounAfter = (view: View, at: number): boolean => formAt(view, at).length > 3 && !isCapitalAt(view, at) && formAt(view, at) >= "a";

/** "12 January 2023", "the 12th of January", "11-13 January". */
function readDayFirst(view: View, at: number): Match | null {
  const day = readDayNumber(view, at);
  if (day === null || (gluedAt(view, at) && !isMonth(view, at - 1))) return null;
  const mark = isRangeMark(view, at + 1) ?? (isNextDay(view, at + 1, day) || isBetween(view, at, at + 1) ? at + 2 : null);
  const until = mark === null ? null : readDayNumber(view, mark);
  const isRange = until !== null && until > day;
  let next = isRange ? mark! + 1 : at + 1;
  if (formAt(view, next) === "of") next++;
  if (gluedAt(view, next)) return null;
  const month = monthAt(view, next, true);
  if (month === null || (wordAt(view, next).ambiguous === true && isCapitalAt(view, next + 1) && numeralAt(view, at) < 0)) return null;
  let last = next + 1;
  const year = readYearAfter(view, formAt(view, last) === "." && wordAt(view, next).monthShort !== undefined ? last + 1 : last);
  if (year !== null) last = year.last;
  const outer = year === null ? readShiftedYear(view, last) : null;
  if (outer !== null) return dated(at, outer.last, { kind: "within", cycle: { of: "date", month, day }, outer: outer.base }, "partial");
  return dayMatch(at, last, month, day, isRange ? until : null, year?.year ?? null);
}

const AFTER_DAY = new Set(["", ".", ",", ";", ":", ")", "and", "but", "to", "in", "at", "with", "that", "when", "after", "before"]);

/** "on the 14th": the last such day, where no noun follows that it would number. */
function readDayAlone(view: View, at: number): Match | null {
  const { ordinal } = wordAt(view, at);
  if (ordinal === undefined || ordinal > 31 || formAt(view, at).charCodeAt(0) > 57 || gluedAt(view, at)) return null;
  if (formAt(view, at - 1) !== "the" || formAt(view, at - 2) !== "on" || !AFTER_DAY.has(formAt(view, at + 1))) return null;
  return dated(at, at + 1, turn({ of: "day-of-month", index: ordinal }, null), "partial");
}
