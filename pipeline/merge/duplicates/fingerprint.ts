/** What of a document survives copying, cutting and rewording: sentence by sentence its names, numbers, quoted words and other words. */
import { hash32, mix } from "../hash.ts";
import type { Span } from "../../../schemas/span.ts";
import { findWords, type Word } from "../words.ts";

/** The names of a document, and how much it says: enough to see that two documents are no copies of one another, as most are not. */
export interface NamePrint {
  /** Weight of all sentences together, in halves. */
  readonly total: number;
  readonly nSentences: number;
  /** The hashes of the names, ascending, and how often each occurs. */
  readonly names: Uint32Array;
  readonly occurrences: Uint16Array;
  /** How often all names occur. */
  readonly nNames: number;
}

/** Fixed arrays of hashes. */
export interface Fingerprint extends NamePrint {
  /** The hashes of the distinct stems of each sentence, one sentence after the other. */
  readonly words: Uint32Array;
  /** Their weights, in halves. */
  readonly weights: Uint8Array;
  /** Where each sentence ends in `words`. */
  readonly ends: Uint32Array;
  /**
   * Under what other documents are found: for each sentence that has enough of them its names and numbers, and the smallest hashes of the
   * runs of words, and of the runs of names and numbers, under several salts, each of which two texts share with the chance of their resemblance.
   */
  readonly keys: Uint32Array;
}

/** In halves. Names and numbers stay in a rewrite, and quoted words mostly do; the rest is swapped for synonyms. */
const WEIGHTS = { anchor: 4, quoted: 3, plain: 2 } as const;
const KEY_ANCHORS = 4;
const WORD_RUN = 4;
const ANCHOR_RUN = 3;
const SALTS = Uint32Array.from({ length: 10 }, (_, index) => mix(index + 1));

const SENTENCE_END = /(?<=[.!?\u3002]["\u201d\u2019')]{0,2})\s+(?=["\u201c\u2018'(]?\p{Lu})/u;
const ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}\p{L}{0,4}|(?:\p{L}\.)+\p{L})\.$/u;

/** The fingerprint of a document's text. Linear in its length. */
export function fingerprint(text: string): Fingerprint {
  const lines = linesOf(text);
  const known = namesOf(lines);
  const words: number[] = [];
  const weights: number[] = [];
  const ends: number[] = [];
  const keys = new Set<number>();
  for (const line of lines) {
    if (!isPrinted(line)) continue;
    const key = printSentence(line, known, words, weights);
    ends.push(words.length);
    if (key !== 0) keys.add(key);
  }
  for (const key of saltedKeys(1, sketchOf(wordsOf(lines), WORD_RUN))) keys.add(key);
  for (const key of saltedKeys(2, sketchOf(anchorsOf(lines, known), ANCHOR_RUN))) keys.add(key);
  const names = Array.from(known, ([name, count]) => [hash32(name), count] as const).sort((a, b) => a[0] - b[0]);
  return {
    words: new Uint32Array(words),
    weights: new Uint8Array(weights),
    ends: new Uint32Array(ends),
    total: weights.reduce((sum, weight) => sum + weight, 0),
    nSentences: ends.length,
    names: new Uint32Array(names.map(([name]) => name)),
    occurrences: new Uint16Array(names.map(([, count]) => count)),
    nNames: names.reduce((sum, [, count]) => sum + count, 0),
    keys: new Uint32Array(keys),
  };
}

const linesOf = (text: string): Line[] => text.split(/\n+/).flatMap(splitLine);

/** A sentence of nothing but function words leaves no print. */
const isPrinted = ({ words }: Line): boolean => words.some(({ term }) => term.stem !== "");

/** Where sentence `number` of the fingerprint of `text` stands in it, in UTF-16 units. */
export function sentenceSpan(text: string, number: number): Span {
  let at = 0;
  let printed = -1;
  for (const line of linesOf(text)) {
    const start = text.indexOf(line.pieces[0]!, at);
    for (const piece of line.pieces) at = text.indexOf(piece, at) + piece.length;
    if (isPrinted(line) && ++printed === number) return { start, end: at };
  }
  throw new Error(`sentence ${number} is not in a text of ${printed + 1} sentences`);
}

/** Each value with its place in a sketch, and which sketch it is of. */
const saltedKeys = (sketch: number, values: readonly number[]): number[] => values.map((value, at) => mix(value ^ mix(sketch * SALTS.length + at)));

interface Line {
  readonly text: string;
  /** What it was put together from, parted by blanks. */
  readonly pieces: readonly string[];
  readonly words: readonly Word[];
  /** A line whose words are nearly all capitalised is a headline: its capitals make no names. */
  readonly headline: boolean;
}

