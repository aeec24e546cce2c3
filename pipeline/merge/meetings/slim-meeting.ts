/** A meeting draft as far as it is compared. */
import type { MeetingDraft } from "../../../schemas/draft.ts";
import { standingOf, type Standing } from "../identity/anchor.ts";
import type { Placed } from "../records/placed.ts";
import { fillHoles, HOLE } from "../../spool/holes.ts";
import { asciiJson } from "../../spool/pieces.ts";

export interface SlimMeeting {
  readonly standing: Standing;
  /** Without evidence. */
  readonly placed: Placed<MeetingDraft>;
}

export const slimMeeting = (placed: Placed<MeetingDraft>): SlimMeeting => ({
  standing: standingOf(placed),
  placed: { ...placed, draft: { ...placed.draft, evidence: [] } },
});

/** A meeting as its document alone gives it, as JSON with holes for its place among all. */
export function slimMeetingText(meeting: Placed<MeetingDraft>): string {
  const { standing, placed } = slimMeeting(meeting);
  const { anchor, ordinal, draft } = placed;
  return asciiJson({
    standing: { rank: HOLE, anchor: standing.anchor, ownId: standing.ownId },
    placed: { rank: HOLE, root: HOLE, isCopy: HOLE, meeting: null, ordinal, anchor, draft },
  } satisfies SlimMeeting);
}

/** The JSON of the meeting in its place. */
export const placeMeeting = (text: string, { rank, root, isCopy }: Pick<Placed, "rank" | "root" | "isCopy">): string =>
  fillHoles(text, [String(rank), String(rank), asciiJson(root), String(isCopy)]);
