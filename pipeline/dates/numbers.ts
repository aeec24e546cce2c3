/** Numbers in words and digits, as dates and durations use them. */
import { formAt, gluedAt, lengthAt, numeralAt, wordAt, type View } from "./view.ts";

/** A number and the piece after it; `value` is null for "several", "a few". */
export interface NumberMatch {
  readonly last: number;
  readonly value: number | null;
}

const DIGITS = /^\d{1,3}(?:,\d{3})+$|^\d+(?:\.\d+)?$/;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** A cardinal number: "12", "twenty-four", "a hundred", "2 1/2", "several", "a couple of". "a" alone is one. */
export function readNumber(view: View, at: number): NumberMatch | null {
  const form = formAt(view, at);
  if (isDigit(form.charCodeAt(0)) && DIGITS.test(form)) return readFraction(view, at + 1, Number(form.replaceAll(",", "")));
  const word = wordAt(view, at);
  if (word.vagueNumber === true) return { last: formAt(view, at + 1) === "of" ? at + 2 : at + 1, value: null };
  if (form === "a" || form === "an") return readArticle(view, at);
  return word.number === undefined ? null : readWords(view, at);
}

function readArticle(view: View, at: number): NumberMatch {
  const next = wordAt(view, at + 1);
  if (next.vagueNumber === true) return { last: formAt(view, at + 2) === "of" ? at + 3 : at + 2, value: null };
  if (next.number === 100 || next.number === 1000) return { last: at + 2, value: next.number };
  return { last: at + 1, value: 1 };
}

/** No number of a date has more words. */
const LONGEST = 8;

/** "twenty four", "three hundred", "two thousand". */
function readWords(view: View, at: number): NumberMatch {
  let total = wordAt(view, at).number!;
  let last = at + 1;
  for (;;) {
    const next = last - at < LONGEST ? wordAt(view, last).number : undefined;
    if (next === undefined) return { last, value: total };
    if (next >= 100) total *= next;
    else if (total >= 20 && total < 100 && total % 10 === 0 && next < 10) total += next;
    else return { last, value: total };
    last++;
  }
}

/** "2 1/2" counts two and a half. */
function readFraction(view: View, at: number, whole: number): NumberMatch {
  const isHalf = numeralAt(view, at) === 1 && formAt(view, at + 1) === "/" && numeralAt(view, at + 2) === 2;
  return isHalf ? { last: at + 3, value: whole + 0.5 } : { last: at, value: whole };
}

const APOSTROPHES = new Set(["'", "\u2018", "\u2019"]);
const FIRST_YEAR = 1500;
const LAST_YEAR = 2099;

/** A year as it is written beside a month: "1998", "'98", "nineteen ninety-eight". */
export function readYear(view: View, at: number): { readonly last: number; readonly year: number } | null {
  const number = numeralAt(view, at);
  if (number >= FIRST_YEAR && number <= LAST_YEAR) return { last: at + 1, year: number };
  if (numeralAt(view, at + 1) >= 0 && lengthAt(view, at + 1) === 2 && APOSTROPHES.has(formAt(view, at))) {
    return { last: at + 2, year: fullYear(numeralAt(view, at + 1)) };
  }
  return readSpokenYear(view, at);
}

/** Two digits are of the last century above 30. */
function fullYear(digits: number): number {
  return digits > 30 ? 1900 + digits : 2000 + digits;
}

function readSpokenYear(view: View, at: number): { readonly last: number; readonly year: number } | null {
  const century = wordAt(view, at).number;
  if (century !== 19 && century !== 20) return null;
  const tens = wordAt(view, at + 1).number;
  if (tens === undefined || tens < 10 || tens > 90) return null;
  const ones = tens >= 20 ? wordAt(view, at + 2).number : undefined;
  const hasOnes = ones !== undefined && ones > 0 && ones < 10;
  return { last: at + (hasOnes ? 3 : 2), year: century * 100 + tens + (hasOnes ? ones : 0) };
}

/** A day of a month: "4", "04", "4th", "fourth", at most 31. */
export function readDayNumber(view: View, at: number): number | null {
  const number = numeralAt(view, at);
  if (number >= 1 && number <= 31 && formAt(view, at).length <= 2)
    return gluedAt(view, at + 1) && numeralAt(view, at + 1) < 0 && !isMonth(view, at + 1) ? null : number;
  const ordinal = wordAt(view, at).ordinal;
  return ordinal !== undefined && ordinal <= 31 ? ordinal : null;
}

/** "June 30-July 2", "30 June-2 July": a hyphen between two dates. */
export function isMonth(view: View, at: number): boolean {
  const { month, monthShort } = wordAt(view, at);
  return month !== undefined || monthShort !== undefined;
}
