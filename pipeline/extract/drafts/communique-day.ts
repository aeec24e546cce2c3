/** The day of a communiqué, with which all it says is said: the last day of the visit or the meeting that it closes, else its own. */
import { parseIsoDay } from "../../dates/calendar.ts";
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { Span } from "../../../schemas/span.ts";
import type { Analysis } from "../analysis.ts";
import type { DocumentMeeting } from "../meetings/meeting.ts";
import type { Told } from "../meetings/passage.ts";
import type { Trip } from "../meetings/places/trips.ts";
import { spanOf } from "../token-range.ts";
import { documentDay } from "./report-day.ts";

/** The day on which a document that is a communiqué was issued; null for any other document. */
export function communiqueDay(analysis: Analysis, meetings: readonly DocumentMeeting[], trips: readonly Trip[]): Told<EdtfDate> | null {
  const heading = headingOf(analysis);
  if (heading === null) return null;
  const { published } = analysis.document.row;
  const opening = meetings.filter(({ passages }) => passages[0]!.sentence < OPENING);
  const dates = [...trips.map(({ date }) => date), ...opening.map(({ date }) => date)];
  const days = dates.find((date) => date !== null && isOver(date.value, published));
  if (days != null) return { value: lastDay(days.value), spans: days.spans, method: "date.communique:inferred" };
  return published === null ? null : { value: documentDay(published), spans: [heading], method: "date.document:inferred" };
}

/** A communiqué tells what it closes in its first sentences. */
const OPENING = 6;
const HEADED = 2;
/** "Text of the joint communiqué", "Final communiqué of the summit". */
const FIRST_WORDS = 4;
const LONGEST_DAYS = 14;

/** The words by which a document calls itself a communiqué, at the front of its first lines. */
function headingOf(analysis: Analysis): Span | null {
  const { lower } = analysis.tokens;
  for (const { first, last } of analysis.sentences.slice(0, HEADED)) {
    const words = lower.slice(first, Math.min(last, first + FIRST_WORDS));
    const at = words.findIndex((form, index) => form === "communique" || (JOINT_TEXTS.has(form) && words[index - 1] === "joint"));
    if (at >= 0) return spanOf(analysis, { first, last: first + at + 1 });
  }
  return null;
}

const JOINT_TEXTS = new Set(["statement", "declaration"]);

/** Several days, all over when the document appeared. */
function isOver({ date_precision, date_start, date_end }: EdtfDate, published: string | null): boolean {
  const [start, end] = [parseIsoDay(date_start ?? ""), parseIsoDay(date_end ?? "")];
  const isShort = date_precision === "interval" && start !== null && end !== null && end - start < LONGEST_DAYS;
  return isShort && (published === null || date_end! <= published);
}

const lastDay = ({ date_end: day }: EdtfDate): EdtfDate => ({
  date: day!,
  date_start: day,
  date_end: day,
  date_precision: "day",
  date_basis: "event",
});
