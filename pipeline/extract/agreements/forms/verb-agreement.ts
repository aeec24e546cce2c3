/** Agreements told by a verb: "agreed to…", "signed a treaty", "it was decided that…". */
import type { AgreementKind, AgreementStatus } from "../../../../schemas/agreement.ts";
import type { EdtfDate } from "../../../../schemas/edtf-date.ts";
import type { AgreementComplement, AgreementVerb } from "../../../lexicon/events.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { findSubject } from "../../clauses/subject.ts";
import type { NounFrame } from "../../meetings/nouns/noun-frame.ts";
import type { Told } from "../../meetings/passage.ts";
import { isConditional, isHoped } from "../../meetings/times/status.ts";
import { spanOf } from "../../token-range.ts";
import type { DocumentAgreement } from "../agreement.ts";
import { agreementContent, isKnown, type AgreementContent } from "../content/agreement-content.ts";
import { agreementDate, dateOfRecalled } from "../agreement-date.ts";
import { agreementParties } from "../parties/agreement-parties.ts";
import type { Scene } from "../scene.ts";
import { coordinatedInstruments } from "../content/coordinated-instruments.ts";
import { courseIn } from "../content/course-clause.ts";
import { agreementStatus, isInability } from "../agreement-status.ts";
import { instrumentIn, instrumentName } from "../content/instrument.ts";
import { ownOrgan } from "../parties/own-organ.ts";
import { isToBe, readPassive, readReduced, readRelative, type ReadVerb } from "./passive.ts";
import { readPostposed } from "./postposed.ts";
import type { Relay } from "../parties/relay.ts";
import type { Cast } from "../parties/side.ts";

/** What has its parties in it, as a treaty has: "restored relations with Chile". */
const BETWEEN_TWO = new Set<AgreementComplement>(["statement", "body", "relations", "exchange", "dispute"]);
/** "reached no deal" */
const NONE = new Set(["no", "neither"]);

/** The agreement that a verb group of the lexicon tells; none when it tells none. */
export function verbAgreement(analysis: Analysis, scene: Scene, verb: VerbGroup, relay: Relay): readonly DocumentAgreement[] {
  const { chunks, frames, index, meetings, told, trips, issuers } = scene;
  if (repeatsVow(analysis, chunks, verb)) return [];
  const reduced = readReduced(analysis, chunks, verb);
  if (reduced === null && verb.form === "participle") return [];
  const status =
    reduced !== null
      ? isToBe(verb)
        ? "planned"
        : "concluded"
      : (isConditional(analysis, chunks, verb) && !isInability(verb)) || isHoped(analysis, chunks, verb)
        ? null
        : (agreementStatus(analysis, chunks, verb) ??
          (couldNotBe(analysis, chunks, verb) ? "concluded" : null) ??
          (verb.modal === "would" && !verb.negated && !verb.perfect ? "planned" : null));
  if (status === null || (status === "planned" && isTerm(analysis, chunks)) || isAwaited(analysis, chunks, verb)) return [];
  const plain = verb.passive ? null : (readContent(analysis, chunks, verb, frames, relay.limit) ?? readFailure(analysis, verb, status));
  const recalled = reduced ?? (plain === null ? readRelative(analysis, chunks, verb) : null);
  const read =
    recalled ?? plain ?? (verb.passive ? readPassive(analysis, chunks, verb, frames, relay.limit) : null) ?? readPostposed(analysis, chunks, verb);
  if (read === null) return [];
  const { entry, content } = read;
  // "signed for their governments" says nothing of what they signed.
  if (entry.kind === "signed" && analysis.tokens.lower[content.first] === "for") return [];
  if (isKept(analysis, content) || isAnonymous(analysis, chunks, verb)) return [];
  const outcome = statusOf(status, read, verb.passive);
  const names =
    entry.kind === "signed" || verb.lemma === "agree" || entry.complements.some((complement) => complement === "instrument" || complement === "deal");
  const noun = names ? instrumentIn(analysis, content.first, content.last) : null;
  const namesInstrument = noun !== null || (content.form === "np" && entry.complements.some((complement) => BETWEEN_TWO.has(complement)));
  // Key by key: each copy of a scene with more keys would have a shape of its own, and whoever reads it would look up its keys anew.
  const clause = { chunks, frames, index, meetings, told, trips, issuers, verb, entry, content, namesInstrument, relay, reduced: reduced !== null };
  const parties = outcome === null ? null : agreementParties(analysis, clause);
  if (outcome === null || parties === null) return [];
  // "exchanged notes on Monday extending the lease"
  const isMade = entry.kind === "signed" || entry.complements.some((complement) => BETWEEN_TWO.has(complement));
  const named = noun ?? (isMade && content.form === "np" && content.first >= verb.last ? chunks.nounAt(content.first) : null);
  const date = agreementDate(analysis, chunks, verb, content, named) ?? (reduced === null ? null : dateOfRecalled(analysis, chunks, verb));
  if (verb.modal === "would" && (entry.kind !== "signed" || !isAhead(analysis, date))) return [];
  // "a treaty signed by A and B in May" is one agreement more; without its own day it is one the reader knows.
  if ((recalled !== null && !(reduced !== null && isAllTold(chunks, verb))) || isRelative(analysis, chunks, verb)) {
    const start = analysis.tokens.start[Math.min(verb.first, content.first)]!;
    if (date === null || date.spans[0]!.start < start) return [];
  }
  // "The protocol has been signed by A and B": of whom nothing was told.
  const isSignedBy = verb.passive && parties.people.length > 1;
  if (read.known === true && ((date === null && !isSignedBy) || told.some((other) => isOfSame(other, parties, outcome)))) return [];
  // "…, to be ratified in May": what has been signed is the news.
  if (read.known === true && outcome === "planned" && (verb.lemma === "ratify" || !isAhead(analysis, date))) return [];
  const span = spanOf(analysis, verb);
  return coordinatedInstruments(analysis, chunks, content).map((part) => ({
    sentence: index,
    first: verb.first,
    last: verb.last,
    verb: span,
    kind: content.form === "clause" && content.last <= verb.first ? "agreed" : kindOf(analysis, chunks, entry.kind, content),
    status: { value: outcome, spans: [span], method: "status.verb:stated" },
    content: spanOf(analysis, part),
    instrument: names ? nameIn(analysis, part) : null,
    people: parties.people,
    parties: parties.parties,
    others: parties.others,
    portfolios: parties.portfolios,
    date,
    reporter: relay.side?.who?.name ?? relay.side?.others[0]?.value ?? null,
  }));
}

