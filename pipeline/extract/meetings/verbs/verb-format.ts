/** In what form those met whom a verb has about it: by a word beside it, else by the verb. */
import type { MeetingFormat } from "../../../../schemas/meeting.ts";
import type { Span } from "../../../../schemas/span.ts";
import { spanOf } from "../../token-range.ts";
import { calledOn } from "./called-on.ts";
import { PHONE, VIDEO } from "../nouns/noun-format.ts";
import type { Told } from "../passage.ts";
import type { VerbClause } from "./verb-clause.ts";

const PERSONAL = new Set(["in-person", "face-to-face"]);

/** The form that a word up to shortly behind token `end` states, else that of the verb; null where both leave it open. */
export function verbFormat({ analysis, chunks, verb, frame, format }: VerbClause, end: number): Told<MeetingFormat> | null {
  // "called on the president", "was called to the ministry"
  const visit = frame === "call" && (verb.passive ? analysis.tokens.lower[verb.last] === "to" : calledOn(analysis, verb.last) >= 0);
  const limit = Math.min(chunks.sentence.last, end + 6);
  for (let at = verb.first; at < limit; at++) {
    const form = analysis.tokens.lower[at]!;
    const word: Span = { start: analysis.tokens.start[at]!, end: analysis.tokens.end[at]! };
    if (PHONE.has(form) && analysis.tags[at] !== "VERB") return { value: "phone", spans: [word], method: "format.word:stated" };
    if (VIDEO.has(form)) return { value: "virtual", spans: [word], method: "format.word:stated" };
    if (PERSONAL.has(form) || (form === "in" && analysis.tokens.lower[at + 1] === "person"))
      return { value: "in_person", spans: [word], method: "format.word:stated" };
  }
  return format === "unknown" ? null : { value: visit ? "in_person" : format, spans: [spanOf(analysis, verb)], method: "format.verb:inferred" };
}
