/** The tokenizer: words, numbers, clitics and marks with their offsets; never a character lost but white space. */
import { APOSTROPHE, classAt, COMMA, DIGIT, HYPHEN, JOINER, LETTER, MARK, SPACE, STOP, unitsOf, type Units } from "./character-classes.ts";
import { fold } from "./fold.ts";
import { AS_FOLDED, formAt, numberOf, OTHERWISE, UNLISTED, writtenCase, writtenForm } from "./word-forms.ts";

/** Columns of tokens, by index. Offsets are UTF-16 of `text`. Lists and no typed arrays: most hold the few dozen words of a paragraph, and the room of a typed array lies outside the heap, where giving it out and taking it back costs more than filling it. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: readonly number[];
  readonly end: readonly number[];
  /** The folded form of each token, for look-up. */
  readonly lower: readonly string[];
  /** The number of that form, for look-up in a `FormColumn`. */
  readonly form: readonly number[];
  /** How each token is written beside its folded form: `AS_FOLDED`, `CAPITALISED` or `OTHERWISE`. */
  readonly written: readonly number[];
}

const isWordClass = (kind: number): boolean => kind === LETTER || kind === DIGIT || kind === JOINER;

const FULL_STOP = 0x2e;

/** Small letters and digits of ASCII are a word's own. */
const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);

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

/** Each word as one token, whatever it holds; a blank between two. */
export function wholeTokens(...words: readonly string[]): Tokens {
  const lower = words.map(fold);
  const end = words.map((_, index) => words.slice(0, index + 1).join(" ").length);
  return {
    text: words.join(" "),
    count: words.length,
    start: words.map((word, index) => end[index]! - word.length),
    end,
    lower,
    form: lower.map(numberOf),
    written: words.map((word, index) => (word === lower[index] ? AS_FOLDED : OTHERWISE)),
  };
}

/** Pieces of a text whose tokens are known, each at its offset; between two of them stands white space. */
export interface ReadPiece {
  readonly tokens: Tokens;
  readonly at: number;
}

/** The tokens of a text that is put together from pieces already read: the same as those of the text itself, without reading it again. */
export function joinTokens(text: string, pieces: readonly ReadPiece[], abbreviations: ReadonlySet<string>): Tokens {
  const start: number[] = [];
  const end: number[] = [];
  const form: number[] = [];
  const lower: string[] = [];
  const written: number[] = [];
  for (const { tokens, at } of pieces) {
    for (let index = 0; index < tokens.count; index++) {
      start.push(tokens.start[index]! + at);
      end.push(tokens.end[index]! + at);
      form.push(tokens.form[index]!);
      lower.push(tokens.lower[index]!);
      written.push(tokens.written[index]!);
    }
  }
  latest = { tokens: { text, count: lower.length, start, end, lower, form, written }, abbreviations };
  return latest.tokens;
}

function split(text: string, abbreviations: ReadonlySet<string>): Tokens {
  const units = unitsOf(text);
  const starts: number[] = [];
  const ends: number[] = [];
  const lower: string[] = [];
  const form: number[] = [];
  const written: number[] = [];
  let at = 0;
  // The engine looks up the length of a text anew for each kind of text, that of an array it knows.
  while (at < units.length) {
    const kind = classAt(units, at);
    if (kind === SPACE) {
      at++;
      continue;
    }
    const end = tokenEnd(text, units, at, kind, abbreviations);
    const number = formAt(text, units.codes, at, end);
    starts.push(at);
    ends.push(end);
    lower.push(writtenForm(number));
    form.push(Math.max(number, UNLISTED));
    written.push(writtenCase());
    at = end;
  }
  return { text, count: starts.length, start: starts, end: ends, lower, form, written };
}

function tokenEnd(text: string, units: Units, at: number, kind: number, abbreviations: ReadonlySet<string>): number {
  if (isWordClass(kind)) return wordEnd(text, units, at, abbreviations);
  const clitic = kind === APOSTROPHE ? cliticEnd(text, units, at) : at;
  return clitic > at ? clitic : markEnd(text, at);
}

/** The end of a clitic that starts with the apostrophe at `at`, directly after a word; `at` when there is none. */
function cliticEnd(text: string, units: Units, at: number): number {
  if (!isWordClass(classAt(units, at - 1)) && classAt(units, at - 1) !== STOP) return at;
  let end = at + 1;
  while (end < units.length && end - at <= 3 && classAt(units, end) === LETTER) end++;
  return end - at <= 3 && CLITIC.test(text.slice(at + 1, end)) && !isWordClass(classAt(units, end)) ? end : at;
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

function wordEnd(text: string, units: Units, from: number, abbreviations: ReadonlySet<string>): number {
  const { codes, length } = units;
  let end = from;
  while (end < length) {
    if (isPlain(codes[end]!)) {
      end++;
      continue;
    }
    const kind = classAt(units, end);
    if (kind === SPACE || (!isWordClass(kind) && !joins(text, units, from, end, kind))) break;
    end++;
  }
  return end < length && codes[end] === FULL_STOP && keepsStop(text, units, from, end, abbreviations) ? end + 1 : end;
}

/** Whether the mark at `at` stands inside the word that began at `from`. */
function joins(text: string, units: Units, from: number, at: number, kind: number): boolean {
  const before = classAt(units, at - 1);
  const after = classAt(units, at + 1);
  if (kind === HYPHEN) return isWordClass(after) && (isWordClass(before) || before === STOP);
  if (kind === APOSTROPHE) return isWordClass(before) && after === LETTER && cliticEnd(text, units, at) === at;
  if (kind === COMMA) return before === DIGIT && after === DIGIT && classAt(units, at + 2) === DIGIT && classAt(units, at + 3) === DIGIT;
  if (kind !== STOP) return false;
  if (before === DIGIT) return after === DIGIT;
  // "U.S.-led": the stop of an acronym before a hyphen.
  if (before === LETTER && after === HYPHEN && isWordClass(classAt(units, at + 2))) return isInitial(units, from, at);
  if (before !== LETTER || after !== LETTER) return false;
  return isInitial(units, from, at) || isLowerRun(text, from, at + 1);
}

/** Whether a single letter stands before the stop at `at`, as in "U.S" or "Japan-U.S". */
function isInitial(units: Units, from: number, at: number): boolean {
  if (at - 1 < from) return false;
  const before = at - 2 < from ? MARK : classAt(units, at - 2);
  return before === MARK || before === STOP || before === HYPHEN;
}

/** Addresses of sites are lower case on both sides of the stop; a missing space after a sentence is not. */
function isLowerRun(text: string, from: number, after: number): boolean {
  const piece = text.slice(Math.max(from, after - 2), after + 1);
  return piece === piece.toLowerCase();
}

/** Whether the full stop at `at` belongs to the word: an initial, an acronym or a listed abbreviation. */
function keepsStop(text: string, units: Units, from: number, at: number, abbreviations: ReadonlySet<string>): boolean {
  if (classAt(units, at + 1) === STOP) return false;
  if (isInitial(units, from, at) && classAt(units, at - 1) === LETTER) {
    const letter = text[at - 1]!;
    return letter !== letter.toLowerCase() || at - 2 >= from;
  }
  if (at - from > 12) return false;
  // "Nov. 30-Dec. 1"
  const hyphen = text.slice(from, at).lastIndexOf("-");
  return abbreviations.has(writtenForm(formAt(text, units.codes, from + hyphen + 1, at + 1)));
}
