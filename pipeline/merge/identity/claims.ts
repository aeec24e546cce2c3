/** Which registered ids may go on with which clusters, the best founded claim first. */
import type { Identified } from "./assign-ids.ts";
import type { RegisteredId } from "./registered-id.ts";

/** Numbers of a registered id and of a cluster that holds something of its record. */
export interface Claim {
  readonly entry: number;
  readonly cluster: number;
}

interface Grounds extends Claim {
  readonly shared: number;
  /** The cluster holds what the record stood on, and nothing else. */
  readonly identical: boolean;
  readonly active: boolean;
  /** The cluster holds the very draft from which the id was made. */
  readonly origin: boolean;
  readonly age: number;
}

/**
 * All claims, in the order in which they are granted. A record that is just what it was goes first, so that what was joined and is
 * parted again has its ids back; then those of the last release before older ones; then where the id comes from; then the oldest.
 */
export function findClaims(clusters: readonly Identified[], entries: readonly RegisteredId[]): readonly Claim[] {
  const byAnchor = new Map<string, number[]>();
  const byId = new Map(entries.map(({ id }, at) => [id, at]));
  for (const [at, entry] of entries.entries()) {
    for (const anchor of entry.anchors) {
      const holders = byAnchor.get(anchor);
      if (holders === undefined) byAnchor.set(anchor, [at]);
      else holders.push(at);
    }
  }
  const claims = clusters.flatMap(({ anchors, ownIds }, cluster) => {
    const shared = new Map<number, number>();
    for (const anchor of new Set(anchors)) for (const entry of byAnchor.get(anchor) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1);
    const origins = new Set(ownIds.map((id) => byId.get(id)));
    for (const entry of origins) if (entry !== undefined && !shared.has(entry)) shared.set(entry, 0);
    return Array.from(shared, ([entry, count]): Grounds => {
      const { status, age, anchors: known } = entries[entry]!;
      const identical = count === known.length && count === new Set(anchors).size;
      return { entry, cluster, shared: count, identical, active: status === "active", origin: origins.has(entry), age };
    });
  });
  return claims.toSorted(
    (a, b) =>
      Number(b.identical) - Number(a.identical) ||
      Number(b.active) - Number(a.active) ||
      Number(b.origin) - Number(a.origin) ||
      a.age - b.age ||
      b.shared - a.shared ||
      a.cluster - b.cluster ||
      a.entry - b.entry,
  );
}
