/** What of a document survives copying, cutting and rewording: sentence by sentence its names, numbers, quoted words and other words. */
import { hash32, mix } from "../hash.ts";
import { findWords, stem, type Word } from "../words.ts";

/** One sentence: its distinct stems with their weights, and a key of its names and numbers, 0 when it has too few to tell it from others. */
export interface SentencePrint {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  readonly key: number;
}

export interface Fingerprint {
  readonly sentences: readonly SentencePrint[];
  /** Weight of all sentences together. */
  readonly total: number;
  /** How often each name occurs in the document. */
  readonly names: ReadonlyMap<string, number>;
  /** The smallest hashes of its runs of words, and of its runs of names and numbers, under several salts: two texts share each with the chance of their resemblance. */
  readonly sketch: readonly number[];
}

/** Names and numbers stay in a rewrite, and quoted words mostly do; the rest is swapped for synonyms. */
const WEIGHTS = { anchor: 2, quoted: 1.5, plain: 1 } as const;
const KEY_ANCHORS = 4;
const WORD_RUN = 4;
const ANCHOR_RUN = 3;
const SALTS = Array.from({ length: 10 }, (_, index) => mix(index + 1));

const SENTENCE_END = /(?<=[.!?\u3002]["\u201d\u2019')]{0,2})\s+(?=["\u201c\u2018'(]?\p{Lu})/u;
const ABBREVIATION = /(?:^|[\s(])(?:\p{Lu}\p{L}{0,4}|(?:\p{L}\.)+\p{L})\.$/u;
const UPPER = /^\p{Lu}/u;
const DIGIT = /\p{N}/u;

/** The fingerprint of a document's text. Linear in its length. */
export function fingerprint(text: string): Fingerprint {
  const lines = text.split(/\n+/).flatMap(splitLine);
  const known = namesOf(lines);
  const sentences = lines.map((line) => printSentence(line, known)).filter((sentence) => sentence.total > 0);
  const total = sentences.reduce((sum, sentence) => sum + sentence.total, 0);
  return { sentences, total, names: known, sketch: [...sketchOf(wordsOf(lines), WORD_RUN), ...sketchOf(anchorsOf(lines, known), ANCHOR_RUN)] };
}

interface StemmedWord extends Word {
  /** Its stem; empty for a function word. */
  readonly key: string;
}

interface Line {
  readonly text: string;
  readonly words: readonly StemmedWord[];
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
  return sentences.map((pieces) => toLine(pieces.join(" ")));
}

function toLine(text: string): Line {
  const words = findWords(text).map(({ form, start }) => ({ form, start, key: stem(form) }));
  const long = words.filter((word) => word.form.length > 3);
  return { text, words, headline: long.length > 2 && long.filter((word) => UPPER.test(word.form)).length > long.length * 0.8 };
}

/** Names: words with a capital inside a sentence; where a sentence begins with one of them, that counts too. */
function namesOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const firsts: string[] = [];
  for (const line of lines) {
    for (const [at, word] of line.words.entries()) {
      if (line.headline || !UPPER.test(word.form)) continue;
      const name = word.key;
      if (name === "") continue;
      if (at === 0) firsts.push(name);
      else names.set(name, (names.get(name) ?? 0) + 1);
    }
  }
  for (const name of firsts) if (names.has(name)) names.set(name, names.get(name)! + 1);
  return names;
}

function printSentence(line: Line, names: ReadonlyMap<string, number>): SentencePrint {
  const weights = new Map<string, number>();
  const anchors = new Set<string>();
  const quoted = quotedRanges(line.text);
  let at = 0;
  for (const word of line.words) {
    const { key } = word;
    if (key === "") continue;
    const isAnchor = DIGIT.test(word.form) || (UPPER.test(word.form) && names.has(key) && !line.headline);
    if (isAnchor) anchors.add(key);
    while (at < quoted.length && quoted[at]![1] <= word.start) at++;
    const isQuoted = at < quoted.length && quoted[at]![0] <= word.start;
    const weight = isAnchor ? WEIGHTS.anchor : isQuoted ? WEIGHTS.quoted : WEIGHTS.plain;
    weights.set(key, Math.max(weight, weights.get(key) ?? 0));
  }
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  return { weights, total, key: anchors.size < KEY_ANCHORS ? 0 : hash32([...anchors].sort().join(" ")) };
}

/** Ranges between double quotation marks, curled or straight; an unclosed mark quotes to the end of the sentence. */
function quotedRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  let open = -1;
  for (let at = 0; at < text.length; at++) {
    const mark = text[at]!;
    if (mark !== '"' && mark !== "\u201c" && mark !== "\u201d") continue;
    if (open < 0 && mark !== "\u201d") open = at;
    else if (open >= 0 && mark !== "\u201c") {
      ranges.push([open, at]);
      open = -1;
    }
  }
  if (open >= 0) ranges.push([open, text.length]);
  return ranges;
}

function wordsOf(lines: readonly Line[]): number[] {
  return lines.flatMap((line) => line.words.flatMap(({ key }) => (key === "" ? [] : [hash32(key)])));
}

function anchorsOf(lines: readonly Line[], names: ReadonlyMap<string, number>): number[] {
  const words = lines.flatMap((line) => (line.headline ? [] : line.words));
  return words.filter(({ form, key }) => DIGIT.test(form) || (UPPER.test(form) && names.has(key))).map(({ key }) => hash32(key));
}

/** Min-hash of the runs of `length` hashed words; empty for a text that is too short to have one. */
function sketchOf(words: readonly number[], length: number): number[] {
  if (words.length < length) return [];
  const smallest = SALTS.map(() => 0xffffffff);
  for (let at = 0; at + length <= words.length; at++) {
    let run = 0;
    for (let i = 0; i < length; i++) run = mix(Math.imul(run, 31) ^ words[at + i]!);
    for (let i = 0; i < SALTS.length; i++) {
      const salted = mix(run ^ SALTS[i]!);
      if (salted < smallest[i]!) smallest[i] = salted;
    }
  }
  return smallest;
}
