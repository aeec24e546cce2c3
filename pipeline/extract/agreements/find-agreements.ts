/** Finds what parties agree, sign, affirm or reaffirm together, and what they fail to agree. */
import type { AgreementKind } from "../../../schemas/agreement.ts";
import type { AgreementVerb } from "../../lexicon/events.ts";
import type { Analysis } from "../analysis.ts";
import type { Attribution } from "../attributions/attribution.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { findSubject } from "../clauses/subject.ts";
import type { NounFrame } from "../meetings/noun-frame.ts";
import { findNounFrames } from "../meetings/noun-passages.ts";
import { whoIs, type TokenRange } from "../meetings/participants.ts";
import type { Told } from "../meetings/passage.ts";
import { isConditional } from "../meetings/status.ts";
import { dateOf } from "../meetings/when.ts";
import { tokenRangeOf } from "../token-range.ts";
import type { DocumentAgreement } from "./agreement.ts";
import { agreementContent, instrumentIn, type AgreementContent } from "./agreement-content.ts";
import { agreementParties } from "./agreement-parties.ts";
import { agreementStatus } from "./agreement-status.ts";
import { spanOf } from "../token-range.ts";

/** What has more tokens is no sentence but a list or a lost full stop. */
const LONGEST_SENTENCE = 500;
/** What an agreement verb must take for its passive to report an agreement. */
const PASSIVE = ["np", "instrument", "deal"] as const;
/** Subjects of an inner clause that mean those who agree: "agreed they will…", "agreed their nations will…". */
const JOINT_SUBJECTS = new Set(["they", "we", "both", "their", "the"]);

/** The agreements that the body of a document tells, in text order. */
export function findAgreements(analysis: Analysis, chunks: readonly Chunks[], attributions: readonly Attribution[]): readonly DocumentAgreement[] {
  return chunks.flatMap((sentence, index) => {
    if (analysis.regions[index] !== "body" || sentence.sentence.last - sentence.sentence.first > LONGEST_SENTENCE) return [];
    const verbs = sentence.verbs.filter((verb) => analysis.lexicon.events.agreementVerbs.has(verb.lemma));
    if (verbs.length === 0) return [];
    const frames = findNounFrames(analysis, sentence);
    const relays = verbs.map((verb) => relayOf(analysis, sentence, verb, attributions));
    return verbs.flatMap((verb, at) => agreementOf(analysis, sentence, verb, frames, relays[at]!, index));
  });
}

/** The token where the reported words end that hold a verb, and who reports them. */
interface Relay {
  readonly name: string | null;
  readonly limit: number;
}

function agreementOf(
  analysis: Analysis,
  chunks: Chunks,
  verb: VerbGroup,
  frames: readonly NounFrame[],
  relay: Relay,
  index: number,
): readonly DocumentAgreement[] {
  if (verb.form === "participle" || verb.form === "gerund" || repeatsVow(analysis, chunks, verb)) return [];
  const status = isConditional(analysis, chunks, verb) ? null : agreementStatus(chunks, verb);
  if (status === null) return [];
  const read = verb.passive ? readSubject(analysis, chunks, verb) : readContent(analysis, chunks, verb, frames, relay.limit);
  if (read === null) return [];
  const { entry, content } = read;
  const named = entry.kind === "signed" || entry.complements.includes("instrument") ? instrumentIn(analysis, content.first, content.last) : null;
  const parties = agreementParties(analysis, chunks, verb, content, named !== null || entry.complements.includes("statement"));
  if (parties === null) return [];
  const span = spanOf(analysis, verb);
  return [
    {
      sentence: index,
      first: verb.first,
      last: verb.last,
      verb: span,
      kind: kindOf(analysis, chunks, entry.kind, content),
      status: { value: status, spans: [span], method: "status.verb:stated" },
      content: spanOf(analysis, content),
      instrument: named === null ? null : instrumentTold(analysis, named),
      people: parties.people,
      parties: parties.parties,
      portfolios: parties.portfolios,
      date: dateOf(analysis, chunks, verb.first, verb.last, verb, [content]),
      reporter: relay.name,
    },
  ];
}

/** The first reading of the verb whose complement is there. */
function readContent(
  analysis: Analysis,
  chunks: Chunks,
  verb: VerbGroup,
  frames: readonly NounFrame[],
  limit: number,
): { readonly entry: AgreementVerb; readonly content: AgreementContent } | null {
  for (const entry of analysis.lexicon.events.agreementVerbs.get(verb.lemma)!) {
    const content = agreementContent(analysis, chunks, verb, entry.complements, frames, limit);
    if (content !== null) return { entry, content };
  }
  return null;
}

/** "a treaty was signed by…": the subject of the passive, where it names an instrument, is what was agreed. */
function readSubject(
  analysis: Analysis,
  chunks: Chunks,
  verb: VerbGroup,
): { readonly entry: AgreementVerb; readonly content: AgreementContent } | null {
  const subject = findSubject(analysis, chunks, verb);
  const entry = analysis.lexicon.events.agreementVerbs
    .get(verb.lemma)!
    .find(({ complements }) => PASSIVE.some((complement) => complements.includes(complement)));
  // "The agreement was signed": one already told.
  const refers = subject !== null && analysis.tokens.lower[subject.first] === "the" && subject.last - subject.first <= 2;
  if (subject === null || refers || entry === undefined || instrumentIn(analysis, subject.first, subject.last) === null) return null;
  return { entry, content: { first: subject.first, last: subject.last, form: "np" } };
}

/** "agreed that…, and vowed to…": a second promise of the same breath belongs to the first. */
function repeatsVow(analysis: Analysis, chunks: Chunks, verb: VerbGroup): boolean {
  if (verb.lemma !== "vow" && verb.lemma !== "promise") return false;
  const subject = findSubject(analysis, chunks, verb);
  if (subject === null || subject.rule !== "shared") return false;
  return chunks.verbs.some((other) => other.last <= verb.first && other.form === "finite" && analysis.lexicon.events.agreementVerbs.has(other.lemma));
}

function relayOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup, attributions: readonly Attribution[]): Relay {
  const start = analysis.tokens.start[verb.first]!;
  for (const { content, source } of attributions) {
    const span = content.find((candidate) => candidate.start <= start && start < candidate.end);
    if (span === undefined) continue;
    return { name: source === null ? null : (whoIs(analysis, source)?.name ?? null), limit: tokenRangeOf(analysis.tokens, span).last };
  }
  return { name: null, limit: chunks.sentence.last };
}

function instrumentTold(analysis: Analysis, range: TokenRange): Told<string> {
  const span = spanOf(analysis, range);
  return { value: analysis.tokens.text.slice(span.start, span.end), spans: [span], method: "instrument.name:stated" };
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
