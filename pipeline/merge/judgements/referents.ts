/** Which drafts a judgement speaks of. */
import { anchorKey, ownId } from "../identity/anchor.ts";
import type { RegisteredId } from "../identity/registered-id.ts";
import type { Placed } from "../records/placed.ts";

/** `source@offset`; a source may hold the sign itself. */
const PLACE = /^(?<source>.+)@(?<offset>\d+)$/s;

/** The source of a reference that points into a document; null for one that names an id. */
export const sourceOf = (reference: string): string | null => PLACE.exec(reference)?.groups?.["source"] ?? null;

/** A function from what a judgement names, one of `references`, to the numbers of the drafts it means, ascending; none when nothing is there. The drafts are walked once. */
export function referents(
  references: ReadonlySet<string>,
  drafts: Iterable<Placed>,
  register: Iterable<RegisteredId>,
  sources: ReadonlyMap<string, string>,
): (reference: string) => readonly number[] {
  const anchors = new Map<string, readonly string[]>();
  for (const { id, anchors: known } of register) if (references.has(id)) anchors.set(id, known);
  const wanted = new Set([...anchors.values()].flat());
  const places = Array.from(references, toPlace).filter((place) => place !== null);
  const byAnchor = new Map<string, number>();
  const byOwnId = new Map<string, number>();
  for (const placed of drafts) {
    const [anchor, own] = [anchorKey(placed), ownId(placed)];
    if (wanted.has(anchor)) byAnchor.set(anchor, placed.rank);
    if (references.has(own)) byOwnId.set(own, placed.rank);
    for (const place of places) look(place, placed, sources);
  }
  const byPlace = new Map(places.map((place) => [place.reference, place.best]));
  return (reference) => {
    const place = byPlace.get(reference);
    if (place !== undefined) return place === null ? [] : [place];
    const known = (anchors.get(reference) ?? []).flatMap((anchor) => byAnchor.get(anchor) ?? []);
    if (known.length > 0) return known.toSorted((a, b) => a - b);
    const own = byOwnId.get(reference);
    return own === undefined ? [] : [own];
  };
}

/** A place that a judgement points at, and the draft with the shortest span around it so far. */
interface Place {
  readonly reference: string;
  readonly source: string;
  readonly offset: number;
  best: number | null;
  shortest: number;
}

function toPlace(reference: string): Place | null {
  const groups = PLACE.exec(reference)?.groups;
  if (groups === undefined) return null;
  return { reference, source: groups["source"]!, offset: Number(groups["offset"]), best: null, shortest: Infinity };
}

function look(place: Place, { draft, anchor, rank }: Placed, sources: ReadonlyMap<string, string>): void {
  if (anchor === null || sources.get(draft.document_id) !== place.source) return;
  if (anchor.start > place.offset || place.offset >= anchor.end || anchor.end - anchor.start >= place.shortest) return;
  place.best = rank;
  place.shortest = anchor.end - anchor.start;
}
