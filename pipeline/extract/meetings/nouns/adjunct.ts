/** Meeting nouns that hang on a clause: "hosted A for talks" names the meeting of its verb, "met A at the summit" the event around it. */
import type { VerbGroup } from "../../chunks/verb-group.ts";
import type { NounFrame } from "./noun-frame.ts";
import { SAME_DAY } from "../times/prepositions.ts";

const SAME = new Set(["for", "in", "over"]);

/** Whether a noun names the very meeting that a verb tells: "met for talks", "hosted A for a lunch". */
export const namesMeetingOf = (frame: NounFrame, verb: VerbGroup): boolean =>
  frame.first >= verb.last && (hangsOn(frame, verb) || isPurposeOf(frame, verb));

const hangsOn = (frame: NounFrame, verb: VerbGroup): boolean =>
  frame.relation === "preposition" &&
  frame.verb === verb &&
  !frame.definite &&
  (SAME.has(frame.preposition!) || (frame.preposition === "to" && TO_TABLE.has(verb.lemma)));

/** "had A to dinner" */
const TO_TABLE = new Set(["have", "take"]);

const LAUNCHING = new Set(["launch", "open", "hold", "begin", "start", "conduct", "convene", "inaugurate", "attend", "continue", "resume"]);
/** How far behind the meeting its purpose may stand. */
const REACH = 16;

/** "met in Oslo to launch the Arctic Dialogue": what they met to hold is what they held. */
const isPurposeOf = (frame: NounFrame, verb: VerbGroup): boolean =>
  frame.relation === "object" &&
  frame.verb?.form === "infinitive" &&
  LAUNCHING.has(frame.verb.lemma) &&
  frame.verb.first >= verb.last &&
  frame.verb.first - verb.last <= REACH &&
  // "discussed trade and agreed to hold a dialogue"
  (frame.verb.governor < 0 || frame.verb.first === verb.last) &&
  verb.form === "finite" &&
  // "called on both sides to hold talks"
  verb.lemma !== "call";

/** Whether what the verb tells happened on the day of the noun's event: "met A on the sidelines of the summit". */
export const sharesDayWith = (frame: NounFrame, verb: VerbGroup | null): boolean =>
  verb !== null && frame.relation === "preposition" && frame.verb === verb && SAME_DAY.has(frame.preposition!);
