/** Dates as ranges of day numbers (days since 1970-01-01), so that dates of different precision compare by overlap. */
import type { EdtfDate } from "../../schemas/edtf-date.ts";

/** A range of days, both ends included; an open or unknown end lies beyond all dates, and is finite all the same, so that JSON keeps it. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

const DAY = 86_400_000;

const BEYOND = 1e9;

/** When nothing is known. */
const ANY_DAY: DayRange = { from: -BEYOND, to: BEYOND };

/** The day number of `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / DAY;
}

/**
 * The days on which something with this date may have happened. A date taken from the document because the text gave none may be
 * one day late: papers print in the morning what happened the day before.
 */
export function dayRange(date: EdtfDate | null): DayRange {
  if (date === null) return ANY_DAY;
  const from = date.date_start === null ? -BEYOND : dayNumber(date.date_start) - Number(date.date_basis === "document");
  const to = date.date_end === null ? BEYOND : dayNumber(date.date_end);
  return { from, to };
}

/** Whether two ranges share a day. */
export function overlap(a: DayRange, b: DayRange): boolean {
  return a.from <= b.to && b.from <= a.to;
}

/** The days that both ranges hold; where they share none, as in a corrected report, those from the first to the last of both. */
export function together(a: DayRange, b: DayRange): DayRange {
  if (!overlap(a, b)) return spanning(a, b);
  return { from: Math.max(a.from, b.from), to: Math.min(a.to, b.to) };
}

/** The days of both ranges and those between them. */
export const spanning = (a: DayRange, b: DayRange): DayRange => ({ from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) });

/** What is held in one go takes so many days at most. */
const SITTING = 3;

/** Whether two ranges may be days of one sitting: they lie within a few days, first to last. */
export function mayBeOneSitting(a: DayRange, b: DayRange): boolean {
  const { from, to } = spanning(a, b);
  return to - from < SITTING;
}

/** Days between a date and the one that a corrected report has instead. */
const CORRECTION = 7;

/** Whether one range may be the correction of the other. */
export function mayCorrect(a: DayRange, b: DayRange): boolean {
  return Math.max(a.from, b.from) - Math.min(a.to, b.to) <= CORRECTION;
}

/** The number of the ISO week (Monday to Sunday) that holds a day. */
function weekNumber(day: number): number {
  return Math.floor((day + 3) / 7);
}

/** More weeks than a year holds are no use as keys. */
const MAX_WEEKS = 54;

/** The weeks that a range touches; for an open range the weeks at its known end; none when both ends are open. */
export function weeksOf(range: DayRange): number[] {
  if (range.from === -BEYOND && range.to === BEYOND) return [];
  const first = weekNumber(range.from === -BEYOND ? range.to : range.from);
  const last = Math.min(weekNumber(range.to === BEYOND ? range.from : range.to), first + MAX_WEEKS - 1);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The weeks around the day of a document, in which it may be taken to speak of something that it does not date. */
export function weeksAround(published: string | null): number[] {
  if (published === null) return [];
  const day = dayNumber(published);
  return weeksOf({ from: day - 7, to: day + 7 });
}
