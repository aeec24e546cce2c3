/** Quotation marks and their sides: which stretches of the text stand in quotation marks. */
import type { Sentence } from "./sentences.ts";
import type { Tokens } from "./tokens.ts";

/** A quoted stretch: tokens `[first, last)` and UTF-16 `[start, end)` with its marks, `inner` without them. A lost mark leaves `open` or `close` false. */
export interface Quotation {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly open: boolean;
  readonly close: boolean;
}

type Side = "open" | "close" | "either";
interface Mark {
  readonly at: number;
  readonly side: Side;
}
/** Half-open token range of a quotation with its marks. */
interface Range {
  readonly first: number;
  readonly last: number;
  readonly open: boolean;
  readonly close: boolean;
}

const OPENERS = new Set(["\u201c", "\u201e", "\u201f", "\u00ab", "``"]);
const CLOSERS = new Set(["\u201d", "\u00bb", "''"]);
const SINGLE_OPENERS = new Set(["\u2018", "\u201a", "\u201b", "`", "'"]);
const BEFORE_OPENING = /[\s([{\u2014\u2013\u2018'-]/;
const AFTER_CLOSING = /[\s)\]}.,;:!?\u2014\u2013\u2019\u201d"'-]/;
const SENTENCE_MARK = /[.,!?]/;

/** All outermost quotations of the text, paragraph by paragraph, in text order. */
export function findQuotations(tokens: Tokens, sentences: readonly Sentence[]): readonly Quotation[] {
  const found: Quotation[] = [];
  let from = 0;
  while (from < sentences.length) {
    let to = from + 1;
    while (to < sentences.length && sentences[to]!.paragraph === sentences[from]!.paragraph) to++;
    for (const range of quotedRanges(tokens, sentences.slice(from, to))) found.push(toQuotation(tokens, range));
    from = to;
  }
  return found;
}

function quotedRanges(tokens: Tokens, paragraph: readonly Sentence[]): readonly Range[] {
  const first = paragraph[0]!.first;
  const last = paragraph.at(-1)!.last;
  const marks: Mark[] = [];
  for (let at = first; at < last; at++) {
    const side = doubleSide(tokens, at);
    if (side !== null) marks.push({ at, side });
  }
  if (marks.length === 0) return singleQuoted(tokens, first, last);
  return nested(tokens, marks) ?? repaired(tokens, marks, paragraph);
}

/** A letter or digit of ASCII, which begins no mark. */
const isWordly = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);

/** The side of a double mark as its form and its neighbours tell it; null for any other token. */
function doubleSide(tokens: Tokens, at: number): Side | null {
  if (isWordly(tokens.text.charCodeAt(tokens.start[at]!))) return null;
  const form = tokens.lower[at]!;
  const opener = OPENERS.has(form);
  const closer = CLOSERS.has(form);
  if (!opener && !closer && form !== '"') return null;
  const opens = looksOpen(tokens, at);
  const closes = looksClosed(tokens, at);
  if (opens !== closes) return opens ? "open" : "close";
  return opener ? "open" : closer ? "close" : "either";
}

function looksOpen(tokens: Tokens, at: number): boolean {
  const before = tokens.text[tokens.start[at]! - 1] ?? " ";
  const after = tokens.text[tokens.end[at]!] ?? " ";
  return BEFORE_OPENING.test(before) && !/\s/.test(after);
}

function looksClosed(tokens: Tokens, at: number): boolean {
  const before = tokens.text[tokens.start[at]! - 1] ?? " ";
  const after = tokens.text[tokens.end[at]!] ?? " ";
  return !/\s/.test(before) && AFTER_CLOSING.test(after);
}

/** The outermost pairs when all marks of the paragraph pair off, marks within marks included; null when one is lost. */
function nested(tokens: Tokens, marks: readonly Mark[]): readonly Range[] | null {
  const ranges: Range[] = [];
  let depth = 0;
  let first = 0;
  for (const { at, side } of marks) {
    const opens = side === "open" || (side === "either" && depth === 0);
    if (opens) {
      // A straight mark never nests in itself: an opening one inside a quotation means that a mark was lost.
      if (depth > 0 && tokens.lower[at] === '"') return null;
      if (depth++ === 0) first = at;
    } else if (depth === 0) return null;
    else if (--depth === 0) ranges.push({ first, last: at + 1, open: true, close: true });
  }
  return depth === 0 ? ranges : null;
}

/** Pairs what can be paired: a quotation without its closing mark ends with its sentence before the next, or with the paragraph. */
function repaired(tokens: Tokens, marks: readonly Mark[], paragraph: readonly Sentence[]): readonly Range[] {
  const ranges: Range[] = [];
  const paragraphFirst = paragraph[0]!.first;
  const paragraphLast = paragraph.at(-1)!.last;
  let first = -1;
  let sentence = 0;
  for (const { at, side } of marks) {
    const opens = side === "open" || (side === "either" && first < 0);
    if (opens && first >= 0) {
      while (paragraph[sentence]!.last <= first) sentence++;
      ranges.push(unclosed(tokens, first, Math.min(paragraph[sentence]!.last, at)));
    }
    if (opens) first = at;
    else if (first >= 0) {
      ranges.push({ first, last: at + 1, open: true, close: true });
      first = -1;
    } else if (ranges.length === 0 && at > paragraphFirst && SENTENCE_MARK.test(tokens.lower[at - 1]!)) {
      ranges.push({ first: paragraphFirst, last: at + 1, open: false, close: true });
    }
  }
  if (first >= 0 && first + 1 < paragraphLast) ranges.push(unclosed(tokens, first, paragraphLast));
  return ranges;
}

const REPORTS = new Set(["said", "says", "told", "added"]);
const PRONOUNS = new Set(["he", "she", "they"]);
/** Tokens of a speaker between the comma and the verb. */
const LONGEST_SPEAKER = 7;

/** A quotation whose closing mark was lost: it ends at the comma before "Holm said", else at `last`. */
function unclosed(tokens: Tokens, first: number, last: number): Range {
  for (let at = first + 2; at + 2 < last; at++) {
    if (tokens.lower[at] !== "," || !mayName(tokens, at + 1)) continue;
    for (let verb = at + 1; verb < Math.min(last, at + LONGEST_SPEAKER) && tokens.lower[verb] !== ","; verb++)
      if (REPORTS.has(tokens.lower[verb]!)) return { first, last: at + 1, open: true, close: false };
  }
  return { first, last, open: true, close: false };
}

const mayName = ({ lower, text, start }: Tokens, at: number): boolean =>
  PRONOUNS.has(lower[at]!) || lower[at] === "said" || /\p{Lu}/u.test(text[start[at]!]!);

/** Single marks count only where a paragraph has no double ones, and only in pairs: alone they are apostrophes. */
function singleQuoted(tokens: Tokens, first: number, last: number): readonly Range[] {
  const ranges: Range[] = [];
  let open = -1;
  let close = -1;
  for (let at = first; at < last; at++) {
    const form = tokens.lower[at]!;
    if (form !== "'" && !SINGLE_OPENERS.has(form)) continue;
    if (looksOpen(tokens, at) && !looksClosed(tokens, at)) {
      if (open >= 0 && close > open + 1) ranges.push({ first: open, last: close + 1, open: true, close: true });
      open = at;
      close = -1;
    } else if (open >= 0 && looksClosed(tokens, at) && (close < 0 || SENTENCE_MARK.test(tokens.lower[at - 1]!))) close = at;
  }
  if (open >= 0 && close > open + 1) ranges.push({ first: open, last: close + 1, open: true, close: true });
  return ranges;
}

function toQuotation(tokens: Tokens, range: Range): Quotation {
  const { first, last, open, close } = range;
  const start = tokens.start[first]!;
  const end = tokens.end[last - 1]!;
  return { first, last, start, end, innerStart: open ? tokens.end[first]! : start, innerEnd: close ? tokens.start[last - 1]! : end, open, close };
}
