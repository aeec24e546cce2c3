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
