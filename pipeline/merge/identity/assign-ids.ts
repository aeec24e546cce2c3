/** Gives each cluster an id: one that its record had before, or a new one. */
import { makeId } from "../../text/digest.ts";
import { compareText } from "../order.ts";
import { findClaims, type Claim } from "./claims.ts";
import { findOverlaps } from "./overlaps.ts";
import type { RegisteredId } from "./registered-id.ts";

/** What identifies the members of a cluster, in canonical order. */
export interface Identified {
  /** What each member stands on. */
  readonly anchors: readonly string[];
  /** The id that each member would have alone. */
  readonly ownIds: readonly string[];
}

export interface AssignedIds {
  /** One for each cluster, in their order. */
  readonly ids: readonly string[];
  /** Registered ids whose record is now part of another. */
  readonly mergedInto: ReadonlyMap<string, string>;
}

/**
 * A registered id goes on with the cluster that holds what identified its record; of several in one cluster the oldest stays and the
 * others are merged into it. All other clusters get the id of their first member, or the next that was never given out.
 */
export function assignIds(clusters: readonly Identified[], register: readonly RegisteredId[]): AssignedIds {
  const entries = register.toSorted((a, b) => compareText(a.id, b.id));
  const taken = new Map<number, number>();
  const idOf = new Map<number, string>();
  const settle = (claims: readonly Claim[]): void => {
    for (const { entry, cluster } of claims) {
      if (taken.has(entry) || idOf.has(cluster)) continue;
      taken.set(entry, cluster);
      idOf.set(cluster, entries[entry]!.id);
    }
  };
  const claims = findClaims(clusters, entries);
  settle(claims);
  const claimed = new Set(claims.map(({ entry }) => entry));
  const overlaps = findOverlaps(clusters, entries, (entry) => claimed.has(entry));
  settle(overlaps);
  const used = new Set([...entries.map(({ id }) => id), ...idOf.values()]);
  const ids = clusters.map((cluster, at) => idOf.get(at) ?? freshId(cluster, used));
  const mergedInto = new Map<string, string>();
  for (const { entry, cluster } of [...claims, ...overlaps]) {
    const { id } = entries[entry]!;
    if (!taken.has(entry) && !mergedInto.has(id)) mergedInto.set(id, ids[cluster]!);
  }
  return { ids, mergedInto };
}

/** The first own id that was never given out. When all were, the first is salted until it is new. */
function freshId({ ownIds, anchors }: Identified, used: Set<string>): string {
  let id = ownIds.find((own) => !used.has(own));
  for (let salt = 2; id === undefined; salt++) {
    const salted = makeId(ownIds[0]![0]!, anchors[0]!, String(salt));
    if (!used.has(salted)) id = salted;
  }
  used.add(id);
  return id;
}
