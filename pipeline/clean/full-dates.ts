/** Days that a text writes out in full, with month, day and year. */
import { findDates } from "../dates/find-dates.ts";
import type { DateMention } from "../dates/date-mention.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";
import { splitSentences } from "../text/sentences.ts";
import { tokenize } from "../text/tokens.ts";

const YEAR = /\b(?:1[89]|20)\d\d\b/;

/** Whether a mention writes out a single day in full. */
export const isFullDate = (mention: DateMention): boolean => !mention.relative && mention.date?.date_precision === "day";

/** Whether `text` writes out a day in full. */
export function hasFullDate(text: string, lexicon: Lexicon): boolean {
  if (!YEAR.test(text)) return false;
  const tokens = tokenize(text, lexicon.abbreviations);
  return findDates(tokens, splitSentences(tokens), lexicon.dates, { published: null }).some(isFullDate);
}
