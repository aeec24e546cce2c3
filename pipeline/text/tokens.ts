/** The tokenizer: words, numbers, clitics and marks with their offsets; never a character lost but white space. */
import { foldedForm, formNumber, listedForm, UNLISTED } from "./word-forms.ts";

/** Columns of tokens, by index. Offsets are UTF-16 of `text`. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** The folded form of each token, for look-up. */
  readonly lower: readonly string[];
  /** The number of that form, for look-up in a `FormColumn`. */
  readonly form: Int32Array;
}

const LETTER = 1;
const DIGIT = 2;
const SPACE = 3;
const APOSTROPHE = 4;
const HYPHEN = 5;
const STOP = 6;
const COMMA = 7;
const JOINER = 8;
const MARK = 9;

const IS_LETTER = /[\p{L}\p{M}]/u;
const IS_DIGIT = /\p{N}/u;
const IS_SPACE = /\s/;

const ASCII_CLASS = Uint8Array.from({ length: 128 }, (_, code) => classify(String.fromCharCode(code)));

function classify(character: string): number {
  if (character === "'" || character === "\u2019") return APOSTROPHE;
  if (character === "-" || character === "\u2010" || character === "\u2011") return HYPHEN;
  if (character === ".") return STOP;
  if (character === ",") return COMMA;
  if (character === "\u00ad" || character === "\u200b" || character === "\u200d") return JOINER;
  if (IS_SPACE.test(character)) return SPACE;
  if (IS_LETTER.test(character)) return LETTER;
  if (IS_DIGIT.test(character)) return DIGIT;
  return MARK;
}

const classAt = (text: string, at: number): number => {
  if (at < 0 || at >= text.length) return SPACE;
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII_CLASS[code]!;
  if (code >= 0xd800 && code < 0xdc00) return classify(String.fromCodePoint(text.codePointAt(at)!));
  // The trailing half of a pair belongs to what its leading half began.
  if (code >= 0xdc00 && code < 0xe000) return classAt(text, at - 1);
  return classify(text[at]!);
};

const isWordClass = (kind: number): boolean => kind === LETTER || kind === DIGIT || kind === JOINER;

/** 1 for what is a word's own and folds to itself: small letters and digits. */
const IS_PLAIN = ASCII_CLASS.map((kind, code) => (kind === DIGIT || (code >= 97 && code <= 122) ? 1 : 0));

/** Clitics that are words of their own: "Japan's", "we've". */
const CLITIC = /^(?:s|re|ve|ll|d|m)$/i;

let latest: { readonly tokens: Tokens; readonly abbreviations: ReadonlySet<string> } | null = null;

/**
 * Splits `text` into tokens. `abbreviations` are folded forms that keep their full stop ("gen.", "jan."). Linear in the length of the text.
 * The stages read one text one after the other, so the tokens of the latest text are kept for the next who asks.
 */
export function tokenize(text: string, abbreviations: ReadonlySet<string>): Tokens {
  if (latest?.tokens.text !== text || latest.abbreviations !== abbreviations) latest = { tokens: split(text, abbreviations), abbreviations };
  return latest.tokens;
}

/** A text as one token, whatever it holds. */
export function wholeToken(text: string): Tokens {
  const end = text.length;
  const form = Int32Array.of(formNumber(text, 0, end));
  return { text, count: 1, start: Int32Array.of(0), end: Int32Array.of(end), lower: [foldedForm(text, 0, end)], form };
}

/** Pieces of a text whose tokens are known, each at its offset; between two of them stands white space. */
export interface ReadPiece {
  readonly tokens: Tokens;
  readonly at: number;
}

/** The tokens of a text that is put together from pieces already read: the same as those of the text itself, without reading it again. */
export function joinTokens(text: string, pieces: readonly ReadPiece[], abbreviations: ReadonlySet<string>): Tokens {
  const count = pieces.reduce((sum, { tokens }) => sum + tokens.count, 0);
  const start = new Int32Array(count);
  const end = new Int32Array(count);
  const form = new Int32Array(count);
  const lower: string[] = [];
  for (const { tokens, at } of pieces) {
    form.set(tokens.form, lower.length);
    for (let index = 0; index < tokens.count; index++) {
      start[lower.length] = tokens.start[index]! + at;
      end[lower.length] = tokens.end[index]! + at;
      lower.push(tokens.lower[index]!);
    }
  }
  latest = { tokens: { text, count, start, end, lower, form }, abbreviations };
  return latest.tokens;
}

