/** Agreements told by a verb: "agreed to…", "signed a treaty", "it was decided that…". */
import type { AgreementStatus } from "../../../../schemas/agreement.ts";
import type { EdtfDate } from "../../../../schemas/edtf-date.ts";
import type { AgreementComplement } from "../../../lexicon/events.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { firstWithin } from "../../form-within.ts";
import { findSubject } from "../../clauses/subject.ts";
import type { Told } from "../../meetings/passage.ts";
import type { DocumentAgreement } from "../agreement.ts";
import { isKnown, type AgreementContent } from "../content/agreement-content.ts";
import { agreementDate, dateOfRecalled } from "../agreement-date.ts";
import { agreementKind } from "../agreement-kind.ts";
import { agreementParties } from "../parties/agreement-parties.ts";
import type { Scene } from "../scene.ts";
import { coordinatedInstruments } from "../content/coordinated-instruments.ts";
import { instrumentIn, instrumentName } from "../content/instrument.ts";
import { makeAgreement } from "../make-agreement.ts";
import { readActive, readFailure } from "./active.ts";
import { readPassive, readReduced, readRelative } from "./passive.ts";
import { readPostposed } from "./postposed.ts";
import { isActOfSigning } from "./signings.ts";
import { DAY_REACH } from "./signed-later.ts";
import { isNewsDay } from "./news-day.ts";
import { outcomeOf, verbStatus } from "./verb-status.ts";
import { reporterOf, type Relay } from "../parties/relay.ts";
import type { Cast } from "../parties/side.ts";

/** What has its parties in it, as a treaty has: "restored relations with Chile". */
const BETWEEN_TWO = new Set<AgreementComplement>(["statement", "body", "relations", "exchange", "dispute"]);

/** The agreement that a verb group of the lexicon tells; none when it tells none. */
export function verbAgreement(analysis: Analysis, scene: Scene, verb: VerbGroup, relay: Relay): readonly DocumentAgreement[] {
  const { chunks, frames, index, meetings, trips, issuers } = scene;
  if (repeatsVow(analysis, chunks, verb) || entersForce(analysis, verb)) return [];
  const reduced = readReduced(analysis, chunks, verb);
  if (reduced === null && verb.form === "participle") return [];
  const status = verbStatus(analysis, chunks, verb, reduced !== null);
  if (status === null) return [];
  const plain = verb.passive ? null : (readActive(analysis, chunks, verb, frames, relay.limit) ?? readFailure(analysis, verb, status));
  const recalled = reduced ?? (plain === null ? readRelative(analysis, chunks, verb) : null);
  const read =
    recalled ?? plain ?? (verb.passive ? readPassive(analysis, chunks, verb, frames, relay.limit) : null) ?? readPostposed(analysis, chunks, verb);
  if (read === null) return [];
  const { entry, content } = read;
  // "signed for their governments" says nothing of what they signed.
  if (entry.kind === "signed" && analysis.tokens.lower[content.first] === "for") return [];
  if (isKept(analysis, content) || isAnonymous(analysis, chunks, verb)) return [];
  const outcome = outcomeOf(status, read, verb.passive);
  const names =
    entry.kind === "signed" || verb.lemma === "agree" || entry.complements.some((complement) => complement === "instrument" || complement === "deal");
  const noun = names ? instrumentIn(analysis, content.first, content.last) : null;
  const namesInstrument = noun !== null || (content.form === "np" && entry.complements.some((complement) => BETWEEN_TWO.has(complement)));
  // Key by key: each copy of a scene with more keys would have a shape of its own, and whoever reads it would look up its keys anew.
  const clause = {
    chunks,
    frames,
    index,
    meetings,
    told: scene.told,
    trips,
    issuers,
    verb,
    entry,
    content,
    namesInstrument,
    relay,
    reduced: reduced !== null,
  };
  const parties = outcome === null ? null : agreementParties(analysis, clause);
  if (outcome === null || parties === null) return [];
  // "exchanged notes on Monday extending the lease"
  const isMade = entry.kind === "signed" || entry.complements.some((complement) => BETWEEN_TWO.has(complement));
  const named = noun ?? (isMade && content.form === "np" && content.first >= verb.last ? chunks.nounAt(content.first) : null);
  const told = agreementDate(analysis, chunks, verb, content, named);
  const date = (isOfSigningBefore(analysis, chunks, verb, told) ? null : told) ?? (reduced === null ? null : dateOfRecalled(analysis, chunks, verb));
  // "Agreements would also be signed, the ministry said"
  const isForetold = relay.reported && verb.passive && status === "planned";
  if (verb.modal === "would" && (entry.kind !== "signed" || !(isForetold || isAhead(analysis, date)))) return [];
  // "a treaty signed by A and B in May" is one agreement more; without its own day it is one the reader knows.
  if ((recalled !== null && !(reduced !== null && isAllTold(chunks, verb))) || isRelative(analysis, chunks, verb)) {
    const start = analysis.tokens.start[Math.min(verb.first, content.first)]!;
    if (date === null || date.spans[0]!.start < start) return [];
  }
  // "Under the document, signed in May": the day of what has been told is that of its row.
  const isTold = (other: DocumentAgreement): boolean =>
    other.date === null && other.instrument !== null && index - other.sentence <= DAY_REACH && isOfSame(other, parties, outcome);
  if (recalled !== null && analysis.tokens.lower[verb.first - 1] === "," && isKnown(analysis, content) && scene.told.some(isTold)) return [];
  // "The protocol has been signed by A and B": of whom nothing was told.
  const isSignedBy = verb.passive && parties.people.length > 1;
  if (read.known === true && ((date === null && !isSignedBy) || scene.told.some((other) => isOfSame(other, parties, outcome)))) return [];
  // "The treaty was signed in 1954" is background, unless it says by whom.
  const isOld = read.known === true && verb.passive && outcome === "concluded" && date !== null && !isNewsDay(analysis, date);
  if (isOld && firstWithin(analysis.tokens.lower, "by", verb.last, chunks.sentence.last) < 0) return [];
  // "…, to be ratified in May": what has been signed is the news.
  if (read.known === true && outcome === "planned" && (verb.lemma === "ratify" || !isAhead(analysis, date))) return [];
  const isPostposed = content.form === "clause" && content.last <= verb.first;
  return coordinatedInstruments(analysis, chunks, content).map((part) =>
    makeAgreement(analysis, {
      sentence: index,
      word: verb,
      kind: isPostposed ? "agreed" : agreementKind(analysis, chunks, entry.kind, content),
      status: outcome,
      content: part,
      instrument: names ? nameIn(analysis, part) : null,
      cast: parties,
      date,
      reporter: reporterOf(relay),
    }),
  );
}

