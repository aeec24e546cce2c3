/** Which hashes several things have: what one has alone need not be sorted to learn that nobody shares it. */
import { bits } from "./bits.ts";

/** So many places for each hash, and no more than these: memory does not grow with a corpus, and where hashes are many some that are not shared are taken for shared, which costs time and nothing else. */
const PLACES = { each: 8, most: 2 ** 24 } as const;

export interface SharedHashes {
  /** Notes the hashes of one thing, which may have one of them several times. */
  readonly note: (own: Iterable<number>) => void;
  /** Whether several of the things noted have a hash; of one that only one has it may be said, too. */
  readonly isShared: (hash: number) => boolean;
}

/** For about so many hashes of 32 bits. */
export function sharedHashes(expected: number): SharedHashes {
  const places = Math.min(PLACES.each * expected + 1, PLACES.most);
  const placeOf = (hash: number): number => hash % places;
  const [once, again] = [bits(places), bits(places)];
  return {
    note: (own) => {
      for (const place of new Set(Array.from(own, placeOf))) (once.has(place) ? again : once).set(place);
    },
    isShared: (hash) => again.has(placeOf(hash)),
  };
}
