/** "postponed until April", "put off for a week": a meeting put off to a day that is told, or by a time, is still planned, for that day. */
import { isoDay, parseIsoDay } from "../../../dates/calendar.ts";
import type { EdtfDate } from "../../../../schemas/edtf-date.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { datesIn } from "../../dating/dates-in.ts";
import type { Span } from "../../../../schemas/span.ts";
import type { Told } from "../passage.ts";
import { closed, told } from "./when.ts";

const POSTPONING = new Set(["postpone", "delay", "defer", "push", "put", "move", "shift", "adjourn", "reschedule"]);
const UNTIL = new Set(["until", "till", "to", "for"]);
const REACH = 12;

/** The new date of what the verb puts off; null when it tells none. */
export function newDate(analysis: Analysis, chunks: Chunks, verb: VerbGroup | null): Told<EdtfDate> | null {
  if (verb === null || !POSTPONING.has(verb.lemma)) return null;
  const dates = datesIn(analysis, verb.last, Math.min(chunks.sentence.last, verb.last + REACH));
  const mention = dates.find(
    (date) => date.date !== null && (UNTIL.has(analysis.tokens.lower[date.first - 1] ?? "") || UNTIL.has(analysis.tokens.lower[date.first]!)),
  );
  const date = mention === undefined ? null : closed(mention.date!);
  return date === null ? null : told(mention!, date);
}

/** By how much a meeting was put off: in days where they can be counted. */
interface Delay {
  readonly days: number | null;
  readonly span: Span;
}

const BY = new Set(["for", "by"]);
const LENGTH = /^P(?<count>\d{1,2})(?<unit>[DWM])$/;
const DAYS_OF: Readonly<Record<string, number>> = { D: 1, W: 7 };

function delayOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup | null): Delay | null {
  if (verb === null || !POSTPONING.has(verb.lemma)) return null;
  for (const { first, start, end, value } of datesIn(analysis, verb.last, Math.min(chunks.sentence.last, verb.last + REACH))) {
    const length = BY.has(analysis.tokens.lower[first - 1] ?? "") ? LENGTH.exec(value) : null;
    if (length === null) continue;
    const days = DAYS_OF[length.groups!["unit"]!];
    return { days: days === undefined ? null : days * Number(length.groups!["count"]), span: { start, end } };
  }
  return null;
}

/** Whether the verb puts off a meeting that is still to be held. */
export const isPutOff = (analysis: Analysis, chunks: Chunks, verb: VerbGroup | null): boolean =>
  newDate(analysis, chunks, verb) !== null || delayOf(analysis, chunks, verb) !== null;

/** The day a meeting was planned for, moved as the verb tells; the day as it is where the verb moves none, null where nobody can count to the new one. */
export function delayed(analysis: Analysis, chunks: Chunks, verb: VerbGroup | null, old: Told<EdtfDate> | null): Told<EdtfDate> | null {
  const delay = delayOf(analysis, chunks, verb);
  if (delay === null || old === null) return old;
  const day = old.value.date_precision === "day" ? parseIsoDay(old.value.date) : null;
  if (day === null || delay.days === null) return null;
  const date = isoDay(day + delay.days);
  const value = { date, date_start: date, date_end: date, date_precision: "day", date_basis: "event" } as const;
  return { value, spans: [...old.spans, delay.span], method: "date.delay:inferred" };
}
