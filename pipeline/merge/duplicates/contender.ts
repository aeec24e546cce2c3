/** A document that may be a copy: with which others it is compared, and how much of it is found in them. Which of them it is a copy of is decided later, for an original is never itself a copy. */
import { coverage, type Coverage } from "./coverage.ts";
import type { Fingerprint, NamePrint } from "./fingerprint.ts";

/** From this share on a document is no work of its own. Machine rewrites keep .8 and more, two reports on one event stay under .6. */
const THRESHOLD = 0.65;
/** Two notes of a few sentences on one event share its names and little else to tell whether one was made from the other: they must share nearly all. */
const SHORT = { sentences: 3, threshold: 0.9 } as const;
/** A rewrite of a rewrite drifts away from the first text. */
const DRIFTED = 0.5;
/** A text shorter than this (weight of its words, in halves) is no evidence of anything. */
const MIN_WEIGHT = 20;

/** Which share of a copy must be found in its original, and at least in the original of that. */
export interface Thresholds {
  readonly threshold: number;
  readonly drifted: number;
}

export const isTooShort = ({ total }: NamePrint): boolean => total < MIN_WEIGHT;

export const thresholdsOf = ({ nSentences }: NamePrint): Thresholds =>
  nSentences <= SHORT.sentences ? { threshold: SHORT.threshold, drifted: SHORT.threshold } : { threshold: THRESHOLD, drifted: DRIFTED };

/** Plain data, so that it can be kept by a sorter and sent from machine to machine. */
export interface Contender extends Thresholds {
  readonly id: string;
  /** The places of all that it was compared with, ascending. */
  readonly candidates: readonly number[];
  /** Those of them in which enough of it is found to matter, with what is found. */
  readonly found: readonly (readonly [place: number, found: Coverage])[];
}

/** Compares a document with its candidates, which are given ascending; null when it is too short to be told from others. */
export function contend(id: string, print: Fingerprint, candidates: Iterable<readonly [place: number, print: Fingerprint]>): Contender | null {
  if (isTooShort(print)) return null;
  const thresholds = thresholdsOf(print);
  const found: (readonly [number, Coverage])[] = [];
  const places: number[] = [];
  for (const [place, other] of candidates) {
    places.push(place);
    const covered = coverage(print, other);
    if (covered.share >= thresholds.drifted) found.push([place, covered]);
  }
  return { id, ...thresholds, candidates: places, found };
}
