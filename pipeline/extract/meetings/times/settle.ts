/** What the document's own day tells of a passage: a plan lies ahead of it, a dated meeting behind it was held. */
import { addYears, isoDay, parseIsoDay } from "../../../dates/calendar.ts";
import type { EdtfDate } from "../../../../schemas/edtf-date.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { MeetingPassage, Told } from "../passage.ts";

const DAYS_OF_A_WEEK = 7;

/** The passage with its date and status in step with the day of the document and that on which it was `written`; unchanged without one. */
export function settle(passage: MeetingPassage, published: string | null, written: string | null, isBody: (code: string) => boolean): MeetingPassage {
  if (published === null) return passage;
  const settled = heldByDate(over(behind(ahead(passage, written ?? published), published), published), published, isBody);
  const coming = (settled.date?.value.date_start ?? "") > published;
  return coming === settled.coming ? settled : { ...settled, coming };
}

/** "opens in Arusha on Friday", "meets him tomorrow": running text tells in the present what is to come on a day, never what was. */
export function asPlan({ tokens }: Analysis, chunks: Chunks, passage: MeetingPassage, published: string | null): MeetingPassage {
  const { clause, date, status, first } = passage;
  const verb = clause === null || (status?.value !== "held" && status?.value !== "ongoing") ? null : chunks.verbAt(clause);
  if (verb === null || verb.tense !== "present" || verb.form !== "finite" || verb.perfect || verb.passive || date === null) return passage;
  // "The visit follows a call on Wednesday", "comes after talks on Friday": what lies behind another event was held.
  if (BEHIND.has(tokens.lower[first - 1] ?? "") || (verb.lemma === "follow" && verb.last <= first)) return passage;
  const day = date.method.startsWith("date.weekday") && date.value.date_end !== published;
  const coming = published !== null && (date.value.date_start ?? "") > published;
  return day || coming ? { ...passage, status: { ...status!, value: "scheduled" } } : passage;
}

const BEHIND = new Set(["after", "following", "since", "amid", "despite", "upon"]);

/** "agreed to meet at the end of September", told in July: the next September, not the last. A year that the text gives is never changed, and a day counted from today ("last night") is that of something else. */
function ahead(passage: MeetingPassage, published: string): MeetingPassage {
  const { date, status } = passage;
  const planned = status?.value === "scheduled" || status?.value === "proposed";
  if (status?.value === "cancelled") return nearest(passage, published);
  if (!planned || date === null || date.value.date_basis !== "relative" || (date.value.date_end ?? published) >= published) return passage;
  if (COUNTED.test(date.method)) return { ...passage, date: null };
  const value = date.method.startsWith("date.weekday")
    ? shifted(date.value, (day) => day + DAYS_OF_A_WEEK)
    : shifted(date.value, (day) => addYears(day, 1));
  return value === null ? passage : { ...passage, date: { ...date, value } };
}

/** "yesterday", "last week", "two days ago", "that day". */
const COUNTED = /^date\.(?:deictic|unit|duration|anaphoric)/;

/** "At their last meeting, on May 4": told in March, that of the year before. A year that the text gives is never changed. */
function behind(passage: MeetingPassage, published: string): MeetingPassage {
  const { date, earlier } = passage;
  if (!earlier || date === null || date.value.date_basis !== "relative" || (date.value.date_start ?? published) <= published) return passage;
  const value = shifted(date.value, (day) => addYears(day, -1));
  return value === null ? passage : { ...passage, date: { ...date, value } };
}

/** "leaves for Oslo on Thursday": the present tense tells of the Thursday to come. */
export function comingWeekday(date: Told<EdtfDate>, published: string): Told<EdtfDate> {
  const past = date.method.startsWith("date.weekday") && (date.value.date_end ?? published) < published;
  const value = past ? shifted(date.value, (day) => day + DAYS_OF_A_WEEK) : null;
  return value === null ? date : { ...date, value };
}

/** "had been due to meet on Friday": nothing says which Friday, and the nearest is the news. */
function nearest(passage: MeetingPassage, published: string): MeetingPassage {
  const { date } = passage;
  const [told, today] = [parseIsoDay(date?.value.date ?? ""), parseIsoDay(published)];
  if (date === null || told === null || today === null || !date.method.startsWith("date.weekday") || today - told <= DAYS_OF_A_WEEK / 2)
    return passage;
  const value = shifted(date.value, (day) => day + DAYS_OF_A_WEEK);
  return value === null ? passage : { ...passage, date: { ...date, value } };
}

/** A date moved by `move`, at its own precision; null where it is open. */
function shifted(date: EdtfDate, move: (day: number) => number): EdtfDate | null {
  const [start, end] = [date.date_start, date.date_end].map((day) => (day === null ? null : parseIsoDay(day)));
  if (start == null || end == null) return null;
  const [first, last] = [isoDay(move(start)), isoDay(move(end))];
  const lengths: Readonly<Record<string, number>> = { day: 10, month: 7, year: 4 };
  const length = lengths[date.date_precision];
  const text = length === undefined ? `${first}/${last}` : first.slice(0, length);
  return { ...date, date: text, date_start: first, date_end: last };
}

/** "began talks on Tuesday", told on Wednesday: what began on a day that is over was held. */
function over(passage: MeetingPassage, published: string): MeetingPassage {
  const { date, status } = passage;
  const past = date !== null && date.value.date_end !== null && date.value.date_end < published;
  return status?.value === "ongoing" && past ? { ...passage, status: { ...status, value: "held" } } : passage;
}

/** "the 2010 summit", "a call between A and B last July": no verb says so, but its day is past. */
function heldByDate(passage: MeetingPassage, published: string, isBody: (code: string) => boolean): MeetingPassage {
  const { date, parties } = passage;
  if (passage.status !== null || date === null || (date.value.date_end ?? published) > published) return passage;
  const identified = parties.length > 1 || (parties.length === 1 && isBody(parties[0]!.value));
  if (!identified) return passage;
  return { ...passage, linkOnly: false, status: { value: "held", spans: date.spans, method: "status.date:inferred" } };
}
