/** Days counted from the last one told: "the same day", "a day earlier", "two days later". */
import { isoDay, parseIsoDay } from "../../../dates/calendar.ts";
import type { DateMention } from "../../../dates/date-mention.ts";
import type { EdtfDate } from "../../../../schemas/edtf-date.ts";
import type { Analysis } from "../../analysis.ts";
import { datesIn } from "../../dating/dates-in.ts";
import type { Told } from "../passage.ts";

const SAME_DAYS = /^(?:on )?(?:(?:later|earlier|early|late) )?(?:(?:the|that) same|that) (?:day|morning|afternoon|evening|night)$/;
const NEXT_DAY = /^(?:on )?(?:(?:early|late) )?(?:the (?:next|following) (?:day|morning|afternoon|evening|night)|next morning)$/;
const DAY_BEFORE = /^(?:on )?(?:(?:early|late) )?the (?:previous|preceding) (?:day|morning|afternoon|evening|night)$/;
const COUNTED = /^(?<count>a|the|one|two|three|four|five|six) days? (?<side>earlier|before|later|after|afterwards)$/;
const COUNTS: ReadonlyMap<string, number> = new Map(["one", "two", "three", "four", "five", "six"].map((word, index) => [word, index + 1]));
const CLOSING = new Set([",", ".", ";", "that"]);
/** How many sentences back the day may stand, for the same day and for one that is counted from it. */
const BACK_TO_SAME = 12;
const BACK_TO_COUNTED = 3;
/** Days of the news, and not of what lies behind it. */
const FRESH_DAYS = 7;

/** The day that the words of a date expression count from the last one told before it; null for other words, and where no fresh day is told. */
export function anaphoricDay(analysis: Analysis, mention: DateMention): Told<EdtfDate> | null {
  const shift = shiftOf(analysis, mention);
  if (shift === null) return null;
  const { published } = analysis.document.row;
  const back = shift === 0 ? BACK_TO_SAME : BACK_TO_COUNTED;
  const sentence = analysis.sentences[Math.max(0, analysis.sentenceOf[mention.first]! - back)]!;
  const days = datesIn(analysis, sentence.first, mention.first).filter(({ date }) => date?.date_precision === "day");
  const isFresh = ({ date }: DateMention): boolean => published === null || isWithin(date!.date, published);
  const day = shift === 0 ? days.findLast(isFresh) : days.at(-1);
  if (day === undefined || !isFresh(day)) return null;
  const spans = [
    { start: mention.start, end: mention.end },
    { start: day.start, end: day.end },
  ];
  if (shift === 0) return { value: day.date!, spans, method: "date.anaphoric:inferred" };
  const date = isoDay(parseIsoDay(day.date!.date)! + shift);
  if (published !== null && date > published) return null;
  return {
    value: { date, date_start: date, date_end: date, date_precision: "day", date_basis: "event" },
    spans,
    method: "date.anaphoric:inferred",
  };
}

/** By how many days it lies behind the day told before it; null where the words do not count from one. */
function shiftOf({ tokens }: Analysis, { first, last }: DateMention): number | null {
  const words = tokens.lower.slice(first, last).join(" ");
  if (SAME_DAYS.test(words)) return 0;
  // "a day earlier than planned"
  if (tokens.lower[last] === "than") return null;
  if (NEXT_DAY.test(words)) return 1;
  if (DAY_BEFORE.test(words)) return -1;
  const { count, side } = COUNTED.exec(words)?.groups ?? {};
  if (count === undefined || side === undefined) return null;
  // "a day after the talks": counted from something else.
  if ((side === "before" || side === "after") && !CLOSING.has(tokens.lower[last] ?? ".")) return null;
  const days = COUNTS.get(count) ?? 1;
  return side === "earlier" || side === "before" ? -days : days;
}

function isWithin(date: string, published: string): boolean {
  const [day, today] = [parseIsoDay(date), parseIsoDay(published)];
  return day !== null && today !== null && day <= today && today - day <= FRESH_DAYS;
}
