/** The sentence splitter. A line break always ends a sentence: after cleaning, each paragraph is one line. */
import type { Tokens } from "./tokens.ts";

/** A sentence as half-open ranges of tokens and of UTF-16 offsets; `paragraph` counts non-empty lines from 0. */
export interface Sentence {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

const TERMINAL = new Set([".", "!", "?", "...", "\u2026", "....", "\u3002"]);
const CLOSING = new Set(['"', "\u201d", "''", "\u2019", ")", "]", "\u00bb", "'"]);
const OPENING = new Set(['"', "\u201c", "``", "\u2018", "(", "[", "\u00ab", "\u201e", "'"]);

/** Words that, after an abbreviation, start a new sentence far more often than they continue a name. */
const STARTERS = new Set(
  "the a an it he she they we i you this that these those in on at but and as after before while when if for however his her its their our there both since according meanwhile earlier later last".split(
    " ",
  ),
);
/** Titles and the like always stand before a name, never at a sentence's end. */
const NEVER_LAST = new Set(
  "mr. mrs. ms. dr. prof. gen. lt. col. sgt. capt. cmdr. adm. maj. brig. sen. rep. gov. st. rev. hon. pres. amb. vs. jan. feb. mar. apr. aug. sept. sep. oct. nov. dec. no. fig. art.".split(
    " ",
  ),
);

/** Nobody writes a sentence of so many tokens; what reads as one is a table or noise, and is cut, for verbs and names of one sentence are compared with one another. */
const LONGEST = 800;

/** Splits tokens into sentences. Linear in the number of tokens. */
export function splitSentences(tokens: Tokens): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let first = 0;
  let paragraph = 0;
  for (let at = 0; at < tokens.count; at++) {
    const lineEnds = breaksLine(tokens, at);
    if (!lineEnds && at + 1 - first < LONGEST && !endsSentence(tokens, at, first)) continue;
    sentences.push({ first, last: at + 1, start: tokens.start[first]!, end: tokens.end[at]!, paragraph });
    first = at + 1;
    if (lineEnds) paragraph++;
  }
  return sentences;
}

/** By token: the index of its sentence. Sentences follow one another without a gap. */
export function sentenceByToken(sentences: readonly Sentence[]): readonly number[] {
  const sentenceOf: number[] = [];
  for (const [index, { last }] of sentences.entries()) while (sentenceOf.length < last) sentenceOf.push(index);
  return sentenceOf;
}

/** Whether a line break, or the end of the text, follows token `at`. */
function breaksLine(tokens: Tokens, at: number): boolean {
  const from = tokens.end[at]!;
  const to = at + 1 < tokens.count ? tokens.start[at + 1]! : tokens.text.length;
  if (at + 1 === tokens.count) return true;
  for (let i = from; i < to; i++) {
    const unit = tokens.text.charCodeAt(i);
    if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return true;
  }
  return false;
}

const hasSpaceAfter = (tokens: Tokens, at: number): boolean => at + 1 >= tokens.count || tokens.start[at + 1]! > tokens.end[at]!;

/** A letter of ASCII, large or small: no sentence ends with one. */
const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90);

/** Whether a sentence ends with token `at`: after a terminal mark and the marks that close with it. */
function endsSentence(tokens: Tokens, at: number, first: number): boolean {
  if (isLetter(tokens.text.charCodeAt(tokens.end[at]! - 1)) || !hasSpaceAfter(tokens, at)) return false;
  let mark = at;
  while (mark > first && CLOSING.has(tokens.lower[mark]!) && tokens.start[mark] === tokens.end[mark - 1]) mark--;
  const form = tokens.lower[mark]!;
  if (TERMINAL.has(form)) return mark > first && opensSentence(tokens, at + 1, form);
  return form.length > 2 && form.endsWith(".") && endsAfterAbbreviation(tokens, mark, at + 1);
}

/** Whether the token at `next` can begin a sentence: a capital, a digit or an opening mark before one. */
function opensSentence(tokens: Tokens, next: number, form: string): boolean {
  let at = next;
  while (at < tokens.count && at < next + 3 && OPENING.has(tokens.lower[at]!)) at++;
  if (at >= tokens.count) return true;
  const letter = tokens.text[tokens.start[at]!]!;
  const isLower = letter === letter.toLowerCase() && letter !== letter.toUpperCase();
  if (!isLower) return true;
  return form === "?" || form === "!" ? false : at > next && tokens.lower[next] === "(";
}

/** An abbreviation ends a sentence only before a word that would not follow it in a name. */
function endsAfterAbbreviation(tokens: Tokens, mark: number, next: number): boolean {
  const form = tokens.lower[mark]!;
  if (NEVER_LAST.has(form.slice(form.lastIndexOf("-") + 1))) return false;
  let at = next;
  while (at < tokens.count && at < next + 2 && OPENING.has(tokens.lower[at]!)) at++;
  if (at >= tokens.count) return true;
  const letter = tokens.text[tokens.start[at]!]!;
  if (letter === letter.toLowerCase()) return false;
  return at > next || STARTERS.has(tokens.lower[at]!);
}
