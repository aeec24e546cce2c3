/** The sentences by which documents are compared, as ranges of words: no sentence is cut out of the text. */
import type { Span } from "../../../schemas/span.ts";
import type { Term } from "../wording/terms.ts";
import { findWords, type Words } from "../wording/words.ts";

/** A sentence that has words: those from `first` to before `last`. */
export interface PrintSentence {
  readonly first: number;
  readonly last: number;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** A sentence whose words are nearly all capitalised is a headline: its capitals make no names. */
  readonly isHeadline: boolean;
}

export interface PrintedText {
  readonly words: Words;
  readonly sentences: readonly PrintSentence[];
}

const NEWLINE = 0x0a;
const ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}\p{L}{0,4}|(?:\p{L}\.)+\p{L})\.$/u;
/** Longer than any abbreviation. */
const TAIL = 16;

/** The words and sentences of a text: a line break ends a sentence, and so does a full stop before a capital, unless it is that of an abbreviation. */
export function readSentences(text: string): PrintedText {
  const words = findWords(text);
  const { starts, terms } = words;
  const sentences: PrintSentence[] = [];
  let first = 0;
  let start = 0;
  /** Where what follows the last full stop before a capital begins. */
  let piece = 0;
  let line = 0;
  const close = (last: number, end: number): void => {
    if (last > first) sentences.push({ first, last, start, end, isHeadline: isHeadline(terms, first, last) });
    first = last;
  };
  for (let at = 0; at < terms.length; at++) {
    const before = at === 0 ? 0 : starts[at - 1]! + terms[at - 1]!.form.length;
    const feed = lastFeed(text, before, starts[at]!);
    if (feed >= 0) {
      close(at, text.indexOf("\n", before));
      line = start = piece = feed + 1;
    }
    if (!terms[at]!.capital) continue;
    const opening = openingOf(text, starts[at]!);
    const end = stopBefore(text, opening, Math.max(before, line));
    if (end < 0) continue;
    if (at > first && ABBREVIATION.test(text.slice(Math.max(piece, end - TAIL), end))) piece = opening;
    else {
      close(at, end);
      start = piece = opening;
    }
  }
  const end = terms.length === 0 ? -1 : text.indexOf("\n", starts.at(-1)!);
  close(terms.length, end < 0 ? text.length : end);
  return { words, sentences };
}

/** The last line break between two places; -1 without one. */
function lastFeed(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (text.charCodeAt(at) === NEWLINE) return at;
  return -1;
}

/** Where a word begins with the mark that opens before it, if there is one. */
const openingOf = (text: string, start: number): number => (start > 0 && isOpening(text.charCodeAt(start - 1)) ? start - 1 : start);

/** Where the white space before a place begins, when a full stop and at most two closing marks stand before it and behind `from`; else -1. */
function stopBefore(text: string, opening: number, from: number): number {
  let end = opening;
  while (end > from && isSpace(text.charCodeAt(end - 1))) end--;
  if (end === opening) return -1;
  let at = end - 1;
  while (at >= from && end - at <= MOST_CLOSING && isClosing(text.charCodeAt(at))) at--;
  return at >= from && isStop(text.charCodeAt(at)) ? end : -1;
}

const MOST_CLOSING = 2;
const WHITE = /\s/;
const isSpace = (unit: number): boolean => unit === 0x20 || WHITE.test(String.fromCharCode(unit));
/** ( " ' and their curled forms. */
const isOpening = (unit: number): boolean => unit === 0x22 || unit === 0x201c || unit === 0x2018 || unit === 0x27 || unit === 0x28;
const isClosing = (unit: number): boolean => unit === 0x22 || unit === 0x201d || unit === 0x2019 || unit === 0x27 || unit === 0x29;
const isStop = (unit: number): boolean => unit === 0x2e || unit === 0x21 || unit === 0x3f || unit === 0x3002;

function isHeadline(terms: readonly Term[], first: number, last: number): boolean {
  let [long, capital] = [0, 0];
  for (let at = first; at < last; at++) {
    const term = terms[at]!;
    if (term.form.length <= 3) continue;
    long++;
    if (term.capital) capital++;
  }
  return long > 2 && capital > long * 0.8;
}

/** A sentence of nothing but function words leaves no print. */
export function isPrinted({ terms }: Words, { first, last }: PrintSentence): boolean {
  for (let at = first; at < last; at++) if (terms[at]!.stem !== "") return true;
  return false;
}

/** Where sentence `number` of the fingerprint of `text` stands in it, in UTF-16 units. */
export function sentenceSpan(text: string, number: number): Span {
  const { words, sentences } = readSentences(text);
  const printed = sentences.filter((sentence) => isPrinted(words, sentence));
  const sentence = printed[number];
  if (sentence === undefined) throw new Error(`sentence ${number} is not in a text of ${printed.length} sentences`);
  return { start: sentence.start, end: sentence.end };
}
