/** The talks that produce an agreement, and those who hold them. */
import type { Analysis } from "../../analysis.ts";
import { findSubject } from "../../clauses/subject.ts";
import { nounParticipants } from "../../meetings/nouns/noun-participants.ts";
import { companyNear } from "../parties/company.ts";
import type { Clause } from "../scene.ts";
import { castWith, type Cast } from "../parties/side.ts";

/** "The talks between A and B produced…", "approved at the summit of A and B": the meeting that is subject, or occasion, of the verb. */
export function talksOf(analysis: Analysis, clause: Clause): Cast | null {
  const { chunks, verb, frames } = clause;
  const subject = findSubject(analysis, chunks, verb);
  const own = subject === null ? undefined : frames.find((frame) => subject.head >= frame.first && subject.head < frame.last);
  const frame = own ?? (verb.passive ? frames.find((other) => other.relation === "preposition") : undefined);
  if (frame === undefined) return null;
  const { named } = nounParticipants(analysis, chunks, frame, verb.first > frame.first ? verb.first : chunks.sentence.last);
  const isBody = named.parties.length === 1 && analysis.lexicon.countries.rows.get(named.parties[0]!.value)?.kind === "organisation";
  return named.parties.length > 1 || isBody ? castWith(named, []) : own === undefined ? null : companyNear(analysis, clause, verb);
}
