/** "Talks between A and B have stalled", "progress in the negotiations with A", "influenced current talks": a course of talks that is spoken of, and none of its rounds. */
import type { MeetingStatus } from "../../../../schemas/meeting.ts";
import type { Analysis } from "../../analysis.ts";
import { wordSet } from "../../word-set.ts";
import type { NounFrame } from "./noun-frame.ts";

const COURSES = wordSet("talks negotiations negotiation discussions contacts consultations dialogue");
/** What a course of talks has, and not one round of it. */
const STATES = wordSet("progress headway breakthrough deadlock impasse stalemate hitch setback momentum urgency role stake success");

const STANDING_STILL = wordSet("stall falter stagnate deadlock drag bog");

/** Whether the noun only speaks of a course of talks, where the text gives neither day nor place. */
export function isCourseOnly({ lexicon, tokens }: Analysis, { first, last, relation, verb }: NounFrame, status: MeetingStatus | null): boolean {
  const { lower } = tokens;
  if (status === "cancelled" || !COURSES.has(lower[last - 1]!)) return false;
  if (relation === "preposition") return STATES.has(lower[first - 2] ?? "");
  if (relation === "none" || verb === null) return true;
  if (relation === "object") return verb.lemma === "be" && verb.tense !== "past";
  if (verb.perfect) return STANDING_STILL.has(verb.lemma) || !lexicon.events.carriers.has(verb.lemma);
  return verb.lemma === "be" && verb.tense === "present";
}
