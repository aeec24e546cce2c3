/** Meetings that lie behind the news by a stretch of time: "said on Thursday, two days after he met A", "a week after meeting A". */
import { isoDay, parseIsoDay } from "../../../dates/calendar.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { datesIn } from "../../dating/dates-in.ts";
import { spanOf } from "../../token-range.ts";
import type { MeetingPassage } from "../passage.ts";

const DAYS: ReadonlyMap<string, number> = new Map(
  "a one two three four five six seven eight nine ten".split(" ").map((word, at) => [word, Math.max(1, at)] as const),
);
const UNITS = /^(?:day|night|week|fortnight|month|year|decade)s?$/;
/** How many tokens may stand between "after" and the verb or noun of the meeting: whoever met. */
const LONGEST_SUBJECT = 14;

/** The words that count, with the days counted where they are days in a number; null where nothing is counted. */
interface Stretch {
  readonly range: TokenRange;
  readonly days: number | null;
}

/** The stretch of time by which the sentence lies behind the event at token `event`; null without one. */
export function stretchBefore({ tokens: { lower } }: Analysis, chunks: Chunks, event: number): Stretch | null {
  const floor = Math.max(chunks.sentence.first + 1, event - LONGEST_SUBJECT);
  for (let at = event - 1; at >= floor; at--) {
    if (lower[at] === "," || lower[at] === ";") return null;
    if (lower[at] !== "after" || !UNITS.test(lower[at - 1]!)) continue;
    // "two days after the strike ended, he met": what is counted from ended before.
    if (chunks.verbs.some(({ first, last, form }) => form !== "infinitive" && first > at && last <= event)) return null;
    const number = lower[at - 2] ?? "";
    const days = /^(?:day|night)s?$/.test(lower[at - 1]!) ? (DAYS.get(number) ?? (/^\d{1,2}$/.test(number) ? Number(number) : null)) : null;
    return { range: { first: days === null ? at - 1 : at - 2, last: at + 1 }, days };
  }
  return null;
}

/** The passage with its day counted back from the day that the sentence gives before; unchanged where either is not told. */
export function countedBack(analysis: Analysis, chunks: Chunks, passage: MeetingPassage): MeetingPassage {
  if (passage.date !== null || passage.status?.value !== "held") return passage;
  const stretch = stretchBefore(analysis, chunks, passage.first);
  if (stretch === null || stretch.days === null) return passage;
  const anchor = datesIn(analysis, chunks.sentence.first, stretch.range.first).findLast(({ date }) => date?.date_precision === "day");
  const from = parseIsoDay(anchor?.date?.date ?? "");
  if (anchor === undefined || from === null) return passage;
  const date = isoDay(from - stretch.days);
  const value = { date, date_start: date, date_end: date, date_precision: "day", date_basis: "event" } as const;
  const spans = [{ start: anchor.start, end: anchor.end }, spanOf(analysis, stretch.range)];
  return { ...passage, date: { value, spans, method: "date.event:inferred" } };
}
