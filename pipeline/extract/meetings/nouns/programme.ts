/** "The minister's agenda includes talks with A", "the programme provides for a meeting": what is planned for somebody. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import { findSubject } from "../../clauses/subject.ts";
import { wordSet } from "../../word-set.ts";
import type { NounFrame } from "./noun-frame.ts";

const HOLDING = wordSet("include feature comprise contain provide foresee envisage");
const PROGRAMMES = wordSet("agenda programme program schedule itinerary visit trip tour");

/** Whether a programme, or a visit that is told in the present, holds the meeting. */
export function isOnProgramme(analysis: Analysis, chunks: Chunks, { verb, first }: NounFrame): boolean {
  if (verb === null || verb.first > first || !HOLDING.has(verb.lemma) || verb.tense !== "present" || verb.perfect || verb.negated) return false;
  const subject = findSubject(analysis, chunks, verb);
  return subject !== null && PROGRAMMES.has(analysis.tokens.lower[subject.head]!);
}
