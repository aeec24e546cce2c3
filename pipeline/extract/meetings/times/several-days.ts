/** "opened a five-day summit on Monday", "ended a three-day visit on Monday": one day of an event of several, and which, gives all of them. */
import { isoDay, parseIsoDay } from "../../../dates/calendar.ts";
import type { EdtfDate } from "../../../../schemas/edtf-date.ts";
import type { Analysis } from "../../analysis.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { Told } from "../passage.ts";

const OPENING = new Set(["open", "begin", "start", "launch", "kick", "convene", "inaugurate"]);
const CLOSING = new Set(["end", "close", "conclude", "wrap", "finish", "complete", "adjourn"]);
const NUMBERS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
const LENGTH = /^(?<count>[a-z]+|\d{1,2})-day$/;

/** The days of the event that the noun group `noun` names from the first or last one, which the verb tells; the date as it is when the text does not tell how long and which. */
export function overDays(analysis: Analysis, noun: TokenRange, lemma: string, date: Told<EdtfDate> | null): Told<EdtfDate> | null {
  if (date === null || date.value.date_precision !== "day" || (!OPENING.has(lemma) && !CLOSING.has(lemma))) return date;
  const day = parseIsoDay(date.value.date);
  const length = lengthOf(analysis, noun);
  if (day === null || length === null) return date;
  const [first, last] = OPENING.has(lemma) ? [day, day + length.days - 1] : [day - length.days + 1, day];
  const [start, end] = [isoDay(first), isoDay(last)];
  return {
    value: { ...date.value, date: `${start}/${end}`, date_start: start, date_end: end, date_precision: "interval" },
    spans: [...date.spans, length.span],
    method: date.method.replace(/:stated$/, ":inferred"),
  };
}

/** How many days the modifiers of the noun tell: "two-day", "2-day". */
function lengthOf(
  { tokens }: Analysis,
  { first, last }: TokenRange,
): { readonly days: number; readonly span: Told<EdtfDate>["spans"][number] } | null {
  for (let at = first; at < last; at++) {
    const count = LENGTH.exec(tokens.lower[at]!)?.groups?.["count"];
    const days = count === undefined ? 0 : Number(count) || NUMBERS.indexOf(count) + 1;
    if (days > 1) return { days, span: { start: tokens.start[at]!, end: tokens.end[at]! } };
  }
  return null;
}
