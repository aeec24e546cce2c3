/** Which documents are worth comparing: those that share a key. Never all pairs. Documents are named by their places in the order of precedence. */

/** A key that more documents share says little about any two of them; they are then compared with their nearest predecessors alone. */
const CROWD = 32;
const NEIGHBOURS = 16;

/** Most documents that one is compared with. A copy shares far more keys with its original, and with other copies of it, than with anything else. */
const MOST = 24;

/** The documents that share a key, given ascending: each but the first with those before it. */
export function* earlierOf(places: Iterable<number>): Generator<readonly [place: number, earlier: readonly number[]]> {
  const earlier: number[] = [];
  for (const place of places) {
    if (earlier.length > 0) yield [place, [...earlier]];
    earlier.push(place);
    if (earlier.length > CROWD) earlier.splice(0, earlier.length - NEIGHBOURS);
  }
}

/** The earlier documents that may be the original of one, ascending, given those with which it shares a key, once for each key: the ones that share most. */
export function candidatesAmong(sharing: readonly number[]): readonly number[] {
  const shared = new Map<number, number>();
  for (const other of sharing) shared.set(other, (shared.get(other) ?? 0) + 1);
  const most = shared.size <= MOST ? [...shared] : [...shared].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST);
  return most.map(([other]) => other).toSorted((a, b) => a - b);
}
