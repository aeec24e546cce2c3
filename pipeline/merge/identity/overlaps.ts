/** Claims on a record whose span has moved: better rules may cut a clause a word earlier, and it is the same record still. */
import type { Identified } from "./assign-ids.ts";
import type { Claim } from "./claims.ts";
import type { RegisteredId } from "./registered-id.ts";

interface Place {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

const ANCHOR = /^(?<document>d_[0-9a-z]+):(?<start>\d+):(?<end>\d+)(?::\d+)?$/;

/** The span that an anchor names; null for the names of an actor. */
export function placeOf(anchor: string): Place | null {
  const groups = ANCHOR.exec(anchor)?.groups;
  return groups === undefined ? null : { document: groups["document"]!, start: Number(groups["start"]), end: Number(groups["end"]) };
}

/** The claims of active ids that have no better one, by the characters that the spans share, most first. */
export function findOverlaps(
  clusters: readonly Identified[],
  entries: readonly RegisteredId[],
  isClaimed: (entry: number) => boolean,
): readonly Claim[] {
  const left = entries.flatMap((entry, at) => (entry.status === "active" && !isClaimed(at) ? [{ at, places: placesOf(entry.anchors) }] : []));
  if (left.length === 0) return [];
  const documents = new Set(left.flatMap(({ places }) => places.map(({ document }) => document)));
  const byDocument = new Map<string, (Place & { readonly cluster: number })[]>(Array.from(documents, (document) => [document, []]));
  for (const [cluster, { anchors }] of clusters.entries()) {
    for (const place of placesOf(anchors)) byDocument.get(place.document)?.push({ ...place, cluster });
  }
  const claims = left.flatMap(({ at, places }) => {
    const shared = new Map<number, number>();
    for (const place of places) {
      for (const other of byDocument.get(place.document)!) {
        const length = Math.min(place.end, other.end) - Math.max(place.start, other.start);
        if (length > 0) shared.set(other.cluster, (shared.get(other.cluster) ?? 0) + length);
      }
    }
    return Array.from(shared, ([cluster, length]) => ({ entry: at, cluster, length, age: entries[at]!.age }));
  });
  return claims.toSorted((a, b) => b.length - a.length || a.age - b.age || a.cluster - b.cluster || a.entry - b.entry);
}

const placesOf = (anchors: readonly string[]): readonly Place[] => anchors.map(placeOf).filter((place) => place !== null);
