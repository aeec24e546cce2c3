/** Placed drafts in the form in which they lie in a spool. */
import type { Draft } from "../../../schemas/draft.ts";
import { bareDraft, wholeDraft, type BareDraft } from "./packed-evidence.ts";
import type { Unranked } from "./placed.ts";

export interface PackedDraft {
  readonly bare: BareDraft;
  /** Where among the evidence the anchor is; -1 for none. */
  readonly anchor: number;
  readonly root: string;
  readonly isCopy: boolean;
  readonly ordinal: number;
  readonly meeting: string | null;
}

/** Packs a placed draft, or one that has no rank yet. */
export function packDraft({ draft, anchor, root, isCopy, ordinal, meeting }: Unranked): PackedDraft {
  return { bare: bareDraft(draft), anchor: anchor === null ? -1 : draft.evidence.indexOf(anchor), root, isCopy, ordinal, meeting };
}

/** The draft that was packed. */
export function unpackDraft<D extends Draft>({ bare, anchor, root, isCopy, ordinal, meeting }: PackedDraft): Unranked<D> {
  const draft = wholeDraft<D>(bare);
  return { draft, root, isCopy, anchor: anchor < 0 ? null : draft.evidence[anchor]!, ordinal, meeting };
}
