/** What becomes of an agreement by the verb that tells it: by its tense, by what governs it, and by what it means. */
import type { AgreementStatus } from "../../../../schemas/agreement.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import { lastWithin } from "../../form-within.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { isConditional, isHoped } from "../../meetings/times/status.ts";
import { agreementStatus, isInability } from "../agreement-status.ts";
import { isToBe } from "./passive.ts";
import type { ReadVerb } from "./read-verb.ts";

/** The status that the form of a verb gives; null when it reports no agreement. A reduced verb is a participle behind its noun. */
export function verbStatus(analysis: Analysis, chunks: Chunks, verb: VerbGroup, reduced: boolean): AgreementStatus | null {
  const status = reduced ? (isToBe(verb) ? "planned" : "concluded") : finiteStatus(analysis, chunks, verb);
  return status === null || (status === "planned" && isTerm(analysis, chunks)) || isAwaited(analysis, chunks, verb) ? null : status;
}

function finiteStatus(analysis: Analysis, chunks: Chunks, verb: VerbGroup): AgreementStatus | null {
  if ((isConditional(analysis, chunks, verb) && !isInability(verb)) || isHoped(analysis, chunks, verb)) return null;
  const status = agreementStatus(analysis, chunks, verb);
  if (status !== null) return status;
  if (couldNotBe(analysis, chunks, verb)) return "concluded";
  return verb.modal === "would" && !verb.negated && !verb.perfect ? "planned" : null;
}

/** "No agreement could be reached": what the subject denies was not possible. */
const couldNotBe = ({ tokens }: Analysis, chunks: Chunks, { passive, modal, first }: VerbGroup): boolean =>
  passive && modal === "could" && tokens.lower.slice(chunks.sentence.first, first).includes("no");

const AWAITING = new Set(["once", "until", "when", "till", "before", "after"]);
/** "while a truce is worked out": what is in the making. */
const IN_THE_MAKING = new Set(["while", "as"]);

/** "Once both have signed a treaty": what is yet to come. */
export function isAwaited({ tokens }: Analysis, chunks: Chunks, verb: VerbGroup): boolean {
  if (verb.tense !== "present") return false;
  const before = chunks.verbs.findLast((other) => other.form === "finite" && other.last <= verb.first)?.last ?? chunks.sentence.first;
  // "After years of talks, both have signed a treaty": what stands before the comma has been.
  const comma = lastWithin(tokens.lower, ",", before, verb.first);
  const words = tokens.lower.slice(Math.max(before, comma), verb.first);
  return words.some((form) => AWAITING.has(form) || (IN_THE_MAKING.has(form) && verb.passive && !verb.perfect));
}

/** "Under the agreement, both will set up a committee": a term of what has been told. */
const isTerm = ({ lexicon, tokens }: Analysis, { sentence: { first } }: Chunks): boolean =>
  tokens.lower[first] === "under" && tokens.lower[first + 1] === "the" && lexicon.events.instruments.longestAt(tokens, first + 2) !== null;

/** What the verb says by its tense, and what it means: "has left the treaty" ends it, "no deal was reached" is none. */
export function outcomeOf(status: AgreementStatus, { entry, denied }: ReadVerb, isPassive: boolean): AgreementStatus | null {
  // "No communiqué was issued" says nothing of what was agreed.
  if (denied && entry.complements.includes("statement")) return null;
  if (denied) return status === "concluded" ? "not_reached" : null;
  // "The dispute has not been settled" tells of no talks that failed.
  if (status === "not_reached" && isPassive && entry.complements.includes("dispute")) return null;
  if (entry.status === "concluded") return status;
  return status === "concluded" ? entry.status : null;
}
