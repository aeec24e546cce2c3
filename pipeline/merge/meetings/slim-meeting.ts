/** A meeting draft as far as it is compared, with what identifies it. */
import type { MeetingDraft } from "../../../schemas/draft.ts";
import { standingOf, type Standing } from "../identity/anchor.ts";
import type { Placed } from "../records/placed.ts";
import { fillHoles, HOLE } from "../../spool/holes.ts";
import { asciiJson } from "../../spool/pieces.ts";
import { comparedMeeting, type ComparedMeeting } from "./meeting-facts.ts";

export interface SlimMeeting {
  readonly standing: Standing;
  readonly placed: ComparedMeeting;
}

export const slimMeeting = (placed: Placed<MeetingDraft>): SlimMeeting => ({ standing: standingOf(placed), placed: comparedMeeting(placed) });

/** A meeting as its document alone gives it, as JSON with holes for its place among all. */
export function slimMeetingText(meeting: Placed<MeetingDraft>): string {
  const { standing, placed } = slimMeeting(meeting);
  return asciiJson({ standing: { ...standing, rank: HOLE }, placed: { ...placed, root: HOLE } } satisfies SlimMeeting);
}

/** The JSON of the meeting in its place. */
export const placeMeeting = (text: string, { rank, root }: Pick<Placed, "rank" | "root">): string => fillHoles(text, [String(rank), asciiJson(root)]);
