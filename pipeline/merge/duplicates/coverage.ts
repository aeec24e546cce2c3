/** How much of one document stands, word for word or reworded, in another. */
import type { Fingerprint } from "./fingerprint.ts";

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
  const index = indexWords(original);
  let found = 0;
  for (const [sentence, end] of copy.ends.entries()) {
    const total = weightOf(copy, sentence);
    const best = bestMatch(copy, startOf(copy, sentence), end, total, original, index);
    if (best >= SENTENCE_FLOOR) found += best * total;
  }
  return found / copy.total;
}

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

/** The likeness of the words from `start` to `end` to the sentence of `original` that is most like them: common weight over mean weight. */
function bestMatch(
  copy: Fingerprint,
  start: number,
  end: number,
  total: number,
  original: Fingerprint,
  index: ReadonlyMap<number, readonly Place[]>,
): number {
  const common = new Map<number, number>();
  for (let at = start; at < end; at++) {
    const places = index.get(copy.words[at]!) ?? [];
    if (places.length > COMMON) continue;
    for (const { sentence, weight } of places) common.set(sentence, (common.get(sentence) ?? 0) + Math.min(weight, copy.weights[at]!));
  }
  let best = 0;
  for (const [sentence, weight] of common) best = Math.max(best, (2 * weight) / (total + weightOf(original, sentence)));
  return Math.min(best, 1);
}

/** The share of name occurrences that each side has and the other lacks altogether: the smaller of the two sides, so that a cut is no exchange. */
function substituted(a: Fingerprint, b: Fingerprint): number {
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
