/** Runs the date rules over an invented sentence. */
import { findDates } from "../../pipeline/dates/find-dates.ts";
import type { DateMention } from "../../pipeline/dates/date-mention.ts";
import { indexDates } from "../../pipeline/lexicon/date-words.ts";
import { splitSentences } from "../../pipeline/text/sentences.ts";
import { tokenize } from "../../pipeline/text/tokens.ts";
import { lexiconRows } from "./lexicon.ts";

export const ABBREVIATIONS: ReadonlySet<string> = new Set(lexiconRows("abbreviations").map((row) => row["form"]!));
export const DATES = indexDates(lexiconRows, ABBREVIATIONS);

/** The mentions of a text whose day is `published`. */
export function mentionsIn(text: string, published: string | null): readonly DateMention[] {
  const tokens = tokenize(text, ABBREVIATIONS);
  return findDates(tokens, splitSentences(tokens), DATES, { published });
}

/** [words, TIMEX3 value, EDTF date] of each mention. */
export function datesIn(text: string, published: string | null): readonly (readonly [string, string, string | null])[] {
  return mentionsIn(text, published).map((mention) => [text.slice(mention.start, mention.end), mention.value, mention.date?.date ?? null] as const);
}
