/** "The Security Council voted to send troops": what an organisation, or several states, settle by a vote. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import type { Subject } from "../../clauses/found-subject.ts";
import { isBodyOfStates, joinReferents } from "../../meetings/parties/participants.ts";
import { castOf, castWith, sideIn, type Cast } from "./side.ts";

/** What a vote says, and settles nothing. */
const OPINIONS = new Set("condemn urge ask call reject deplore back support welcome express denounce demand hear debate".split(" "));
const HOUSES = new Set(["parliament", "lawmakers", "deputies"]);

/** Those who vote to do something; null for a house, and for a vote on what to say. */
export function votersOf(analysis: Analysis, chunks: Chunks, subject: Subject, { last }: VerbGroup): Cast | null {
  const { lower } = analysis.tokens;
  const act = chunks.verbs.find(({ form, first }) => form === "infinitive" && first >= last);
  if (act === undefined || OPINIONS.has(act.lemma) || lower.slice(subject.first, subject.last).some((form) => HOUSES.has(form))) return null;
  const side = sideIn(analysis, subject);
  const { who } = side;
  const several = castOf([side]);
  if (several !== null) return several;
  return who !== null && isBodyOfStates(analysis, who) ? castWith(joinReferents([who]), []) : null;
}
