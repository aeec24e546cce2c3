/** The day of an event: the date expression that belongs to its trigger, by clause rather than by distance. */
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import type { DateMention } from "../../dates/date-mention.ts";
import type { Told } from "./passage.ts";

/** What it costs to reach a date over another verb, another event, or a border inside the sentence. */
const OVER_VERB = 20;
const OVER_EVENT = 30;
const OVER_COMMA = 4;
const TOO_FAR = 24;
const SUBORDINATORS = new Set(["since", "after", "before", "until", "because", "while", "as", "when", "that", "which", "who"]);

/** The date of the event whose trigger is `[first, last)` and whose verb group is `verb` (token range, or null); `events` are the triggers of the sentence's other events. */
export function dateOf(
  analysis: Analysis,
  chunks: Chunks,
  first: number,
  last: number,
  verb: { readonly first: number; readonly last: number } | null,
  events: ReadonlyArray<{ readonly first: number; readonly last: number }>,
): Told<EdtfDate> | null {
  let best: DateMention | null = null;
  let least = TOO_FAR;
  for (const mention of datesIn(analysis, chunks)) {
    if (mention.date === null || isOpen(mention.date)) continue;
    const fromNoun = cost(analysis, chunks, first, last, mention, verb, events);
    const fromVerb = verb === null ? fromNoun : cost(analysis, chunks, verb.first, verb.last, mention, verb, events);
    const least0 = Math.min(fromNoun, fromVerb);
    if (least0 < least) {
      least = least0;
      best = mention;
    }
  }
  return best === null || best.date === null ? null : told(best, best.date);
}

/** A date expression as the value of a cell. */
export function told(mention: DateMention, date: EdtfDate): Told<EdtfDate> {
  const how = date.date_basis === "explicit" ? "stated" : "inferred";
  return { value: date, spans: [{ start: mention.start, end: mention.end }], method: `date.${mention.method}:${how}` };
}

/** The date expressions of a sentence. */
export function datesIn(analysis: Analysis, chunks: Chunks): readonly DateMention[] {
  return analysis.dates.filter((date) => date.first >= chunks.sentence.first && date.first < chunks.sentence.last);
}

/** "by 2025", "since October": no day of an event. */
const isOpen = (date: EdtfDate): boolean => date.date_start === null || date.date_end === null;

function cost(
  analysis: Analysis,
  chunks: Chunks,
  first: number,
  last: number,
  date: DateMention,
  own: { readonly first: number; readonly last: number } | null,
  events: ReadonlyArray<{ readonly first: number; readonly last: number }>,
): number {
  const [from, to] = date.first >= last ? [last, date.first] : [date.last, first];
  let sum = 0;
  for (let at = from; at < to; at++) sum += analysis.tokens.lower[at] === "," ? OVER_COMMA : 1;
  for (const verb of chunks.verbs) {
    if (verb.first === own?.first || verb.first < from || verb.last > to) continue;
    sum += verb.form === "finite" ? OVER_VERB : OVER_VERB / 2;
  }
  for (const event of events) if (event.first >= from && event.last <= to) sum += OVER_EVENT;
  for (let at = from; at < to; at++) if (SUBORDINATORS.has(analysis.tokens.lower[at]!)) sum += OVER_VERB / 2;
  return isFronted(chunks, date) ? Math.min(sum, TOO_FAR - 1) : sum;
}

/** "On Friday, …" at the head of the sentence dates its main clause, however far the verb. */
function isFronted(chunks: Chunks, date: DateMention): boolean {
  return date.first - chunks.sentence.first <= 2 && chunks.verbs.every((verb) => verb.first > date.first);
}
