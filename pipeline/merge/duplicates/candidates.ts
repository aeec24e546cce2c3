/** Which documents are worth comparing: those that share a key. Never all pairs. */
import type { Fingerprint } from "./fingerprint.ts";

/** A key that more documents share says little about any two of them; they are then compared with their nearest predecessors alone. */
const CROWD = 32;
const NEIGHBOURS = 16;

/** For each document, given in order of precedence, the earlier ones that may be its original, ascending. */
export function candidateOriginals(prints: readonly Fingerprint[]): number[][] {
  const buckets = new Map<string, number[]>();
  for (const [at, print] of prints.entries()) {
    for (const key of keysOf(print)) {
      const bucket = buckets.get(key);
      if (bucket === undefined) buckets.set(key, [at]);
      else bucket.push(at);
    }
  }
  const earlier = prints.map(() => new Set<number>());
  for (const bucket of buckets.values()) {
    const reach = bucket.length > CROWD ? NEIGHBOURS : bucket.length;
    for (let i = 1; i < bucket.length; i++) {
      for (let j = Math.max(0, i - reach); j < i; j++) earlier[bucket[i]!]!.add(bucket[j]!);
    }
  }
  return earlier.map((set) => [...set].sort((a, b) => a - b));
}

/** Sentence keys catch rewrites and quotations of single sentences, sketch keys catch copies. */
function keysOf(print: Fingerprint): Set<string> {
  const keys = new Set<string>();
  for (const sentence of print.sentences) if (sentence.key !== 0) keys.add(`s${sentence.key}`);
  for (const [salt, value] of print.sketch.entries()) keys.add(`${salt}.${value}`);
  return keys;
}
