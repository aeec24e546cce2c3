/** What a clause says, ready for comparison: its words with weights, its numbers, and the runs of words it quotes. */
import { hash32 } from "../../text/hash.ts";
import type { Term } from "../wording/terms.ts";
import { findWords } from "../wording/words.ts";

/** Plain data, so that it can be kept on a shelf. */
export interface Content {
  /** The hashes of its distinct stems, ascending, and what each weighs. */
  readonly words: readonly number[];
  readonly weights: readonly number[];
  readonly total: number;
  /** A hash of the stems in their order: equal where the same is said in the same words. */
  readonly wording: number;
  /** The hashes of pairs of neighbouring quoted words, ascending. */
  readonly quoted: readonly number[];
}

/** Quoted words are the speaker's own and weigh more; so do numbers, which are seldom the same by chance, but for years. */
const HEAVY = 2;
const NUMBER = /^(?!(?:19|20)\d\d$)\d{2,}$/;

/** Reads a content cell; with `allQuoted` the marks are not in it because all of it is quoted. */
export function readContent(text: string, allQuoted: boolean): Content {
  const stems: string[] = [];
  const hashes: number[] = [];
  const weights: number[] = [];
  const quoted: number[] = [];
  let before = "";
  eachWord(text, allQuoted, ({ stem, hash }, open) => {
    if (stem === "") return;
    const known = hashes.indexOf(hash);
    if (known < 0) {
      stems.push(stem);
      hashes.push(hash);
      weights.push(open || NUMBER.test(stem) ? HEAVY : 1);
    } else if (open) weights[known] = HEAVY;
    if (open && before !== "") quoted.push(hash32(`${before} ${stem}`));
    before = open ? stem : "";
  });
  const { words, weights: ordered, total } = byHash(hashes, weights);
  return { words, weights: ordered, total, wording: hash32(stems.join(" ")), quoted: [...new Set(quoted)].sort((a, b) => a - b) };
}

/** In the order of the hashes: sorted as numbers, each with its weight behind it. */
function byHash(hashes: readonly number[], weights: readonly number[]): Pick<Content, "words" | "weights" | "total"> {
  const weighted = new Float64Array(hashes.length);
  for (let at = 0; at < hashes.length; at++) weighted[at] = hashes[at]! * 4 + weights[at]!;
  const words: number[] = [];
  const ordered: number[] = [];
  let total = 0;
  for (const both of weighted.sort()) {
    const weight = both % 4;
    words.push((both - weight) / 4);
    ordered.push(weight);
    total += weight;
  }
  return { words, weights: ordered, total };
}

/** How many words of a content cell are quoted. */
export function quotedWords(text: string, allQuoted: boolean): number {
  let count = 0;
  eachWord(text, allQuoted, (_, open) => {
    if (open) count++;
  });
  return count;
}

/** Gives each word, and whether it is quoted. */
function eachWord(text: string, allQuoted: boolean, take: (term: Term, open: boolean) => void): void {
  let read = 0;
  let open = allQuoted;
  const { starts, terms } = findWords(text);
  for (let at = 0; at < terms.length; at++) {
    if (!allQuoted) for (; read < starts[at]!; read++) if (isDoubleMark(text.charCodeAt(read))) open = !open;
    take(terms[at]!, open);
  }
}

const isDoubleMark = (unit: number): boolean => unit === 0x22 || unit === 0x201c || unit === 0x201d;

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
  let common = 0;
  let words = 0;
  eachShared(a.words, b.words, (i, j) => {
    common += (a.weights[i]! + b.weights[j]!) / 2;
    words++;
  });
  let runs = 0;
  eachShared(a.quoted, b.quoted, () => runs++);
  if (words === 0) return { both: 0, inside: 0, words, runs };
  return { both: (2 * common) / (a.total + b.total), inside: Math.min(1, common / Math.min(a.total, b.total)), words, runs };
}

/** Tells the places of each value that both ascending lists hold. */
function eachShared(a: readonly number[], b: readonly number[], tell: (i: number, j: number) => void): void {
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const [x, y] = [a[i]!, b[j]!];
    if (x === y) tell(i, j);
    if (x <= y) i++;
    if (y <= x) j++;
  }
}

const KEY_WORDS = 3;

/** The words with the smallest hashes: wordings that are nearly the same share one of them almost surely, so they serve as block keys. */
export const contentKeys = (content: Content): number[] => content.words.slice(0, KEY_WORDS);