/** "Following the signing of a treaty in May, the two agreed…": the day of what was signed then. */
function isOfSigningBefore({ tokens }: Analysis, { sentence: { first } }: Chunks, verb: VerbGroup, date: Told<EdtfDate> | null): boolean {
  if (date === null || (tokens.lower[first] !== "following" && tokens.lower[first] !== "after")) return false;
  const { start } = date.spans[0]!;
  const act = tokens.lower.slice(first, verb.first).findIndex(isActOfSigning);
  return act > 0 && start > tokens.start[first + act]! && start < tokens.start[verb.first]!;
}

/** The name of the instrument that a content is; null where it is none. */
function nameIn(analysis: Analysis, { first, last }: AgreementContent): Told<string> | null {
  const noun = instrumentIn(analysis, first, last);
  return noun === null ? null : instrumentName(analysis, first, noun, last);
}

/** "Treaty signed at Lima by A and B": in a sentence without any other verb the participle tells it. */
const isAllTold = ({ verbs }: Chunks, verb: VerbGroup): boolean => verbs.every((other) => other === verb || other.form !== "finite");

/** "Both agreed to speak on condition of anonymity" */
const isAnonymous = ({ tokens: { lower } }: Analysis, { sentence }: Chunks, { lemma, last }: VerbGroup): boolean =>
  lemma === "agree" && lower.slice(last, sentence.last).includes("anonymity");

const FORCE = new Set(["force", "effect", "operation"]);

/** "The agreement entered into force upon signing" */
const entersForce = ({ tokens: { lower } }: Analysis, { lemma, last }: VerbGroup): boolean => lemma === "enter" && FORCE.has(lower[last + 1] ?? "");

const THEY = new Set(["we", "they", "both"]);

/** "We agreed on silence and we have kept it": what has been kept since was agreed before. */
function isKept({ tokens: { lower } }: Analysis, { first, last }: AgreementContent): boolean {
  if (lower[last - 1] !== "it") return false;
  for (let at = first + 2; at < last; at++) if (lower[at] === "have" && THEY.has(lower[at - 1]!) && lower[at - 2] === "and") return true;
  return false;
}

/** Whether an agreement told before, which came about or is to come about likewise, is of the same parties. */
const isOfSame = (other: DocumentAgreement, { parties }: Cast, outcome: AgreementStatus): boolean =>
  (other.status.value === "planned") === (outcome === "planned") &&
  parties.every(({ value }) => other.parties.some((party) => party.value === value));

/** "They would sign next week": a day to come makes a plan of it. */
function isAhead({ document: { row } }: Analysis, date: Told<EdtfDate> | null): boolean {
  const start = date?.value.date_start ?? null;
  return start !== null && row.published !== null && start > row.published;
}

/** "the memorandum between A and B in which they agreed…", "the force, which they agreed to set up": what a relative clause recalls. */
function isRelative(analysis: Analysis, chunks: Chunks, verb: VerbGroup): boolean {
  const subject = findSubject(analysis, chunks, verb);
  const before = subject === null ? chunks.sentence.first : subject.first - 1;
  if (before - 1 <= chunks.sentence.first || analysis.tokens.lower[before] !== "which") return false;
  if (analysis.tags[before - 1] !== "ADP") return true;
  for (let at = before - 2; at > chunks.sentence.first && chunks.verbAt(at)?.form !== "finite"; at--)
    if (analysis.lexicon.events.instruments.longestAt(analysis.tokens, at) !== null) return true;
  return false;
}

/** "agreed that…, and vowed to…": a second promise of the same breath belongs to the first. */
function repeatsVow(analysis: Analysis, chunks: Chunks, verb: VerbGroup): boolean {
  if (verb.lemma !== "vow" && verb.lemma !== "promise") return false;
  const subject = findSubject(analysis, chunks, verb);
  if (subject === null || subject.rule !== "shared") return false;
  return chunks.verbs.some((other) => other.last <= verb.first && other.form === "finite" && analysis.lexicon.events.agreementVerbs.has(other.lemma));
}
