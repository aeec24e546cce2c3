/** Which documents are worth comparing: those that share a key. Never all pairs. */
import { numberKey } from "../../spool/sort-key.ts";
import { cursor, groupsOf } from "../../spool/sorted.ts";
import type { Sorter, Spool } from "../../spool/spool.ts";

/** A key that more documents share says little about any two of them; they are then compared with their nearest predecessors alone. */
const CROWD = 32;
const NEIGHBOURS = 16;

/** Most documents that one is compared with. A copy shares far more keys with its original, and with other copies of it, than with anything else. */
const MOST = 24;

/** For each document, asked for in order of precedence, the earlier ones that may be its original, ascending. `buckets` holds the places of documents in that order, under their keys. */
export function candidateOriginals(buckets: Sorter<number>, spool: Spool): (at: number) => readonly number[] {
  const pairs = spool.sorter<number>();
  for (const { values } of groupsOf(buckets.sorted())) {
    const earlier: number[] = [];
    for (const at of values) {
      for (const other of earlier) pairs.add(numberKey(at), other);
      earlier.push(at);
      if (earlier.length > CROWD) earlier.splice(0, earlier.length - NEIGHBOURS);
    }
  }
  const sharing = cursor(pairs.sorted());
  return (at) => {
    const shared = new Map<number, number>();
    for (const other of sharing(numberKey(at))) shared.set(other, (shared.get(other) ?? 0) + 1);
    const most = [...shared].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST);
    return most.map(([other]) => other).toSorted((a, b) => a - b);
  };
}
