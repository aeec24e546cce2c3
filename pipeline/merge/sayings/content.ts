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

/** Added when both quote the same run of words: nobody does that by chance. */
const QUOTED_RUN = 0.3;

/**
 * How alike two contents are, 0 to 1: the mean of the common weight against both and against the smaller, so that a fuller wording
 * is no stranger, and more when they quote the same words. A single word in common is chance, unless it is all there is.
 */
export function likeness(a: Content, b: Content): number {
  const [small, large] = a.weights.size <= b.weights.size ? [a, b] : [b, a];
  let common = 0;
  let words = 0;
  for (const [key, weight] of small.weights) {
    const other = large.weights.get(key);
    if (other === undefined) continue;
    // Weighed by the side that quotes it: a report may drop the marks.
    common += (weight + other) / 2;
    words++;
  }
  if (words === 0 || (words === 1 && large.weights.size > 1)) return 0;
  const both = (2 * common) / (a.total + b.total);
  const inside = common / Math.min(a.total, b.total);
  const run = [...small.quoted].some((pair) => large.quoted.has(pair)) ? QUOTED_RUN : 0;
  return Math.min(1, (both + Math.min(1, inside)) / 2 + run);
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
