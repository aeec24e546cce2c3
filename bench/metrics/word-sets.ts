/** Spans as sets of words, so that marks and blanks at their borders do not matter. */
import { codePointOffsets } from "../../pipeline/text/code-points.ts";

export type Range = readonly [start: number, end: number];
export type WordSet = ReadonlySet<number>;

export interface Words {
  /** Numbers of the words that the spans (code points) touch. */
  readonly within: (spans: readonly Range[]) => WordSet;
  readonly word: (number: number) => string;
}

const WORD = /[\p{L}\p{N}_]+/gu;

/** Splits a text into words: runs of letters, digits and low lines. */
export function wordsOf(text: string): Words {
  const codePoint = codePointOffsets(text);
  const matches = [...text.matchAll(WORD)];
  const starts = matches.map((match) => codePoint(match.index));
  const ends = matches.map((match) => codePoint(match.index + match[0].length));
  const within = (spans: readonly Range[]): WordSet => {
    const found = new Set<number>();
    for (const [start, end] of spans) {
      for (let at = firstAbove(ends, start); at < starts.length && starts[at]! < end; at++) found.add(at);
    }
    return found;
  };
  return { within, word: (number) => matches[number]![0] };
}

/** The first index whose value is above `limit`, in ascending values. */
function firstAbove(values: readonly number[], limit: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! > limit) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** How many words two sets share. */
export function shared(a: WordSet, b: WordSet): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

/** Words in common, as a share of the larger set. */
export function overlap(a: WordSet, b: WordSet): number {
  const common = shared(a, b);
  return common === 0 ? 0 : common / Math.max(a.size, b.size);
}
