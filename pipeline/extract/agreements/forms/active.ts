/** Agreements told in the active: "agreed to…", "signed a treaty". */
import type { AgreementStatus } from "../../../../schemas/agreement.ts";
import type { AgreementVerb } from "../../../lexicon/events.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { findSubject } from "../../clauses/subject.ts";
import type { NounFrame } from "../../meetings/nouns/noun-frame.ts";
import { isQuestion } from "../content/complement-kind.ts";
import { agreementContent, isKnown } from "../content/agreement-content.ts";
import { ownOrgan } from "../parties/own-organ.ts";
import type { ReadVerb } from "./read-verb.ts";

/** "reached no deal" */
const NONE = new Set(["no", "neither"]);

/** An organ of the organisation whose own text it is approves and endorses by way of decision whatever it is. */
const asMeasure = (entry: AgreementVerb): AgreementVerb => ({ ...entry, complements: ["np"] });

function isOrgans(analysis: Analysis, chunks: Chunks, verb: VerbGroup): boolean {
  const subject = analysis.issuer === null ? null : findSubject(analysis, chunks, verb);
  return subject !== null && ownOrgan(analysis, subject, "agreed") !== null;
}

/** The first reading of the verb whose complement is there; null when it has none. */
export function readActive(analysis: Analysis, chunks: Chunks, verb: VerbGroup, frames: readonly NounFrame[], limit: number): ReadVerb | null {
  const entries = analysis.lexicon.events.agreementVerbs.get(verb.lemma)!;
  for (const entry of entries) {
    const content = agreementContent(analysis, chunks, verb, entry, frames, limit);
    // "have not settled who will pay": nobody tried and failed.
    if (content !== null && verb.negated && entry.complements.includes("dispute") && isQuestion(analysis, content.first)) continue;
    const known = content?.form === "np" && isKnown(analysis, content);
    if (content !== null && (!known || entry.kind === "signed"))
      return { entry, content, denied: NONE.has(analysis.tokens.lower[content.first]!), known };
  }
  const whole = entries.find(({ parties }) => parties === "all");
  const measure =
    whole !== undefined && isOrgans(analysis, chunks, verb) ? agreementContent(analysis, chunks, verb, asMeasure(whole), frames, limit) : null;
  if (measure !== null) return { entry: { ...whole!, kind: "agreed" }, content: measure, denied: false };
  return null;
}

const OUTCOMES = new Set(["agreement", "accord", "consensus", "compromise", "settlement"]);

/** "failed to reach agreement in May": nothing is said of what about; null elsewhere. */
export function readFailure({ lexicon, tokens }: Analysis, { lemma, last }: VerbGroup, status: AgreementStatus): ReadVerb | null {
  if (status !== "not_reached" || !OUTCOMES.has(tokens.lower[last]!)) return null;
  const entry = lexicon.events.agreementVerbs
    .get(lemma)
    ?.find(({ particle, complements }) => particle.length === 0 && complements.includes("instrument"));
  if (entry === undefined) return null;
  return { entry, content: { first: last, last: last + 1, form: "np" }, denied: false };
}
