/** What a line looks like: how it ends, how many words it has, whether it is set as a headline. */
import { holdsWord } from "../text/is-word.ts";

const FINAL_STOP = /[.!?\u2026\u3002](?:["'\u201d\u2019\u00bb)\]]|''){0,3}$/;
const ABBREVIATED_END = /\b(?:\p{Lu}\.){2,}$/u;
const CAPITAL = /^["'\u201c\u2018([]{0,2}[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u;

/** Whether the line ends as a sentence does; an abbreviation such as "U.S." at its end does not count. */
export function endsSentence(line: string): boolean {
  const end = line.slice(-12);
  return FINAL_STOP.test(end) && !ABBREVIATED_END.test(end);
}

/** The number of words, counted up to `limit` so that a long line costs no more than a short one. */
export function countWords(line: string, limit: number): number {
  let words = 0;
  let at = 0;
  while (at < line.length && words < limit) {
    const blank = line.indexOf(" ", at);
    const end = blank < 0 ? line.length : blank;
    if (holdsWord(line, at, Math.min(end, at + 40))) words++;
    at = end + 1;
  }
  return words;
}

/** Whether the line begins with a capital, a digit, or a letter of a script without case. */
export const opensWithCapital = (line: string): boolean => CAPITAL.test(line.slice(0, 4));

/** Words this short stay in lower case in a headline set in title case. */
const LONG_WORD = /^\p{L}{4,}/u;
const TITLE_SHARE = 0.9;

/** Whether nearly all longer words have a capital, as in a headline in title case. */
export function isTitleCase(line: string): boolean {
  const long = line
    .slice(0, 400)
    .split(/[\s\u2014-]+/)
    .map((word) => word.replace(/^[^\p{L}]+/u, ""))
    .filter((word) => LONG_WORD.test(word));
  const capital = long.filter((word) => /^\p{Lu}/u.test(word));
  return long.length >= 3 && capital.length >= long.length * TITLE_SHARE;
}

/** Whether a text is written in capitals: no lower-case letter, at least two capitals. */
export const isUpperCase = (text: string): boolean => !/\p{Ll}/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);
