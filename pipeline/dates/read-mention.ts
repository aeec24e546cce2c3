/** From what an expression says to its TIMEX3 value and its date; again from another day where it was spoken on one. */
import { weekdayOf, type Day } from "./calendar.ts";
import { dateMention, type DateMention, type Meaning } from "./date-mention.ts";
import { edtfDate } from "./edtf.ts";
import type { Period } from "./period.ts";
import type { Base, Origin, Reading } from "./reading.ts";
import { resolve, type Anchors } from "./resolve.ts";
import { timexValue, unresolvedValue } from "./timex-value.ts";

/** The meaning of a reading seen from its anchors, and the period that a later "the following day" counts from. */
export function readMention(reading: Reading, anchors: Anchors): { readonly mention: Meaning; readonly period: Period | null } {
  const near = reading.base === null ? null : resolve(reading.base, anchors);
  const period = near === null || reading.until === undefined ? near : rangeOf(near, reading.until, anchors);
  const mention: Meaning = {
    type: reading.type,
    value: valueOf(reading, period, anchors),
    date: period === null ? null : edtfDate(period, reading),
    method: reading.method,
    relative: reading.base !== null && originOf(reading.base) !== null,
    conflict: contradicts(reading, period),
    reading,
  };
  return { mention, period };
}

/** The same expression counted from other days: the day of speaking for words inside a quotation, a caption's own day, the date of the event for "a day after". */
export function redate(mention: DateMention, anchors: Partial<Anchors>): DateMention {
  const { base } = mention.reading;
  const origin = base === null ? null : originOf(base);
  if (origin === null || anchors[origin] === undefined || anchors[origin] === null) return mention;
  return dateMention(mention, readMention(mention.reading, { anchor: null, reference: null, stretch: null, event: null, ...anchors }).mention);
}

/** What a base is counted from in the end; null when it is written out. */
function originOf(base: Base): Origin | null {
  if (base.kind === "fixed") return null;
  if (base.kind === "within") return originOf(base.outer);
  if (base.kind === "shift") return typeof base.from === "string" ? base.from : originOf(base.from);
  return base.kind === "cycle" ? "anchor" : "reference";
}

function valueOf(reading: Reading, period: Period | null, anchors: Anchors): string {
  if (reading.value !== undefined) return reading.value;
  if (period?.unit === "range") return edtfDate(period, { basis: reading.basis }).date;
  if (period !== null) return timexValue(period) + (reading.time ?? "");
  if (reading.base !== null) return unresolvedValue(reading.base) + (reading.time ?? "");
  // A bare time of day is of the day last named, else of the document's; its date stays null, for the text names none.
  const day: Day | null = anchors.reference?.unit === "day" ? anchors.reference.start : anchors.anchor;
  return (day === null ? "XXXX-XX-XX" : timexValue({ unit: "day", start: day, end: day })) + (reading.time ?? "");
}

/** From the start of the near end to the end of the far one, which is read as the first after the near end. */
function rangeOf(near: Period, until: Base, anchors: Anchors): Period {
  const found = resolve(until, until.kind === "cycle" ? { ...anchors, anchor: near.start } : anchors);
  if (found === null) return near;
  const far =
    found.end < near.start && until.kind === "cycle" ? resolve({ ...until, direction: "future" }, { ...anchors, anchor: near.start }) : found;
  return far === null || far.end <= near.start ? near : { unit: "range", start: near.start, end: far.end };
}

/** Whether the weekday beside a date is another day's; the date is kept. */
function contradicts(reading: Reading, period: Period | null): boolean {
  return reading.weekday !== undefined && period !== null && period.unit === "day" && weekdayOf(period.start) !== reading.weekday;
}
