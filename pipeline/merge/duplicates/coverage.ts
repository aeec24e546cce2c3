/** How much of one document stands, word for word or reworded, in another. */
import type { Fingerprint, NamePrint } from "./fingerprint.ts";

/** Below this, two sentences on one subject are alike by chance. */
const SENTENCE_FLOOR = 0.4;
/** Between two readouts made from one template the words stay and the names change; in a rewrite the names stay. */
const MAX_SUBSTITUTED = 0.15;
/** A word in more sentences than this points to none of them. */
const COMMON = 200;

/** How much of a copy is found in its original, and the two sentences, by number, that show it best. */
export interface Coverage {
  /** 0 to 1; 0 when names of the one were exchanged for others in the other. */
  readonly share: number;
  readonly sentence: number;
  readonly originalSentence: number;
}

/** What is found of a document in one that it has nothing of. */
export const NOTHING: Coverage = { share: 0, sentence: 0, originalSentence: 0 };

/** What of `copy` is found in `original`. */
export function coverage(copy: Fingerprint, original: Fingerprint): Coverage {
  if (copy.total === 0 || original.total === 0) return NOTHING;
  if (isExchanged(copy, original)) return NOTHING;
  const index = indexWords(original);
  let found = 0;
  let most = 0;
  let [clearest, counterpart] = [0, 0];
  for (const [sentence, end] of copy.ends.entries()) {
    const total = weightOf(copy, sentence);
    const best = bestMatch(copy, startOf(copy, sentence), end, total, original, index);
    if (best.likeness < SENTENCE_FLOOR) continue;
    found += best.likeness * total;
    if (best.likeness * total > most) [most, clearest, counterpart] = [best.likeness * total, sentence, best.sentence];
  }
  return { share: found / copy.total, sentence: clearest, originalSentence: counterpart };
}

/** Whether names of the one were exchanged for others in the other, so that neither is a copy, whatever else they share. */
export const isExchanged = (copy: NamePrint, original: NamePrint): boolean => substituted(copy, original) > MAX_SUBSTITUTED;

const startOf = (print: Fingerprint, sentence: number): number => (sentence === 0 ? 0 : print.ends[sentence - 1]!);

function weightOf(print: Fingerprint, sentence: number): number {
  let total = 0;
  for (let at = startOf(print, sentence); at < print.ends[sentence]!; at++) total += print.weights[at]!;
  return total;
}

/** Where a word stands: its sentence, and its weight there. */
interface Place {
  readonly sentence: number;
  readonly weight: number;
}

function indexWords(print: Fingerprint): ReadonlyMap<number, readonly Place[]> {
  const index = new Map<number, Place[]>();
  let sentence = 0;
  for (const [at, word] of print.words.entries()) {
    while (print.ends[sentence]! <= at) sentence++;
    const place = { sentence, weight: print.weights[at]! };
    const places = index.get(word);
    if (places === undefined) index.set(word, [place]);
    else places.push(place);
  }
  return index;
}

interface SentenceMatch {
  readonly sentence: number;
  readonly likeness: number;
}

/** The sentence of `original` that is most like the words from `start` to `end`, and how like: common weight over mean weight. */
function bestMatch(
  copy: Fingerprint,
  start: number,
  end: number,
  total: number,
  original: Fingerprint,
  index: ReadonlyMap<number, readonly Place[]>,
): SentenceMatch {
  const common = new Map<number, number>();
  for (let at = start; at < end; at++) {
    const places = index.get(copy.words[at]!) ?? [];
    if (places.length > COMMON) continue;
    for (const { sentence, weight } of places) common.set(sentence, (common.get(sentence) ?? 0) + Math.min(weight, copy.weights[at]!));
  }
  let best: SentenceMatch = { sentence: 0, likeness: 0 };
  for (const [sentence, weight] of common) {
    const likeness = Math.min((2 * weight) / (total + weightOf(original, sentence)), 1);
    if (likeness > best.likeness || (likeness === best.likeness && sentence < best.sentence)) best = { sentence, likeness };
  }
  return best;
}

/** The share of name occurrences that each side has and the other lacks altogether: the smaller of the two sides, so that a cut is no exchange. */
function substituted(a: NamePrint, b: NamePrint): number {
  const smaller = Math.min(a.nNames, b.nNames);
  if (smaller === 0) return 0;
  let [onlyFirst, onlySecond] = [a.nNames, b.nNames];
  for (let i = 0, j = 0; i < a.names.length && j < b.names.length;) {
    const [x, y] = [a.names[i]!, b.names[j]!];
    if (x === y) {
      onlyFirst -= a.occurrences[i]!;
      onlySecond -= b.occurrences[j]!;
    }
    if (x <= y) i++;
    if (y <= x) j++;
  }
  return Math.min(onlyFirst, onlySecond) / smaller;
}
