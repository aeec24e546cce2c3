/** Whether an agreement is concluded, planned or not reached, by its verb and what governs it. */
import type { AgreementStatus } from "../../../schemas/agreement.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";

const FAILING = new Set(["fail", "refuse", "decline", "unable"]);
const PLANNING = new Set(["set", "expect", "plan", "schedule", "due", "prepare", "intend", "be", "go", "hope", "seek"]);
const SUPPOSING = new Set(["may", "might", "could", "should", "must", "can", "would"]);
/** "met to sign a treaty": those who gather for it did it, unless they have yet to gather. */
const GATHERING = new Set(["meet", "gather", "convene", "assemble", "travel", "fly", "visit"]);

/** The status that a verb gives to what is agreed; null when it reports no agreement at all. */
export function agreementStatus(chunks: Chunks, verb: VerbGroup): AgreementStatus | null {
  if (verb.modal !== null && SUPPOSING.has(verb.modal)) return null;
  if (verb.form === "infinitive") return infinitiveStatus(chunks, verb);
  if (verb.tense === "conditional") return null;
  if (verb.tense === "future") return verb.negated ? null : "planned";
  return verb.negated ? "not_reached" : "concluded";
}

function infinitiveStatus(chunks: Chunks, verb: VerbGroup): AgreementStatus | null {
  const governor = chunks.verbs[verb.governor];
  if (governor === undefined) return purposeStatus(chunks, verb);
  if (governor.negated) return null;
  if (FAILING.has(governor.lemma)) return "not_reached";
  return PLANNING.has(governor.lemma) ? "planned" : null;
}

function purposeStatus(chunks: Chunks, verb: VerbGroup): AgreementStatus | null {
  const main = chunks.verbs.findLast((other) => other.last <= verb.first && other.form === "finite");
  if (main === undefined || main.negated || !GATHERING.has(main.lemma)) return null;
  return main.tense === "past" ? "concluded" : "planned";
}
