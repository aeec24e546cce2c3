/** Dates inside quotations: whoever says "tomorrow" counts from the day of speaking, not from that of the report. */
import { parseIsoDay, type Day } from "../../dates/calendar.ts";
import type { DateMention } from "../../dates/date-mention.ts";
import { redate } from "../../dates/read-mention.ts";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import { quotationAt } from "../../text/quotation-at.ts";
import type { Quotation } from "../../text/quotation-marks.ts";
import type { Sentence } from "../../text/sentences.ts";
import type { Tokens } from "../../text/tokens.ts";

interface Spoken {
  readonly tokens: Tokens;
  readonly sentences: readonly Sentence[];
  readonly sentenceOf: readonly number[];
  readonly quotations: readonly Quotation[];
  readonly lexicon: Lexicon;
}

/** The dates of a text, in text order; those in a quotation counted from the day on which it was spoken, where its own sentences say that day. Linear in the text. */
export function spokenDates(text: Spoken, dates: readonly DateMention[]): readonly DateMention[] {
  if (text.quotations.length === 0) return dates;
  // By the first token of the sentences around a quotation: all quotations of one long sentence have one day.
  const days = new Map<number, Day | null>();
  const spoken: DateMention[] = [];
  for (const [index, date] of dates.entries()) {
    const quotation = date.relative ? quotationAt(text.quotations, date.first) : null;
    spoken.push(quotation === null || date.end > quotation.end ? date : spokenIn(quotation, date, index));
  }
  return spoken;

  function spokenIn(quotation: Quotation, date: DateMention, index: number): DateMention {
    const first = text.sentences[text.sentenceOf[quotation.first]!]!.first;
    const last = text.sentences[text.sentenceOf[quotation.last - 1]!]!.last;
    if (!days.has(first)) days.set(first, dayOfSpeaking(text, first, last, around(dates, index, first, last)));
    const day = days.get(first)!;
    return day === null ? date : redate(date, { anchor: day });
  }
}

/** The dates in tokens `[first, last)`, among them the one at `index`. */
function around(dates: readonly DateMention[], index: number, first: number, last: number): readonly DateMention[] {
  let from = index;
  while (from > 0 && dates[from - 1]!.first >= first) from--;
  let to = index + 1;
  while (to < dates.length && dates[to]!.last <= last) to++;
  return dates.slice(from, to);
}

/** The day named nearest to a verb of saying, both outside quotations; null without one. */
function dayOfSpeaking({ tokens, quotations, lexicon }: Spoken, first: number, last: number, dates: readonly DateMention[]): Day | null {
  const isOutside = (at: number): boolean => quotationAt(quotations, at) === null;
  const days = dates.filter((date) => date.date?.date_precision === "day" && isOutside(date.first));
  if (days.length === 0) return null;
  let nearest: DateMention | null = null;
  let distance = Infinity;
  let next = 0;
  for (let at = first; at < last; at++) {
    if (!lexicon.words.is(tokens.lower[at]!, "speech") || !isOutside(at)) continue;
    while (next < days.length && days[next]!.last <= at) next++;
    for (const day of [days[next - 1], days[next]]) {
      // "who took office on April 1, said on Monday": the day behind the verb is its own rather than one before it.
      const between = day === undefined ? Infinity : day.first > at ? day.first - at : 2 * (at - day.last) + 1;
      if (between < distance) [nearest, distance] = [day!, between];
    }
  }
  return nearest === null ? null : parseIsoDay(nearest.date!.date_start!);
}
