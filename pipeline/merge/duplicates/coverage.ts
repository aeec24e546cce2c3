/** How much of one document stands, word for word or reworded, in another. */
import type { Fingerprint, SentencePrint } from "./fingerprint.ts";

/** Below this, two sentences on one subject are alike by chance. */
const SENTENCE_FLOOR = 0.4;
/** Between two readouts made from one template the words stay and the names change; in a rewrite the names stay. */
const MAX_SUBSTITUTED = 0.15;
/** A word in more sentences than this points to none of them. */
const COMMON = 200;

/** The share, 0 to 1, of `copy` that is found in `original`; 0 when names of the one were exchanged for others in the other. */
export function coverage(copy: Fingerprint, original: Fingerprint): number {
  if (copy.total === 0 || original.total === 0) return 0;
  if (substituted(copy, original) > MAX_SUBSTITUTED) return 0;
  const index = indexSentences(original.sentences);
  let found = 0;
  for (const sentence of copy.sentences) {
    const best = bestMatch(sentence, original.sentences, index);
    if (best >= SENTENCE_FLOOR) found += best * sentence.total;
  }
  return found / copy.total;
}

type SentenceIndex = ReadonlyMap<string, readonly number[]>;

function indexSentences(sentences: readonly SentencePrint[]): SentenceIndex {
  const index = new Map<string, number[]>();
  for (const [at, sentence] of sentences.entries()) {
    for (const key of sentence.weights.keys()) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [at]);
      else list.push(at);
    }
  }
  return index;
}

/** The likeness of a sentence to the one of `sentences` that is most like it: common weight over mean weight. */
function bestMatch(sentence: SentencePrint, sentences: readonly SentencePrint[], index: SentenceIndex): number {
  const common = new Map<number, number>();
  for (const [key, weight] of sentence.weights) {
    const sentencesWith = index.get(key) ?? [];
    if (sentencesWith.length > COMMON) continue;
    for (const at of sentencesWith) {
      const shared = Math.min(weight, sentences[at]!.weights.get(key)!);
      common.set(at, (common.get(at) ?? 0) + shared);
    }
  }
  let best = 0;
  for (const [at, weight] of common) best = Math.max(best, (2 * weight) / (sentence.total + sentences[at]!.total));
  return Math.min(best, 1);
}

/** The share of name occurrences that each side has and the other lacks altogether: the smaller of the two sides, so that a cut is no exchange. */
function substituted(a: Fingerprint, b: Fingerprint): number {
  const smaller = Math.min(occurrences(a), occurrences(b));
  return smaller === 0 ? 0 : Math.min(foreign(a, b), foreign(b, a)) / smaller;
}

function occurrences(print: Fingerprint): number {
  return [...print.names.values()].reduce((sum, count) => sum + count, 0);
}

function foreign(a: Fingerprint, b: Fingerprint): number {
  let count = 0;
  for (const [name, times] of a.names) if (!b.names.has(name)) count += times;
  return count;
}