/** The name of the instrument that a content is; null where it is none. */
function nameIn(analysis: Analysis, { first, last }: AgreementContent): Told<string> | null {
  const noun = instrumentIn(analysis, first, last);
  return noun === null ? null : instrumentName(analysis, first, noun, last);
}

/** "No agreement could be reached": what the subject denies was not possible. */
const couldNotBe = ({ tokens }: Analysis, chunks: Chunks, { passive, modal, first }: VerbGroup): boolean =>
  passive && modal === "could" && tokens.lower.slice(chunks.sentence.first, first).includes("no");

/** "Treaty signed at Lima by A and B": in a sentence without any other verb the participle tells it. */
const isAllTold = ({ verbs }: Chunks, verb: VerbGroup): boolean => verbs.every((other) => other === verb || other.form !== "finite");

/** "Both agreed to speak on condition of anonymity" */
const isAnonymous = ({ tokens: { lower } }: Analysis, { sentence }: Chunks, { lemma, last }: VerbGroup): boolean =>
  lemma === "agree" && lower.slice(last, sentence.last).includes("anonymity");

const THEY = new Set(["we", "they", "both"]);

/** "We agreed on silence and we have kept it": what has been kept since was agreed before. */
function isKept({ tokens: { lower } }: Analysis, { first, last }: AgreementContent): boolean {
  if (lower[last - 1] !== "it") return false;
  for (let at = first + 2; at < last; at++) if (lower[at] === "have" && THEY.has(lower[at - 1]!) && lower[at - 2] === "and") return true;
  return false;
}

const AWAITING = new Set(["once", "until", "when", "till", "before", "after"]);
/** "while a truce is worked out": what is in the making. */
const IN_THE_MAKING = new Set(["while", "as"]);

