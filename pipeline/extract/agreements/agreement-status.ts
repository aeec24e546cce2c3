/** Whether an agreement is concluded, planned or not reached, by its verb and what governs it. */
import type { AgreementStatus } from "../../../schemas/agreement.ts";
import type { TaggedText } from "../chunks/tagged-text.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";

const FAILING = new Set(["fail", "refuse", "decline", "unable"]);
const PLANNING = new Set(["set", "expect", "plan", "schedule", "due", "prepare", "intend", "be", "go", "ready", "poised", "about"]);
const SUPPOSING = new Set(["may", "might", "could", "should", "must", "can", "would"]);
const INABILITY = new Set(["could", "couldn't"]);
/** "met to sign a treaty": those who gather for it did it, unless they have yet to gather. */
const GATHERING = new Set(["meet", "gather", "convene", "assemble", "travel", "fly", "visit", "arrive"]);
/** "held a summit to sign a treaty" */
const OCCASIONS = new Set(["summit", "meeting", "ceremony", "talks", "session", "conference"]);
/** "voted to ratify a treaty", "became the tenth state to sign it" */
const DECIDING = new Set(["vote", "become"]);
/** Before a gerund: the clause it belongs to happened with it, or after it. */
const JOINING = new Set([",", "after", "by", "upon", "before", "while", "and", "since"]);
/** "The summit closed on Friday adopting a declaration" */
const CLOSING = new Set(["conclude", "end", "close", "finish"]);
/** "have not succeeded in reaching an agreement" */
const SUCCEEDING = new Set(["succeed", "fail"]);

/** "are negotiating a treaty", "are putting the final touches on it": as long as it goes on, nothing is agreed. */
const UNFINISHED = new Set(["negotiate", "conclude", "finalise", "finalize", "hammer", "draft", "work", "reach", "strike", "broker", "put"]);

/** The status that a verb gives to what is agreed; null when it reports no agreement at all. */
export function agreementStatus(text: TaggedText, chunks: Chunks, verb: VerbGroup): AgreementStatus | null {
  if (isInability(verb)) return "not_reached";
  if (verb.modal !== null && SUPPOSING.has(verb.modal)) return null;
  if (verb.form === "gerund") return gerundStatus(text, chunks, verb);
  if (verb.form === "infinitive") return infinitiveStatus(text, chunks, verb);
  if (verb.tense === "conditional" || (verb.progressive && UNFINISHED.has(verb.lemma))) return null;
  if (verb.tense === "future") return verb.negated ? null : "planned";
  return verb.negated ? "not_reached" : "concluded";
}

/** "could not agree" */
export const isInability = ({ negated, modal }: VerbGroup): boolean => negated && modal !== null && INABILITY.has(modal);

function infinitiveStatus(text: TaggedText, chunks: Chunks, verb: VerbGroup): AgreementStatus | null {
  // "close to signing"
  if (text.tokens.lower[verb.head]!.endsWith("ing")) return null;
  const governor = chunks.verbs[verb.governor];
  if (governor === undefined) return purposeStatus(text, chunks, verb);
  // "have not been able to agree"
  if (governor.negated && text.tokens.lower[governor.head] === "able" && governor.tense !== "future") return "not_reached";
  // "his aim would be to broker a deal"
  if (governor.negated || governor.tense === "conditional") return null;
  // "voted to ratify a treaty"
  if (governor.lemma === "vote") return governor.tense === "past" ? "concluded" : null;
  if (FAILING.has(governor.lemma) || FAILING.has(text.tokens.lower[governor.head]!)) return "not_reached";
  // "is prepared to sign": one is willing.
  if (text.tokens.lower[governor.head] === "prepared") return null;
  return PLANNING.has(governor.lemma) ? "planned" : null;
}

function purposeStatus(text: TaggedText, chunks: Chunks, verb: VerbGroup): AgreementStatus | null {
  const main = mainBefore(chunks, verb);
  if (main === undefined || main.negated) return null;
  // "is expected in Lima next month to sign", "is due there on Friday to sign"
  if (main.tense === "present" && ((main.passive && PLANNING.has(main.lemma)) || text.tokens.lower[main.last] === "due")) return "planned";
  const holds = main.lemma === "hold" && text.tokens.lower.slice(main.last, verb.first).some((form) => OCCASIONS.has(form));
  if (!holds && !GATHERING.has(main.lemma) && !DECIDING.has(main.lemma)) return null;
  return main.tense === "past" ? "concluded" : "planned";
}

/** ", agreeing to…", "after signing…", "without signing…", "with both sides pledging…". */
function gerundStatus(text: TaggedText, chunks: Chunks, verb: VerbGroup): AgreementStatus | null {
  const before = text.tokens.lower[verb.first - 1] ?? "";
  if (before === "without") return "not_reached";
  const success = before === "in" ? chunks.verbs.find((other) => other.last === verb.first - 1 && SUCCEEDING.has(other.lemma)) : undefined;
  if (success !== undefined) return successStatus(text, chunks, success);
  const absolute = chunks.nounAt(verb.first - 1)?.last === verb.first;
  const closing = chunks.verbs.findLast((other) => other.last <= verb.first && other.form !== "participle");
  const closes = closing?.form === "finite" && CLOSING.has(closing.lemma) && !text.tokens.lower.slice(closing.last, verb.first).includes(",");
  // "Having signed a pact, they will cut their fleets"
  if (verb.perfect && !verb.negated && !verb.passive) return "concluded";
  if (verb.negated || verb.passive || !(JOINING.has(before) || absolute || closes)) return null;
  const main = mainBefore(chunks, verb) ?? chunks.verbs.find((other) => other.first >= verb.last && other.form === "finite");
  if (main === undefined || main.negated || main.tense === "conditional") return null;
  return main.tense === "future" ? "planned" : "concluded";
}

/** What comes of a gerund that somebody succeeds, or does not succeed, in doing. */
function successStatus(text: TaggedText, chunks: Chunks, success: VerbGroup): AgreementStatus | null {
  const status = agreementStatus(text, chunks, success);
  if (success.lemma === "fail") return status === "concluded" ? "not_reached" : null;
  return status;
}

const mainBefore = (chunks: Chunks, verb: VerbGroup): VerbGroup | undefined =>
  chunks.verbs.findLast((other) => other.last <= verb.first && other.form === "finite");
