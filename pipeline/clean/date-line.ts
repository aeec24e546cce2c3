/** Lines that are nothing but a date: "Friday, May 8, 2009" under the headline. */
import type { Lexicon } from "../lexicon/lexicon.ts";
import { tokenize } from "../text/tokens.ts";
import { labelWhole, type Cleaner } from "./cleaner.ts";
import type { Page } from "./page.ts";

const LONGEST = 60;
const HEAD_LINES = 5;
const NUMERAL = /^\d{1,4}(?:st|nd|rd|th)?$/;
const CLOCK = /^\d{1,2}(?::\d{2})?(?:am|pm)?$/;
const SMALL = new Set([
  ",",
  ".",
  "-",
  "\u2013",
  "\u2014",
  "|",
  "/",
  ":",
  "(",
  ")",
  "of",
  "the",
  "at",
  "on",
  "published",
  "updated",
  "posted",
  "date",
  "date:",
]);

/** Labels date lines near the head of the page as `dateline`. */
export const dateLine: Cleaner = {
  name: "date-line",
  mark: (page) =>
    page.paragraphs
      .slice(0, HEAD_LINES)
      .flatMap(({ text, labels }, at) => (labels.length === 0 && isDateLine(text, page) ? [labelWhole(page, at, "dateline")] : [])),
};

const isDateLine = (text: string, page: Page): boolean => text.length <= LONGEST && isDateText(text, page.lexicon);

/** Whether a text consists of the words of a date and names a month. */
export function isDateText(text: string, lexicon: Lexicon): boolean {
  const tokens = tokenize(text, lexicon.abbreviations);
  let hasMonth = false;
  for (const form of tokens.lower) {
    const word = lexicon.dates.words.get(form) ?? lexicon.dates.words.get(form.replace(/\.$/, ""));
    const isMonth = word?.month !== undefined || word?.monthShort !== undefined;
    hasMonth ||= isMonth;
    const isDateWord =
      isMonth || word?.weekday !== undefined || word?.weekdayShort !== undefined || word?.zone === true || word?.meridiem !== undefined;
    if (!isDateWord && !NUMERAL.test(form) && !CLOCK.test(form) && !SMALL.has(form)) return false;
  }
  return hasMonth;
}
