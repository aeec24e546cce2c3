/** Copies and rewrites among documents. */
import { numberKey } from "../../spool/sort-key.ts";
import { numberCursor } from "../../spool/pair-groups.ts";
import { cursor, remembered } from "../../spool/sorted.ts";
import type { PairSorter, Sorter, Spool, Step, Stored } from "../../spool/spool.ts";
import { candidatesAmong, earlierOf } from "./candidates.ts";
import { isTooShort, thresholdsOf, type Contender, type Thresholds } from "./contender.ts";
import { coverage, isExchanged, NOTHING, type Coverage } from "./coverage.ts";
import type { DocumentPrint } from "./document-print.ts";
import type { NamePrint } from "./fingerprint.ts";
import { unpackNames, unpackPrint } from "./packed-print.ts";

/** The document of which another is a copy or a rewrite, and the share of the copy that is found in it. */
export interface Duplicate {
  readonly original: string;
  readonly similarity: number;
  /** The sentences of the two, by number, that show it best. */
  readonly sentence: number;
  readonly originalSentence: number;
}

/** What is at hand, since originals of many copies are asked for again and again: of names, and of whole fingerprints. */
const REMEMBERED = { names: 4096, prints: 512 } as const;

/**
 * The copies and rewrites among `documents`, by document id; an original is never itself a copy. The order of the documents does not
 * matter. Where they were compared elsewhere, `contenders` has what came of it, by their numbers in the order of precedence.
 */
export function* findDuplicates(
  documents: Iterable<DocumentPrint>,
  spool: Spool,
  contenders?: Sorter<Contender> | null,
): Generator<Step, Sorter<Duplicate>> {
  const { ids, names, words, order, buckets, placeOf } = yield* rank(documents, !contenders, spool);
  const idOf = (place: number): string => ids.at(order[place]!);
  const namesOf = remembered((place) => unpackNames(names.at(order[place]!)), REMEMBERED.names);
  const printOf = remembered((place) => unpackPrint({ names: names.at(order[place]!), words: words.at(order[place]!) }), REMEMBERED.prints);
  const compare = (copy: number, original: number): Coverage =>
    isExchanged(namesOf(copy), namesOf(original)) ? NOTHING : coverage(printOf(copy), printOf(original));
  const rivalsOf = contenders ? comparedElsewhere(contenders, idOf, compare) : comparedHere(buckets, placeOf, namesOf, compare, spool);
  const roots = Int32Array.from({ length: order.length }, (_, index) => index);
  const found = spool.sorter<Duplicate>();
  for (let at = 0; at < roots.length; at++) {
    yield null;
    const rivals = rivalsOf(at);
    const best = rivals === null ? null : bestOriginal(rivals, roots);
    if (best === null) continue;
    roots[at] = best.at;
    const { similarity, sentence, originalSentence } = best;
    found.add(idOf(at), { original: idOf(best.at), similarity, sentence, originalSentence });
  }
  return found;
}

interface RankedPrints {
  /** By number, in the order in which the documents came; names apart, for most comparisons need no words. */
  readonly ids: Stored<string>;
  readonly names: Stored<string>;
  readonly words: Stored<string>;
  /** The numbers in order of precedence, and the place of each number in it. */
  readonly order: Int32Array;
  readonly placeOf: Int32Array;
  /** The numbers under the keys that documents share. */
  readonly buckets: PairSorter;
}

/** Puts the documents into order of precedence. */
function* rank(documents: Iterable<DocumentPrint>, isCompared: boolean, spool: Spool): Generator<Step, RankedPrints> {
  const [ids, names, words] = [spool.textShelf(), spool.textShelf(), spool.textShelf()];
  const ranked = spool.sorter<number>();
  const buckets = spool.pairs();
  for (const { id, precedence, keys, print } of documents) {
    ranked.add(precedence, ids.size());
    if (isCompared) for (const key of keys) buckets.add(key, ids.size());
    ids.add(id);
    names.add(print.names);
    words.add(print.words);
    yield null;
  }
  const order = new Int32Array(ids.size());
  const placeOf = new Int32Array(ids.size());
  let place = 0;
  for (const { value } of ranked.sorted()) {
    order[place] = value;
    placeOf[value] = place++;
  }
  return { ids, names, words, order, placeOf, buckets };
}

/** What a document may be a copy of. */
interface Rivals extends Thresholds {
  readonly candidates: readonly number[];
  readonly coverageBy: (place: number) => Coverage;
}

/** For each document, asked for by ascending place, what is found by comparing it; null when there is nothing to compare. */
type RivalsOf = (place: number) => Rivals | null;
type Compare = (copy: number, original: number) => Coverage;

function comparedHere(buckets: PairSorter, placeOf: Int32Array, namesOf: (place: number) => NamePrint, compare: Compare, spool: Spool): RivalsOf {
  const sharing = spool.pairs();
  for (const { values } of buckets.groups(2)) {
    const places = values.map((number) => placeOf[number]!).sort((a, b) => a - b);
    for (const [place, earlier] of earlierOf(places)) for (const other of earlier) sharing.add(place, other);
  }
  const sharedBy = numberCursor(sharing.groups(1));
  return (at) => {
    const candidates = candidatesAmong(sharedBy(at));
    if (candidates.length === 0 || isTooShort(namesOf(at))) return null;
    return { ...thresholdsOf(namesOf(at)), candidates, coverageBy: (place) => compare(at, place) };
  };
}

/** Only what is no candidate, but the original of one, is compared here. */
function comparedElsewhere(contenders: Sorter<Contender>, idOf: (place: number) => string, compare: Compare): RivalsOf {
  const contendersAt = cursor(contenders.sorted());
  return (at) => {
    const [contender] = contendersAt(numberKey(at));
    if (contender === undefined) return null;
    const { id, threshold, drifted, candidates } = contender;
    if (id !== idOf(at)) throw new Error(`other documents were compared than came: ${id} is not ${idOf(at)}`);
    const found = new Map(contender.found);
    const coverageBy = (place: number): Coverage => found.get(place) ?? (candidates.includes(place) ? NOTHING : compare(at, place));
    return { threshold, drifted, candidates, coverageBy };
  };
}

interface Match extends Omit<Duplicate, "original"> {
  readonly at: number;
}

/** The best original of a document: directly, or through a copy of it that lies between. */
function bestOriginal({ candidates, threshold, drifted, coverageBy }: Rivals, roots: Int32Array): Match | null {
  const direct = new Map<number, Coverage>();
  const toRoot = (root: number): Coverage => {
    let value = direct.get(root);
    if (value === undefined) direct.set(root, (value = coverageBy(root)));
    return value;
  };
  let best: Match | null = null;
  for (const candidate of candidates) {
    const root = roots[candidate]!;
    const { share, sentence, originalSentence } = toRoot(root);
    let similarity = share;
    if (similarity < threshold && candidate !== root && similarity >= drifted) {
      similarity = coverageBy(candidate).share >= threshold ? similarity : 0;
    } else if (similarity < threshold) similarity = 0;
    if (similarity > (best?.similarity ?? 0)) best = { at: root, similarity, sentence, originalSentence };
  }
  return best;
}
