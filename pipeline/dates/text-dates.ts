/** What a stretch of text says of dates by itself: for captions, datelines and lines that date a document before its day is known. */
import type { DateLexicon } from "../lexicon/date-words.ts";
import { splitSentences } from "../text/sentences.ts";
import { tokenize } from "../text/tokens.ts";
import { civilOf, isoDay, parseIsoDay, weekdayOf, type Day } from "./calendar.ts";
import { turnsAround } from "./cycle.ts";
import type { DateMention } from "./date-mention.ts";
import { findDates } from "./find-dates.ts";

/** A day that a text writes out, with or without its year. UTF-16 offsets of the text given. */
export interface WrittenDay {
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD`; null when the text leaves the year open. */
  readonly day: string | null;
  /** 1 to 12, and 1 to 31. */
  readonly month: number;
  readonly dayOfMonth: number;
  /** The weekday written beside it, 1 for Monday; null without one. */
  readonly weekday: number | null;
  /** Whether that weekday is another day's. */
  readonly conflict: boolean;
}

/** A weekday that stands without a date: 1 for Monday. */
export interface WrittenWeekday {
  readonly start: number;
  readonly end: number;
  readonly weekday: number;
  /** Whether the clause looks ahead to it ("will meet Friday"), so that it lies after the day of writing. */
  readonly ahead: boolean;
}

/** All single days that a text writes out: "Jan. 12, 2023", "12 January", "Friday, May 8, 2009", "2023-01-12". */
export function explicitDates(text: string, lexicon: DateLexicon, abbreviations: ReadonlySet<string>): readonly WrittenDay[] {
  return mentionsOf(text, lexicon, abbreviations).flatMap((mention) => writtenDay(mention) ?? []);
}

/** All bare weekdays of a text, in text order: "Thursday", "late Friday", "Monday morning"; none of "last Friday", "on Mondays". */
export function weekdaysIn(text: string, lexicon: DateLexicon, abbreviations: ReadonlySet<string>): readonly WrittenWeekday[] {
  return mentionsOf(text, lexicon, abbreviations).flatMap((mention) => writtenWeekday(mention) ?? []);
}

/** The day of a mention when it writes one out, else null. */
export function writtenDay(mention: DateMention): WrittenDay | null {
  const { base, weekday, until } = mention.reading;
  if (until !== undefined) return null;
  const place = { start: mention.start, end: mention.end, weekday: weekday ?? null, conflict: mention.conflict };
  if (base?.kind === "fixed" && base.period.unit === "day") {
    const { month, day } = civilOf(base.period.start);
    return { ...place, day: isoDay(base.period.start), month, dayOfMonth: day };
  }
  if (base?.kind !== "cycle" || base.cycle.of !== "date") return null;
  return { ...place, day: null, month: base.cycle.month, dayOfMonth: base.cycle.day };
}

/** The weekday of a mention when it names one without a date or a week beside it, else null. */
export function writtenWeekday(mention: DateMention): WrittenWeekday | null {
  const { base, until } = mention.reading;
  if (until !== undefined || base?.kind !== "cycle" || base.cycle.of !== "weekday") return null;
  if (base.direction !== "past" && base.direction !== "future") return null;
  return { start: mention.start, end: mention.end, weekday: base.cycle.index, ahead: base.direction === "future" };
}

/** The weekday of a day written `YYYY-MM-DD`: 1 for Monday to 7 for Sunday; null when it is no day. */
export function weekdayOfIso(day: string): number | null {
  const number = parseIsoDay(day);
  return number === null ? null : weekdayOf(number);
}

/** The latest day on or before `day` that falls on a weekday, or the earliest on or after it; null when `day` is no day. */
export function nearestWeekday(day: string, weekday: number, side: "before" | "after"): string | null {
  const number = parseIsoDay(day);
  if (number === null) return null;
  const turns = turnsAround({ of: "weekday", index: weekday }, number).map((turn) => turn.start);
  const found: Day | undefined = side === "before" ? turns.findLast((turn) => turn <= number) : turns.find((turn) => turn >= number);
  return found === undefined ? null : isoDay(found);
}

function mentionsOf(text: string, lexicon: DateLexicon, abbreviations: ReadonlySet<string>): readonly DateMention[] {
  const tokens = tokenize(text, abbreviations);
  return findDates(tokens, splitSentences(tokens), lexicon, { published: null });
}
