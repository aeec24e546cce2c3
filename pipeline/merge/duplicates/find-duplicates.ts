/** Copies and rewrites among documents. */
import type { DocumentRow } from "../../../schemas/document.ts";
import { candidateOriginals } from "./candidates.ts";
import { coverage } from "./coverage.ts";
import { fingerprint, type Fingerprint } from "./fingerprint.ts";
import { byPrecedence } from "./precedence.ts";

/** The document of which another is a copy or a rewrite, and the share of the copy that is found in it. */
export interface Duplicate {
  readonly original: string;
  readonly similarity: number;
}

/** From this share on a document is no work of its own. Machine rewrites keep .8 and more, two reports on one event stay under .6. */
const THRESHOLD = 0.65;
/** A rewrite of a rewrite drifts away from the first text. */
const DRIFTED = 0.5;
/** A text shorter than this (weight of its words, in halves) is no evidence of anything. */
const MIN_WEIGHT = 20;

/** The copies and rewrites among `documents`, by document id; an original is never itself a copy. The order of the documents does not matter. */
export function findDuplicates(documents: readonly DocumentRow[]): ReadonlyMap<string, Duplicate> {
  const ordered = byPrecedence(documents);
  const prints = ordered.map((row) => fingerprint(row.text));
  const candidates = candidateOriginals(prints);
  const roots = Int32Array.from(ordered, (_, index) => index);
  const found = new Map<string, Duplicate>();
  for (const [at, print] of prints.entries()) {
    if (print.total < MIN_WEIGHT) continue;
    const best = bestOriginal(at, candidates[at]!, prints, roots);
    if (best === null) continue;
    roots[at] = best.at;
    found.set(ordered[at]!.document_id, { original: ordered[best.at]!.document_id, similarity: best.similarity });
  }
  return found;
}

interface Match {
  readonly at: number;
  readonly similarity: number;
}

/** The best original of document `at`: directly, or through a copy of it that lies between. */
function bestOriginal(at: number, candidates: readonly number[], prints: readonly Fingerprint[], roots: Int32Array): Match | null {
  const direct = new Map<number, number>();
  const toRoot = (root: number): number => {
    let value = direct.get(root);
    if (value === undefined) direct.set(root, (value = coverage(prints[at]!, prints[root]!)));
    return value;
  };
  let best: Match | null = null;
  for (const candidate of candidates) {
    const root = roots[candidate]!;
    let similarity = toRoot(root);
    if (similarity < THRESHOLD && candidate !== root && similarity >= DRIFTED) {
      similarity = coverage(prints[at]!, prints[candidate]!) >= THRESHOLD ? similarity : 0;
    } else if (similarity < THRESHOLD) similarity = 0;
    if (similarity > (best?.similarity ?? 0)) best = { at: root, similarity };
  }
  return best;
}
