/** Which documents are worth comparing: those that share a key. Never all pairs. */
import type { Fingerprint } from "./fingerprint.ts";

/** A key that more documents share says little about any two of them; they are then compared with their nearest predecessors alone. */
const CROWD = 32;
const NEIGHBOURS = 16;
/** Most documents that one is compared with. A copy shares far more keys with its original, and with other copies of it, than with anything else. */
const MOST = 24;

/** For each document, given in order of precedence, the earlier ones that may be its original, ascending. */
export function candidateOriginals(prints: readonly Fingerprint[]): number[][] {
  const holders = new Map<number, number[]>();
  return prints.map(({ keys }, at) => {
    const shared = new Map<number, number>();
    for (const key of keys) {
      const earlier = holders.get(key);
      if (earlier === undefined) {
        holders.set(key, [at]);
        continue;
      }
      for (const other of earlier) shared.set(other, (shared.get(other) ?? 0) + 1);
      earlier.push(at);
      if (earlier.length > CROWD) earlier.splice(0, earlier.length - NEIGHBOURS);
    }
    const most = [...shared].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST);
    return most.map(([other]) => other).toSorted((a, b) => a - b);
  });
}
