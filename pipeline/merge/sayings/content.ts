/** What a clause says, ready for comparison: its words with weights, its numbers, and the runs of words it quotes. */
import { hash32 } from "../hash.ts";
import { compareText } from "../order.ts";
import { findWords, stem } from "../words.ts";

export interface Content {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
  /** Pairs of neighbouring quoted words. */
  readonly quoted: ReadonlySet<string>;
  /** How many words are quoted. */
  readonly nQuoted: number;
}

/** Quoted words are the speaker's own and weigh more. */
const QUOTED = 2;
const DOUBLE_MARKS = new Set(['"', "\u201c", "\u201d"]);

/** Reads a content cell; with `allQuoted` the marks are not in it because all of it is quoted. */
export function readContent(text: string, allQuoted: boolean): Content {
  const weights = new Map<string, number>();
  const quoted = new Set<string>();
  let nQuoted = 0;
  let before = "";
  let read = 0;
  let open = allQuoted;
  for (const word of findWords(text)) {
    for (; read < word.start; read++) if (!allQuoted && DOUBLE_MARKS.has(text[read]!)) open = !open;
    if (open) nQuoted++;
    const key = stem(word.form);
    if (key === "") continue;
    weights.set(key, Math.max(open ? QUOTED : 1, weights.get(key) ?? 0));
    if (open && before !== "") quoted.add(`${before} ${key}`);
    before = open ? key : "";
  }
  return { weights, total: sum(weights.values()), quoted, nQuoted };
}

const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

/** How alike two contents are. */
export interface Likeness {
  /** Common weight against the mean of both, 0 to 1. */
  readonly both: number;
  /** Common weight against the smaller, 0 to 1: a fuller wording is no stranger. */
  readonly inside: number;
  /** Words in common. */
  readonly words: number;
  /** Pairs of neighbouring words that both quote: nobody quotes the same run of words by chance. */
  readonly runs: number;
}

/** Compares what two contents say. A word that one side quotes counts for the mean of its weights, since reports drop marks. */
export function likeness(a: Content, b: Content): Likeness {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let common = 0;
  let words = 0;
  for (const [key, weight] of small.weights) {
    const other = large.weights.get(key);
    if (other === undefined) continue;
    common += (weight + other) / 2;
    words++;
  }
  let runs = 0;
  for (const pair of small.quoted) if (large.quoted.has(pair)) runs++;
  if (words === 0) return { both: 0, inside: 0, words, runs };
  return { both: (2 * common) / (a.total + b.total), inside: Math.min(1, common / Math.min(a.total, b.total)), words, runs };
}

const KEY_WORDS = 3;

/** The words with the smallest hashes: wordings that are nearly the same share one of them almost surely, so they serve as block keys. */
export function contentKeys(content: Content): string[] {
  const hashed = [...content.weights.keys()].map((word) => ({ word, hash: hash32(word) }));
  return hashed
    .sort((a, b) => a.hash - b.hash || compareText(a.word, b.word))
    .slice(0, KEY_WORDS)
    .map(({ word }) => word);
}
