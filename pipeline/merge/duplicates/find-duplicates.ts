/** Copies and rewrites among documents. */
import { remembered } from "../../spool/sorted.ts";
import type { Sorter, Spool, Step, Stored } from "../../spool/spool.ts";
import { candidateOriginals } from "./candidates.ts";
import { coverage, type Coverage } from "./coverage.ts";
import type { DocumentPrint } from "./document-print.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { unpackPrint, type PackedPrint } from "./packed-print.ts";

/** The document of which another is a copy or a rewrite, and the share of the copy that is found in it. */
export interface Duplicate {
  readonly original: string;
  readonly similarity: number;
  /** The sentences of the two, by number, that show it best. */
  readonly sentence: number;
  readonly originalSentence: number;
}

/** From this share on a document is no work of its own. Machine rewrites keep .8 and more, two reports on one event stay under .6. */
const THRESHOLD = 0.65;
/** Two notes of a few sentences on one event share its names and little else to tell whether one was made from the other: they must share nearly all. */
const SHORT = { sentences: 3, threshold: 0.9 } as const;
/** A rewrite of a rewrite drifts away from the first text. */
const DRIFTED = 0.5;
/** A text shorter than this (weight of its words, in halves) is no evidence of anything. */
const MIN_WEIGHT = 20;

interface Candidate {
  readonly id: string;
  readonly print: PackedPrint;
}

/** Fingerprints that are at hand: originals of many copies are asked for again and again. */
const REMEMBERED = 512;

/** The copies and rewrites among `documents`, by document id; an original is never itself a copy. The order of the documents does not matter. */
export function* findDuplicates(documents: Iterable<DocumentPrint>, spool: Spool): Generator<Step, Sorter<Duplicate>> {
  const { shelf, order, candidatesOf } = yield* rank(documents, spool);
  const roots = Int32Array.from({ length: order.length }, (_, index) => index);
  const printOf = remembered((at) => unpackPrint(shelf.at(order[at]!).print), REMEMBERED);
  const found = spool.sorter<Duplicate>();
  for (let at = 0; at < roots.length; at++) {
    yield null;
    const candidates = candidatesOf(at);
    if (candidates.length === 0 || printOf(at).total < MIN_WEIGHT) continue;
    const best = bestOriginal(at, candidates, printOf, roots);
    if (best === null) continue;
    roots[at] = best.at;
    const { similarity, sentence, originalSentence } = best;
    found.add(shelf.at(order[at]!).id, { original: shelf.at(order[best.at]!).id, similarity, sentence, originalSentence });
  }
  return found;
}

interface Ranked {
  /** By number, in the order in which the documents came. */
  readonly shelf: Stored<Candidate>;
  /** The numbers in order of precedence. */
  readonly order: Int32Array;
  readonly candidatesOf: (place: number) => readonly number[];
}

/** Puts the documents into order of precedence, and finds which of them to compare. */
function* rank(documents: Iterable<DocumentPrint>, spool: Spool): Generator<Step, Ranked> {
  const shelf = spool.shelf<Candidate>();
  const ranked = spool.sorter<number>();
  const buckets = spool.sorter<number>();
  for (const { id, precedence, keys, print } of documents) {
    ranked.add(precedence, shelf.size());
    for (const key of keys) buckets.add(String(key), shelf.size());
    shelf.add({ id, print });
    yield null;
  }
  const order = new Int32Array(shelf.size());
  const placeOf = new Int32Array(shelf.size());
  let place = 0;
  for (const { value } of ranked.sorted()) {
    order[place] = value;
    placeOf[value] = place++;
  }
  return { shelf, order, candidatesOf: candidateOriginals(buckets, placeOf, spool) };
}

interface Match extends Omit<Duplicate, "original"> {
  readonly at: number;
}

/** The best original of document `at`: directly, or through a copy of it that lies between. */
function bestOriginal(at: number, candidates: readonly number[], printOf: (at: number) => Fingerprint, roots: Int32Array): Match | null {
  const isShort = printOf(at).ends.length <= SHORT.sentences;
  const [threshold, drifted] = isShort ? [SHORT.threshold, SHORT.threshold] : [THRESHOLD, DRIFTED];
  const direct = new Map<number, Coverage>();
  const toRoot = (root: number): Coverage => {
    let value = direct.get(root);
    if (value === undefined) direct.set(root, (value = coverage(printOf(at), printOf(root))));
    return value;
  };
  let best: Match | null = null;
  for (const candidate of candidates) {
    const root = roots[candidate]!;
    const { share, sentence, originalSentence } = toRoot(root);
    let similarity = share;
    if (similarity < threshold && candidate !== root && similarity >= drifted) {
      similarity = coverage(printOf(at), printOf(candidate)).share >= threshold ? similarity : 0;
    } else if (similarity < threshold) similarity = 0;
    if (similarity > (best?.similarity ?? 0)) best = { at: root, similarity, sentence, originalSentence };
  }
  return best;
}
