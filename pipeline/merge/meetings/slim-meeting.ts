/** A meeting draft as far as it is compared. */
import type { MeetingDraft } from "../../../schemas/draft.ts";
import { standingOf, type Standing } from "../identity/anchor.ts";
import type { Placed } from "../records/placed.ts";

export interface SlimMeeting {
  readonly standing: Standing;
  /** Without evidence. */
  readonly placed: Placed<MeetingDraft>;
}

export const slimMeeting = (placed: Placed<MeetingDraft>): SlimMeeting => ({
  standing: standingOf(placed),
  placed: { ...placed, draft: { ...placed.draft, evidence: [] } },
});

/** A meeting as its document alone gives it, put in its place among all. */
export function placeMeeting({ standing, placed }: SlimMeeting, { rank, root, isCopy }: Pick<Placed, "rank" | "root" | "isCopy">): SlimMeeting {
  const { draft, anchor, ordinal, meeting } = placed;
  return {
    standing: { rank, anchor: standing.anchor, ownId: standing.ownId },
    placed: { draft, rank, root, isCopy, anchor, ordinal, meeting },
  };
}