/** "Once both have signed a treaty": what is yet to come. */
function isAwaited({ tokens }: Analysis, chunks: Chunks, verb: VerbGroup): boolean {
  if (verb.tense !== "present") return false;
  const before = chunks.verbs.findLast((other) => other.form === "finite" && other.last <= verb.first)?.last ?? chunks.sentence.first;
  const words = tokens.lower.slice(before, verb.first);
  return words.some((form) => AWAITING.has(form) || (IN_THE_MAKING.has(form) && verb.passive && !verb.perfect));
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

/** "Under the agreement, both will set up a committee": a term of what has been told. */
const isTerm = ({ lexicon, tokens }: Analysis, { sentence: { first } }: Chunks): boolean =>
  tokens.lower[first] === "under" && tokens.lower[first + 1] === "the" && lexicon.events.instruments.longestAt(tokens, first + 2) !== null;

/** What the verb says by its tense, and what it means: "has left the treaty" ends it, "no deal was reached" is none. */
function statusOf(status: AgreementStatus, { entry, denied }: ReadVerb, isPassive: boolean): AgreementStatus | null {
  // "No communiqué was issued" says nothing of what was agreed.
  if (denied && entry.complements.includes("statement")) return null;
  if (denied) return status === "concluded" ? "not_reached" : null;
  // "The dispute has not been settled" tells of no talks that failed.
  if (status === "not_reached" && isPassive && entry.complements.includes("dispute")) return null;
  if (entry.status === "concluded") return status;
  return status === "concluded" ? entry.status : null;
}

/** An organ of the organisation whose own text it is approves and endorses by way of decision whatever it is. */
const asMeasure = (entry: AgreementVerb): AgreementVerb => ({ ...entry, complements: ["np"] });

function isOrgans(analysis: Analysis, chunks: Chunks, verb: VerbGroup): boolean {
  const subject = analysis.issuer === null ? null : findSubject(analysis, chunks, verb);
  return subject !== null && ownOrgan(analysis, subject, "agreed") !== null;
}

/** The first reading of the verb whose complement is there. */
function readContent(analysis: Analysis, chunks: Chunks, verb: VerbGroup, frames: readonly NounFrame[], limit: number): ReadVerb | null {
  for (const entry of analysis.lexicon.events.agreementVerbs.get(verb.lemma)!) {
    const content = agreementContent(analysis, chunks, verb, entry, frames, limit);
    const known = content?.form === "np" && isKnown(analysis, content);
    if (content !== null && (!known || entry.kind === "signed"))
      return { entry, content, denied: NONE.has(analysis.tokens.lower[content.first]!), known };
    const measure =
      entry.parties === "all" && isOrgans(analysis, chunks, verb) ? agreementContent(analysis, chunks, verb, asMeasure(entry), frames, limit) : null;
    if (measure !== null) return { entry: { ...entry, kind: "agreed" }, content: measure, denied: false };
  }
  return null;
}

const OUTCOMES = new Set(["agreement", "accord", "consensus", "compromise", "settlement"]);

/** "failed to reach agreement in May": nothing is said of what about. */
function readFailure({ lexicon, tokens }: Analysis, { lemma, last }: VerbGroup, status: AgreementStatus): ReadVerb | null {
  if (status !== "not_reached" || !OUTCOMES.has(tokens.lower[last]!)) return null;
  const entry = lexicon.events.agreementVerbs
    .get(lemma)
    ?.find(({ particle, complements }) => particle.length === 0 && complements.includes("instrument"));
  if (entry === undefined) return null;
  return { entry, content: { first: last, last: last + 1, form: "np" }, denied: false };
}

/** "agreed that…, and vowed to…": a second promise of the same breath belongs to the first. */
function repeatsVow(analysis: Analysis, chunks: Chunks, verb: VerbGroup): boolean {
  if (verb.lemma !== "vow" && verb.lemma !== "promise") return false;
  const subject = findSubject(analysis, chunks, verb);
  if (subject === null || subject.rule !== "shared") return false;
  return chunks.verbs.some((other) => other.last <= verb.first && other.form === "finite" && analysis.lexicon.events.agreementVerbs.has(other.lemma));
}

const VIEWS = new Set(["need", "necessity", "importance", "urgency", "value", "significance", "centrality", "desirability", "seriousness"]);

/** "agreed on the vital importance of open seas": a view, and no course. */
function isView({ tokens }: Analysis, first: number): boolean {
  const from = tokens.lower[first] === "on" || tokens.lower[first] === "upon" ? first + 1 : first;
  return tokens.lower[from] === "the" && (VIEWS.has(tokens.lower[from + 1]!) || VIEWS.has(tokens.lower[from + 2]!));
}

/** How far behind its verb what is agreed may begin: "it was agreed between A and B in Oslo that". */
const LONGEST_CIRCUMSTANCE = 12;

/** "it was agreed that", "it was further agreed between A and B that": `first` is where what was agreed begins. */
function isImpersonal({ tokens: { lower } }: Analysis, chunks: Chunks, first: number): boolean {
  const verb = chunks.verbs.findLast(({ last }) => last <= first);
  return verb !== undefined && verb.passive && first - verb.last <= LONGEST_CIRCUMSTANCE && lower[verb.first - 1] === "it";
}

/** "agreed to act" and "agreed they will act" settle a course; "agreed that it is so" affirms a view. */
function kindOf(analysis: Analysis, chunks: Chunks, kind: AgreementKind, content: AgreementContent): AgreementKind {
  if (kind !== "agreed" || content.form === "to") return kind;
  if (content.form === "np") return isView(analysis, content.first) ? "affirmed" : kind;
  const course = courseIn(analysis, chunks, content.first);
  if (course === null) return kind;
  // "It was agreed that Chile would pay", "should meet": what is settled without saying by whom is a course.
  if ((course.acts || course.modal === "should") && isImpersonal(analysis, chunks, content.first)) return "agreed";
  return course.acts && course.joint ? "agreed" : "affirmed";
}
