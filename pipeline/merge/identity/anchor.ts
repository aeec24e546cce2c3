/** What identifies a draft: the span that it stands on, and the id that it would have alone. */
import { makeId } from "../../text/digest.ts";
import type { Placed } from "../records/placed.ts";

const LETTERS = { meetings: "m", agreements: "a", statements: "s" } as const;

const partsOf = ({ draft, anchor, ordinal }: Placed): readonly string[] => [
  draft.document_id,
  String(anchor?.start ?? ""),
  String(anchor?.end ?? ""),
  ...(ordinal === 0 ? [] : [String(ordinal)]),
];

/** The draft's span as one text, `document:start:end`; later drafts on the same span carry their number. */
export const anchorKey = (placed: Placed): string => partsOf(placed).join(":");

/** A draft's place among all of its table, and what it brings to the identity of its record. */
export interface Standing {
  readonly rank: number;
  readonly anchor: string;
  readonly ownId: string;
}

export const standingOf = (placed: Placed): Standing => ({ rank: placed.rank, anchor: anchorKey(placed), ownId: ownId(placed) });

/** The id of a record that would be made of this draft alone. */
export const ownId = (placed: Placed): string => makeId(LETTERS[placed.draft.table], placed.draft.table, ...partsOf(placed));
