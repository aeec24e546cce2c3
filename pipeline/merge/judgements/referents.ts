/** Which drafts a judgement speaks of. */
import { anchorKey, ownId } from "../identity/anchor.ts";
import type { RegisteredId } from "../identity/registered-id.ts";
import type { Placed } from "../records/placed.ts";

/** `source@offset`; a source may hold the sign itself. */
const PLACE = /^(?<source>.+)@(?<offset>\d+)$/s;

/** A function from what a judgement names to the numbers of the drafts it means, ascending; none when nothing is there. */
export function referents(
  drafts: readonly Placed[],
  register: readonly RegisteredId[],
  sources: ReadonlyMap<string, string>,
): (reference: string) => readonly number[] {
  const byAnchor = new Map(drafts.map((placed, at) => [anchorKey(placed), at]));
  const byOwnId = new Map(drafts.map((placed, at) => [ownId(placed), at]));
  const byId = new Map(register.map((entry) => [entry.id, entry]));
  return (reference) => {
    const place = PLACE.exec(reference)?.groups;
    if (place !== undefined) return standingAt(drafts, sources, place["source"]!, Number(place["offset"]));
    const known = (byId.get(reference)?.anchors ?? []).flatMap((anchor) => byAnchor.get(anchor) ?? []);
    if (known.length > 0) return known.toSorted((a, b) => a - b);
    const own = byOwnId.get(reference);
    return own === undefined ? [] : [own];
  };
}

/** The draft with the shortest span around a character of a document. */
function standingAt(drafts: readonly Placed[], sources: ReadonlyMap<string, string>, source: string, offset: number): readonly number[] {
  let best: number | null = null;
  let shortest = Infinity;
  for (const [at, { draft, anchor }] of drafts.entries()) {
    if (anchor === null || sources.get(draft.document_id) !== source) continue;
    if (anchor.start > offset || offset >= anchor.end || anchor.end - anchor.start >= shortest) continue;
    best = at;
    shortest = anchor.end - anchor.start;
  }
  return best === null ? [] : [best];
}
