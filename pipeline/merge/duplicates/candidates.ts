/** Which documents are worth comparing: those that share a key. Never all pairs. */
import { numberKey } from "../../spool/sort-key.ts";
import { cursor, groupsOf } from "../../spool/sorted.ts";
import type { Sorter, Spool } from "../../spool/spool.ts";

/** A key that more documents share says little about any two of them; they are then compared with their nearest predecessors alone. */
const CROWD = 32;
const NEIGHBOURS = 16;

/** Most documents that one is compared with. A copy shares far more keys with its original, and with other copies of it, than with anything else. */
const MOST = 24;

/**
 * For each document, asked for by its place in the order of precedence, the places of the earlier ones that may be its original,
 * ascending. `buckets` holds the numbers of documents under their keys; `placeOf` gives the place of a number.
 */
export function candidateOriginals(buckets: Sorter<number>, placeOf: Int32Array, spool: Spool): (place: number) => readonly number[] {
  const pairs = spool.sorter<readonly number[]>();
  for (const { values } of groupsOf(buckets.sorted())) {
    if (values.length < 2) continue;
    const earlier: number[] = [];
    for (const place of values.map((number) => placeOf[number]!).toSorted((a, b) => a - b)) {
      if (earlier.length > 0) pairs.add(numberKey(place), [...earlier]);
      earlier.push(place);
      if (earlier.length > CROWD) earlier.splice(0, earlier.length - NEIGHBOURS);
    }
  }
  const sharing = cursor(pairs.sorted());
  return (place) => {
    const shared = new Map<number, number>();
    for (const others of sharing(numberKey(place))) for (const other of others) shared.set(other, (shared.get(other) ?? 0) + 1);
    const most = shared.size <= MOST ? [...shared] : [...shared].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST);
    return most.map(([other]) => other).toSorted((a, b) => a - b);
  };
}
