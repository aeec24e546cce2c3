/** What one side reports as agreed and another denies: "Nepal denied that any such agreement existed". */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { findSubject } from "../../clauses/subject.ts";
import { whoIs } from "../../meetings/parties/participants.ts";
import type { DocumentAgreement } from "../agreement.ts";
import { instrumentIn } from "../content/instrument.ts";

const DENYING = new Set(["deny", "reject", "dispute", "refute", "contradict"]);
const CLAIMS = new Set(["claim", "claims", "report", "reports", "assertion", "account", "statement", "announcement"]);
/** What a party denies to have done; "denied backing the rebels" is of something else. */
const AGREEING = new Set("agree consent accept decide sign initial conclude reach strike settle commit pledge promise undertake".split(" "));
const SENTENCES_AHEAD = 2;
/** How far behind its verb the thing denied may stand. */
const REACH = 10;

/** The agreements, each with its status set by a party's denial in the same sentence or soon after. */
export function withDisputes(analysis: Analysis, chunks: readonly Chunks[], agreements: readonly DocumentAgreement[]): readonly DocumentAgreement[] {
  if (!chunks.some((sentence) => sentence.verbs.some((verb) => DENYING.has(verb.lemma)))) return agreements;
  return agreements.map((agreement) => withDispute(analysis, chunks, agreement));
}

function withDispute(analysis: Analysis, chunks: readonly Chunks[], agreement: DocumentAgreement): DocumentAgreement {
  if (agreement.status.value !== "concluded") return agreement;
  const parties = new Set(agreement.parties.map(({ value }) => value));
  for (const sentence of chunks.slice(agreement.sentence, agreement.sentence + SENTENCES_AHEAD + 1)) {
    for (const verb of sentence.verbs) {
      if (verb.first < agreement.last || !denies(analysis, sentence, verb) || !isParty(analysis, sentence, verb, parties)) continue;
      const { start, end } = agreement.verb;
      const denial = { start: analysis.tokens.start[verb.first]!, end: analysis.tokens.end[verb.last - 1]! };
      return { ...agreement, status: { value: "disputed", spans: [{ start, end }, denial], method: "status.denial:stated" } };
    }
  }
  return agreement;
}

/** Whether the verb denies a claim, an agreement, or having agreed. */
function denies(analysis: Analysis, chunks: Chunks, verb: VerbGroup): boolean {
  if (!DENYING.has(verb.lemma) || verb.form !== "finite" || verb.negated || verb.passive || verb.modal !== null) return false;
  const { lower } = analysis.tokens;
  const end = Math.min(chunks.sentence.last, verb.last + REACH);
  const before = lower[verb.first - 2] === "that" || lower[verb.first - 2] === "which" ? lower[verb.first - 3] : undefined;
  if (before !== undefined && CLAIMS.has(before)) return true;
  const claims = lower.slice(verb.last, end).some((form) => CLAIMS.has(form));
  const agrees = chunks.verbs.some((other) => other.first >= verb.last && other.first < end && AGREEING.has(other.lemma));
  return claims || (verb.lemma === "deny" && (agrees || holdsInstrument(analysis, verb.last, end)));
}

function holdsInstrument(analysis: Analysis, first: number, last: number): boolean {
  for (let at = first; at < last; at++) if (instrumentIn(analysis, at, at + 1) !== null) return true;
  return false;
}

/** Whether the one who denies is of a party that is said to have agreed. */
function isParty(analysis: Analysis, chunks: Chunks, verb: VerbGroup, parties: ReadonlySet<string>): boolean {
  const subject = findSubject(analysis, chunks, verb);
  const who = subject === null ? null : whoIs(analysis, subject);
  return who !== null && who.parties.length > 0 && who.parties.every((code) => parties.has(code)) && who.parties.length < parties.size;
}
