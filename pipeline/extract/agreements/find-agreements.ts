/** Finds what parties agree, sign, affirm or reaffirm together, and what they fail to agree. */
import type { AgreementKind, AgreementStatus } from "../../../schemas/agreement.ts";
import type { Analysis } from "../analysis.ts";
import type { Attribution } from "../attributions/attribution.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { findSubject } from "../clauses/subject.ts";
import { findNounFrames } from "../meetings/noun-passages.ts";
import { joinReferents, whoIs, type TokenRange } from "../meetings/participants.ts";
import type { Told } from "../meetings/passage.ts";
import { phraseEnd } from "../meetings/phrase.ts";
import { dateOf } from "../meetings/when.ts";
import { resolveReference } from "../reference/index.ts";
import { tokenRangeOf } from "../token-range.ts";
import type { DocumentAgreement } from "./agreement.ts";
import { agreementContent, instrumentIn, type AgreementContent } from "./agreement-content.ts";

const FAILING = new Set(["fail", "refuse", "decline", "unable"]);
const PLANNING = new Set(["set", "expect", "plan", "schedule", "due", "prepare", "intend", "be", "go", "hope", "seek"]);
const SUPPOSING = new Set(["may", "might", "could", "should", "must", "can"]);
const JOINT_SUBJECTS = new Set(["they", "we", "both", "their", "the"]);

/** The agreements that the body of a document tells. */
export function findAgreements(analysis: Analysis, chunks: readonly Chunks[], attributions: readonly Attribution[]): readonly DocumentAgreement[] {
  return chunks.flatMap((sentence, index) => (analysis.regions[index] === "body" ? agreementsOf(analysis, sentence, index, attributions) : []));
}

function agreementsOf(analysis: Analysis, chunks: Chunks, index: number, attributions: readonly Attribution[]): readonly DocumentAgreement[] {
  const { agreementVerbs } = analysis.lexicon.events;
  return chunks.verbs.flatMap((verb) => {
    const entry = agreementVerbs.get(verb.lemma);
    if (entry === undefined || verb.form === "participle" || verb.form === "gerund" || verb.passive) return [];
    const status = statusOf(analysis, chunks, verb);
    if (status === null) return [];
    const frames = findNounFrames(analysis, chunks);
    const relay = relayOf(analysis, verb, attributions);
    const content = agreementContent(analysis, chunks, verb, entry.complements, frames, relay?.limit ?? chunks.sentence.last);
    if (content === null) return [];
    const parties = partiesOf(analysis, chunks, verb);
    if (parties === null) return [];
    const { tokens } = analysis;
    const instrument =
      entry.kind === "signed" || entry.complements.includes("instrument") ? instrumentIn(analysis, content.first, content.last) : null;
    return [
      {
        sentence: index,
        first: verb.first,
        last: verb.last,
        verb: { start: tokens.start[verb.first]!, end: tokens.end[verb.last - 1]! },
        kind: kindOf(analysis, chunks, entry.kind, content),
        status,
        content: { start: tokens.start[content.first]!, end: tokens.end[content.last - 1]! },
        instrument: instrument === null ? null : instrumentTold(analysis, instrument),
        people: parties.people,
        parties: parties.parties,
        portfolios: parties.portfolios,
        date: dateOf(analysis, chunks, verb.first, verb.last, verb, [content]),
        reporter: relay?.name ?? null,
      },
    ];
  });
}

/** Whose reported words hold the verb, and the token where these words end. */
function relayOf(
  analysis: Analysis,
  verb: VerbGroup,
  attributions: readonly Attribution[],
): { readonly name: string | null; readonly limit: number } | null {
  const start = analysis.tokens.start[verb.first]!;
  for (const { content, source } of attributions) {
    const span = content.find((candidate) => candidate.start <= start && start < candidate.end);
    if (span === undefined) continue;
    const name = source === null ? null : (resolveReference(analysis, source.first, source.last)?.name ?? null);
    return { name, limit: tokenRangeOf(analysis.tokens, span).last };
  }
  return null;
}

function instrumentTold(analysis: Analysis, range: TokenRange): Told<string> {
  const span = { start: analysis.tokens.start[range.first]!, end: analysis.tokens.end[range.last - 1]! };
  return { value: analysis.tokens.text.slice(span.start, span.end), spans: [span], method: "instrument.name:stated" };
}

/** Concluded, planned or not reached, by the verb and what governs it; null when nothing is reported. */
function statusOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup): Told<AgreementStatus> | null {
  const value = readStatus(chunks, verb);
  if (value === null) return null;
  const span = { start: analysis.tokens.start[verb.first]!, end: analysis.tokens.end[verb.last - 1]! };
  return { value, spans: [span], method: "status.verb:stated" };
}

function readStatus(chunks: Chunks, verb: VerbGroup): AgreementStatus | null {
  if (verb.modal !== null && SUPPOSING.has(verb.modal)) return null;
  if (verb.form === "infinitive") {
    const governor = chunks.verbs[verb.governor];
    if (governor === undefined || governor.negated) return null;
    if (FAILING.has(governor.lemma)) return "not_reached";
    return PLANNING.has(governor.lemma) ? "planned" : null;
  }
  if (verb.tense === "conditional") return null;
  if (verb.tense === "future") return verb.negated ? null : "planned";
  return verb.negated ? "not_reached" : "concluded";
}

/** Who agrees: a plural subject of several parties, or one with another behind "with". */
function partiesOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup): ReturnType<typeof joinReferents> | null {
  const subject = findSubject(analysis, chunks, verb);
  if (subject === null) return null;
  const who = whoIs(analysis, subject);
  if (who === null || who.kind === "document" || who.kind === "anonymous") return null;
  const other = partnerOf(analysis, chunks, verb);
  const joined = joinReferents(other === null ? [who] : [who, other]);
  if (joined.parties.length > 1) return joined;
  // An organisation that decides as a body is several states.
  const isPlural = who.kind === "group" && JOINT_SUBJECTS.has(analysis.tokens.lower[subject.first]!);
  return isPlural && joined.parties.length === 1 && who.kind === "group" && who.members.length > 1 ? joined : null;
}

function partnerOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup) {
  if (analysis.tokens.lower[verb.last] !== "with") return null;
  const last = phraseEnd(analysis, chunks, verb.last + 1, chunks.sentence.last);
  return last > verb.last + 1 ? resolveReference(analysis, verb.last + 1, last) : null;
}

/** "agreed to act" and "agreed they will act" settle a course; "agreed that it is so" affirms a view. */
function kindOf(analysis: Analysis, chunks: Chunks, kind: AgreementKind, content: AgreementContent): AgreementKind {
  if (kind !== "agreed" || content.form === "to" || content.form === "np") return kind;
  const inner = chunks.verbs.find((verb) => verb.first >= content.first && verb.form === "finite");
  const subject = inner === undefined ? null : findSubject(analysis, chunks, inner);
  if (inner === undefined || subject === null) return kind;
  const acts = inner.modal === "will" || inner.modal === "would" || inner.modal === "shall";
  return acts && JOINT_SUBJECTS.has(analysis.tokens.lower[subject.first]!) ? "agreed" : "affirmed";
}
