/** Meeting nouns that hang on a clause: "hosted A for talks" names the meeting of its verb, "met A at the summit" the event around it. */
import type { VerbGroup } from "../chunks/verb-group.ts";
import type { NounFrame } from "./noun-frame.ts";
import { SAME_DAY } from "./prepositions.ts";

const SAME = new Set(["for", "in", "over"]);

/** Whether a noun names the very meeting that a verb tells: "met for talks", "hosted A for a lunch". */
export const namesMeetingOf = (frame: NounFrame, verb: VerbGroup): boolean =>
  frame.relation === "preposition" && frame.verb === verb && !frame.definite && SAME.has(frame.preposition!) && frame.first >= verb.last;

/** Whether what the verb tells happened on the day of the noun's event: "met A on the sidelines of the summit". */
export const sharesDayWith = (frame: NounFrame, verb: VerbGroup | null): boolean =>
  verb !== null && frame.relation === "preposition" && frame.verb === verb && SAME_DAY.has(frame.preposition!);
