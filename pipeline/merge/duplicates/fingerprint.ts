/** What of a document survives copying, cutting and rewording: sentence by sentence its names, numbers, quoted words and other words. */
import { hash32, mix } from "../../text/hash.ts";
import { isPrinted, readSentences, type PrintedText, type PrintSentence } from "./print-sentences.ts";

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
/** The words of a run are the digits of a number to this base. */
const RUN_BASE = 0x01000193;
/** Odd, so that multiplying by one of them puts all numbers of 32 bits into another order. */
const SALTS = Int32Array.from({ length: 10 }, (_, index) => mix(index + 1) | 1);

/** The fingerprint of a document's text. Linear in its length. */
export function fingerprint(text: string): Fingerprint {
  const read = readSentences(text);
  const known = namesOf(read);
  const words: number[] = [];
  const weights: number[] = [];
  const ends: number[] = [];
  const keys = new Set<number>();
  for (const sentence of read.sentences) {
    if (!isPrinted(read.words, sentence)) continue;
    const key = printSentence(text, read, sentence, known, words, weights);
    ends.push(words.length);
    if (key !== 0) keys.add(key);
  }
  addSalted(1, sketchOf(wordsOf(read), WORD_RUN), keys);
  addSalted(2, sketchOf(anchorsOf(read, known), ANCHOR_RUN), keys);
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

/** Adds each value with its place in a sketch, and which sketch it is of. */
function addSalted(sketch: number, values: readonly number[], keys: Set<number>): void {
  for (let at = 0; at < values.length; at++) keys.add(mix(values[at]! ^ mix(sketch * SALTS.length + at)));
}

/** Names: words with a capital inside a sentence; where a sentence begins with one of them, that counts too. */
function namesOf({ words: { terms }, sentences }: PrintedText): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const firsts: string[] = [];
  for (const { first, last, isHeadline } of sentences) {
    if (isHeadline) continue;
    for (let at = first; at < last; at++) {
      const { capital, stem } = terms[at]!;
      if (!capital || stem === "") continue;
      if (at === first) firsts.push(stem);
      else names.set(stem, (names.get(stem) ?? 0) + 1);
    }
  }
  for (const name of firsts) if (names.has(name)) names.set(name, names.get(name)! + 1);
  return names;
}

/** Adds the hashes of a sentence's distinct stems and their weights; gives a key of its names and numbers, 0 when it has too few to tell it from others. */
function printSentence(
  text: string,
  { words: { starts, terms } }: PrintedText,
  { first, last, start, isHeadline }: PrintSentence,
  names: ReadonlyMap<string, number>,
  words: number[],
  weights: number[],
): number {
  const before = words.length;
  const anchors: string[] = [];
  let isQuoted = false;
  let read = start;
  for (let at = first; at < last; at++) {
    for (; read < starts[at]!; read++) isQuoted = quotes(text.charCodeAt(read), isQuoted);
    const { form, stem, hash, digit, capital } = terms[at]!;
    read += form.length;
    if (stem === "") continue;
    const isAnchor = digit || (capital && !isHeadline && names.has(stem));
    if (isAnchor && !anchors.includes(stem)) anchors.push(stem);
    const weight = isAnchor ? WEIGHTS.anchor : isQuoted ? WEIGHTS.quoted : WEIGHTS.plain;
    const known = words.indexOf(hash, before);
    if (known < 0) {
      words.push(hash);
      weights.push(weight);
    } else if (weights[known]! < weight) weights[known] = weight;
  }
  return anchors.length < KEY_ANCHORS ? 0 : hash32(anchors.sort().join(" "));
}

/** Whether what follows a mark is quoted, between double marks, curled or straight; an unclosed mark quotes to the end of the sentence. */
const quotes = (unit: number, isQuoted: boolean): boolean => (isQuoted ? unit !== 0x22 && unit !== 0x201d : unit === 0x22 || unit === 0x201c);

function wordsOf({ words: { terms } }: PrintedText): number[] {
  const hashes: number[] = [];
  for (const { stem, hash } of terms) if (stem !== "") hashes.push(hash);
  return hashes;
}

function anchorsOf({ words: { terms }, sentences }: PrintedText, names: ReadonlyMap<string, number>): number[] {
  const hashes: number[] = [];
  for (const { first, last, isHeadline } of sentences) {
    if (isHeadline) continue;
    for (let at = first; at < last; at++) {
      const { digit, capital, stem, hash } = terms[at]!;
      if (digit || (capital && names.has(stem))) hashes.push(hash);
    }
  }
  return hashes;
}

/**
 * Min-hash of the runs of `length` hashed words; empty for a text that is too short to have one. A run is scrambled once, and multiplied by
 * each salt: one order for each, in which any two runs come first equally often.
 */
function sketchOf(words: readonly number[], length: number): number[] {
  if (words.length < length) return [];
  const smallest = new Int32Array(SALTS.length).fill(0x7fffffff);
  for (let at = 0; at + length <= words.length; at++) {
    let run = 0;
    for (let i = 0; i < length; i++) run = Math.imul(run, RUN_BASE) + (words[at + i]! | 0);
    run = mix(run) | 0;
    for (let i = 0; i < SALTS.length; i++) {
      const salted = Math.imul(run, SALTS[i]!);
      if (salted < smallest[i]!) smallest[i] = salted;
    }
  }
  return [...smallest];
}