function split(text: string, abbreviations: ReadonlySet<string>): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const lower: string[] = [];
  const form: number[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const end = tokenEnd(text, at, kind, abbreviations);
    starts.push(at);
    ends.push(end);
    const number = formNumber(text, at, end);
    form.push(number);
    lower.push(number === UNLISTED ? foldedForm(text, at, end) : listedForm(number));
    at = end;
  }
  return { text, count: starts.length, start: new Int32Array(starts), end: new Int32Array(ends), lower, form: new Int32Array(form) };
}

function tokenEnd(text: string, at: number, kind: number, abbreviations: ReadonlySet<string>): number {
  if (isWordClass(kind)) return wordEnd(text, at, abbreviations);
  const clitic = kind === APOSTROPHE ? cliticEnd(text, at) : at;
  return clitic > at ? clitic : markEnd(text, at);
}

/** The end of a clitic that starts with the apostrophe at `at`, directly after a word; `at` when there is none. */
function cliticEnd(text: string, at: number): number {
  if (!isWordClass(classAt(text, at - 1)) && classAt(text, at - 1) !== STOP) return at;
  let end = at + 1;
  while (end < text.length && end - at <= 3 && classAt(text, end) === LETTER) end++;
  return CLITIC.test(text.slice(at + 1, end)) && !isWordClass(classAt(text, end)) ? end : at;
}

/** The end of the mark at `at`: runs of dots, of hyphens and of doubled quotation marks are one token. */
function markEnd(text: string, at: number): number {
  const first = text[at]!;
  const code = text.codePointAt(at)!;
  if (code > 0xffff) return at + 2;
  if (first !== "." && first !== "-" && first !== "`" && first !== "'") return at + 1;
  let end = at + 1;
  while (text[end] === first && end - at < 64) end++;
  return (first === "`" || first === "'") && end - at > 2 ? at + 2 : end;
}

function wordEnd(text: string, from: number, abbreviations: ReadonlySet<string>): number {
  let end = from;
  while (end < text.length) {
    if (IS_PLAIN[text.charCodeAt(end)] === 1) {
      end++;
      continue;
    }
    const kind = classAt(text, end);
    if (kind === SPACE || (!isWordClass(kind) && !joins(text, from, end, kind))) break;
    end++;
  }
  return text[end] === "." && keepsStop(text, from, end, abbreviations) ? end + 1 : end;
}

/** Whether the mark at `at` stands inside the word that began at `from`. */
function joins(text: string, from: number, at: number, kind: number): boolean {
  const before = classAt(text, at - 1);
  const after = classAt(text, at + 1);
  if (kind === HYPHEN) return isWordClass(after) && (isWordClass(before) || before === STOP);
  if (kind === APOSTROPHE) return isWordClass(before) && after === LETTER && cliticEnd(text, at) === at;
  if (kind === COMMA) return before === DIGIT && after === DIGIT && classAt(text, at + 2) === DIGIT && classAt(text, at + 3) === DIGIT;
  if (kind !== STOP) return false;
  if (before === DIGIT) return after === DIGIT;
  // "U.S.-led": the stop of an acronym before a hyphen.
  if (before === LETTER && after === HYPHEN && isWordClass(classAt(text, at + 2))) return isInitial(text, from, at);
  if (before !== LETTER || after !== LETTER) return false;
  return isInitial(text, from, at) || isLowerRun(text, from, at + 1);
}

/** Whether a single letter stands before the stop at `at`, as in "U.S" or "Japan-U.S". */
function isInitial(text: string, from: number, at: number): boolean {
  if (at - 1 < from) return false;
  const before = at - 2 < from ? MARK : classAt(text, at - 2);
  return before === MARK || before === STOP || before === HYPHEN;
}

/** Addresses of sites are lower case on both sides of the stop; a missing space after a sentence is not. */
function isLowerRun(text: string, from: number, after: number): boolean {
  const piece = text.slice(Math.max(from, after - 2), after + 1);
  return piece === piece.toLowerCase();
}

/** Whether the full stop at `at` belongs to the word: an initial, an acronym or a listed abbreviation. */
function keepsStop(text: string, from: number, at: number, abbreviations: ReadonlySet<string>): boolean {
  if (classAt(text, at + 1) === STOP) return false;
  if (isInitial(text, from, at) && classAt(text, at - 1) === LETTER) {
    const letter = text[at - 1]!;
    return letter !== letter.toLowerCase() || at - 2 >= from;
  }
  if (at - from > 12) return false;
  return abbreviations.has(`${foldedForm(text, from, at)}.`);
}