/** Longer than any abbreviation. */
const TAIL = 16;

function splitLine(line: string): Line[] {
  const sentences: string[][] = [];
  let tail = "";
  for (const piece of line.split(SENTENCE_END)) {
    if (sentences.length > 0 && ABBREVIATION.test(tail)) sentences.at(-1)!.push(piece);
    else sentences.push([piece]);
    tail = piece.slice(-TAIL);
  }
  return sentences.map((pieces) => toLine(pieces));
}

function toLine(pieces: readonly string[]): Line {
  const text = pieces.length === 1 ? pieces[0]! : pieces.join(" ");
  const words = findWords(text);
  return { text, pieces, words, headline: isHeadline(words) };
}

function isHeadline(words: readonly Word[]): boolean {
  let [long, capital] = [0, 0];
  for (const { term } of words) {
    if (term.form.length <= 3) continue;
    long++;
    if (term.capital) capital++;
  }
  return long > 2 && capital > long * 0.8;
}

/** Names: words with a capital inside a sentence; where a sentence begins with one of them, that counts too. */
function namesOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const firsts: string[] = [];
  for (const line of lines) {
    for (const [at, word] of line.words.entries()) {
      if (line.headline || !word.term.capital) continue;
      const name = word.term.stem;
      if (name === "") continue;
      if (at === 0) firsts.push(name);
      else names.set(name, (names.get(name) ?? 0) + 1);
    }
  }
  for (const name of firsts) if (names.has(name)) names.set(name, names.get(name)! + 1);
  return names;
}

/** Adds the hashes of a sentence's distinct stems and their weights; gives a key of its names and numbers, 0 when it has too few to tell it from others. */
function printSentence(line: Line, names: ReadonlyMap<string, number>, words: number[], weights: number[]): number {
  const first = words.length;
  const anchors: string[] = [];
  const quoted = quotedRanges(line.text);
  let at = 0;
  for (const { start, term } of line.words) {
    const { stem, hash } = term;
    if (stem === "") continue;
    const isAnchor = term.digit || (term.capital && names.has(stem) && !line.headline);
    if (isAnchor && !anchors.includes(stem)) anchors.push(stem);
    while (at < quoted.length && quoted[at]![1] <= start) at++;
    const isQuoted = at < quoted.length && quoted[at]![0] <= start;
    const weight = isAnchor ? WEIGHTS.anchor : isQuoted ? WEIGHTS.quoted : WEIGHTS.plain;
    const known = words.indexOf(hash, first);
    if (known < 0) {
      words.push(hash);
      weights.push(weight);
    } else if (weights[known]! < weight) weights[known] = weight;
  }
  return anchors.length < KEY_ANCHORS ? 0 : hash32(anchors.sort().join(" "));
}

const QUOTATION_MARKS = /["\u201c\u201d]/g;

/** Ranges between double quotation marks, curled or straight; an unclosed mark quotes to the end of the sentence. */
function quotedRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  let open = -1;
  for (const { 0: mark, index } of text.matchAll(QUOTATION_MARKS)) {
    if (open < 0 && mark !== "\u201d") open = index;
    else if (open >= 0 && mark !== "\u201c") {
      ranges.push([open, index]);
      open = -1;
    }
  }
  if (open >= 0) ranges.push([open, text.length]);
  return ranges;
}

function wordsOf(lines: readonly Line[]): number[] {
  const hashes: number[] = [];
  for (const line of lines) for (const { term } of line.words) if (term.stem !== "") hashes.push(term.hash);
  return hashes;
}

function anchorsOf(lines: readonly Line[], names: ReadonlyMap<string, number>): number[] {
  const hashes: number[] = [];
  for (const line of lines) {
    if (line.headline) continue;
    for (const { term } of line.words) if (term.digit || (term.capital && names.has(term.stem))) hashes.push(term.hash);
  }
  return hashes;
}

/** Min-hash of the runs of `length` hashed words; empty for a text that is too short to have one. */
function sketchOf(words: readonly number[], length: number): number[] {
  if (words.length < length) return [];
  const smallest = new Uint32Array(SALTS.length).fill(0xffffffff);
  for (let at = 0; at + length <= words.length; at++) {
    let run = 0;
    for (let i = 0; i < length; i++) run = mix(Math.imul(run, 31) ^ words[at + i]!);
    for (let i = 0; i < smallest.length; i++) {
      const salted = mix(run ^ SALTS[i]!);
      if (salted < smallest[i]!) smallest[i] = salted;
    }
  }
  return [...smallest];
}
