/** One-to-one matching of gold and predicted items. */

export interface Pair {
  readonly gold: number;
  readonly predicted: number;
  readonly similarity: number;
}

/** Pairs off the most similar first; on equal terms earlier gold, then earlier prediction. Items with a similarity of 0 never pair. */
export function pairOff<G, P>(gold: readonly G[], predicted: readonly P[], similarity: (gold: G, predicted: P) => number): readonly Pair[] {
  const candidates = gold.flatMap((g, i) => predicted.map((p, j): Pair => ({ gold: i, predicted: j, similarity: similarity(g, p) })));
  const ranked = candidates
    .filter((pair) => pair.similarity > 0)
    .sort((a, b) => b.similarity - a.similarity || a.gold - b.gold || a.predicted - b.predicted);
  const takenGold = new Set<number>();
  const takenPredicted = new Set<number>();
  return ranked.filter((pair) => {
    if (takenGold.has(pair.gold) || takenPredicted.has(pair.predicted)) return false;
    takenGold.add(pair.gold);
    takenPredicted.add(pair.predicted);
    return true;
  });
}
