/** Agreements told in the passive: "a treaty was signed by…", "agreement was reached to…", "it was agreed that…". */
import type { AgreementVerb } from "../../../lexicon/events.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import { behindDay } from "../../chunks/day-inside.ts";
import type { NounGroup } from "../../chunks/noun-group.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { fullNounGroup, type NounPhrase } from "../../clauses/noun-phrase.ts";
import { findSubject } from "../../clauses/subject.ts";
import type { NounFrame } from "../../meetings/nouns/noun-frame.ts";
import { agreementContent, type AgreementContent } from "../content/agreement-content.ts";
import { fits } from "../content/complement-kind.ts";
import { instrumentIn } from "../content/instrument.ts";
import { withObject } from "../content/instrument-phrase.ts";
import { complementBehind } from "../content/complement-behind.ts";
import { behindVerb } from "../parties/passive-parties.ts";
import { castOf, sideIn } from "../parties/side.ts";
import type { ReadVerb } from "./read-verb.ts";

/** What an agreement verb must take for its passive to report an agreement. */
const NAMING = ["np", "instrument", "deal"] as const;
/** Verbs whose passive settles anything, not only what is called a treaty: "32 projects were approved". */
const SETTLING = new Set(["agree", "approve", "adopt", "endorse"]);
/** What is going to be signed, though it is called no treaty: "The text would be signed in May". */
const TEXTS = new Set(["text", "texts", "paper", "papers"]);
const PAPERS = new Set(["document", "documents", ...TEXTS]);
/** "The seven-point memorandum": how long it is says of none which it is. */
const COUNTING = /^[\p{L}\d]+ ?- ?(?:article|page|paragraph|part|point)$/u;

/** "an agreement signed on Monday by A and B", "the accord between A and B, signed on Monday": the noun phrase before the participle; null when it names no instrument. */
export function readReduced(analysis: Analysis, chunks: Chunks, verb: VerbGroup): ReadVerb | null {
  const isParticiple = verb.form === "participle" || (verb.form === "finite" && verb.tense === "past" && verb.simple) || isToBe(verb);
  const before = analysis.tokens.lower[verb.first - 1]!;
  const comma = before === ",";
  // "22 agreements due to be signed on Saturday"
  const end = comma || (isToBe(verb) && DUE.has(before)) ? verb.first - 1 : verb.first;
  const group = isParticiple && end > chunks.sentence.first ? chunks.nounAt(end - 1) : null;
  if (group === null || group.last !== end) return null;
  const phrase =
    recalledPhrase(analysis, chunks, group, comma) ??
    (isAgreedBySeveral(analysis, chunks, verb) ? (comma ? fullNounGroup(analysis, chunks, group) : group) : undefined);
  const entry = recallingEntry(analysis, verb);
  if (phrase === undefined || entry === undefined || isBroken(chunks, phrase.first)) return null;
  return { entry, content: { first: phrase.first, last: phrase.last, form: "np" }, denied: false, known: isToBe(verb) };
}

const DUE = new Set(["due", "set", "scheduled", "expected", "ready"]);

/** "the accord, to be signed in May" */
export const isToBe = ({ form, passive, governor }: VerbGroup): boolean => form === "infinitive" && passive && governor < 0;

/** "the manoeuvres agreed last month between A and B": what several agreed need not be called a treaty. */
function isAgreedBySeveral(analysis: Analysis, chunks: Chunks, verb: VerbGroup): boolean {
  if (verb.lemma !== "agree") return false;
  const { lower } = analysis.tokens;
  const by = lower[behindDay(analysis, lower[verb.last] === "upon" || lower[verb.last] === "on" ? verb.last + 1 : verb.last)];
  return (by === "by" || by === "between") && castOf([behindVerb(analysis, chunks, verb)]) !== null;
}

/** "the pact on cod | signed in May": the phrase that an instrument heads; the nearest noun alone ("relations rest on the treaty | which…") where the whole has another head. */
function recalledPhrase(analysis: Analysis, chunks: Chunks, group: NounGroup, whole: boolean): NounPhrase | undefined {
  const full = fullNounGroup(analysis, chunks, group);
  // "troops are in Peru under a treaty between Chile and Peru | signed in May"
  // "in an exchange | of notes | signed in May"
  const inner = chunks.nouns.findLast(
    ({ first, last, head }) => first >= full.first && last < group.first && headedBy(analysis, first, group.last, head),
  );
  const within = inner === undefined ? [] : [{ first: inner.first, last: group.last, head: inner.head }];
  // "the memorandum of understanding": one instrument in two groups.
  const named = instrumentIn(analysis, full.first, full.last);
  if (named !== null && named.first < group.first && named.last === group.last) return full;
  return [...(whole ? [full, group] : [group, full]), ...within].find(({ first, last, head }) => headedBy(analysis, first, last, head));
}

/** "letter of intent" heads its phrase by its first word, "peace treaty" by its last. */
function headedBy(analysis: Analysis, first: number, last: number, head: number): boolean {
  const noun = instrumentIn(analysis, first, last);
  return noun !== null && noun.first <= head && head < noun.last;
}

const BREAKING = new Set(["violate", "breach", "break", "flout", "infringe", "ignore"]);

/** "violated the truce agreed in May": the news is the breach. */
export const isBroken = (chunks: Chunks, first: number): boolean => BREAKING.has(chunks.verbAt(first - 1)?.lemma ?? "");

/** "are due", "are expected" */
const LONGEST_GOVERNOR = 3;
const RELATIVES = new Set(["that", "which"]);

/** "an agreement that A and B reached on Friday", "the truce they agreed in May": the antecedent of the relative clause; null when it names no instrument. */
export function readRelative(analysis: Analysis, chunks: Chunks, verb: VerbGroup): ReadVerb | null {
  const tells = (verb.form === "finite" || verb.form === "infinitive") && !verb.passive;
  const subject = tells ? findSubject(analysis, chunks, verb) : null;
  // "a memorandum that A and B are due to sign"
  const isNear = subject !== null && (subject.rule === "adjacent" || (subject.rule === "governor" && verb.first - subject.last <= LONGEST_GOVERNOR));
  if (subject === null || !isNear || subject.first <= chunks.sentence.first) return null;
  const { lower } = analysis.tokens;
  const pronoun = RELATIVES.has(lower[subject.first - 1]!) ? subject.first - 1 : subject.first;
  // "the line on which A and B agreed in 1942"
  const opening = pronoun < subject.first && (lower[pronoun - 1] === "on" || lower[pronoun - 1] === "upon") ? pronoun - 1 : pronoun;
  const end = lower[opening - 1] === "," ? opening - 1 : opening;
  // "a pact with Chile, the ministry announced": behind a comma a relative clause has its pronoun.
  if (end < pronoun && pronoun === subject.first) return null;
  const group = end > chunks.sentence.first ? chunks.nounAt(end - 1) : null;
  if (group === null || group.last !== end) return null;
  const entry = recallingEntry(analysis, verb);
  // "the line that A and B agreed in 1942"
  const isDated = verb.lemma === "agree" && behindDay(analysis, verb.last) > verb.last && castOf([sideIn(analysis, subject)]) !== null;
  const phrase = recalledPhrase(analysis, chunks, group, true) ?? (isDated ? group : undefined);
  return entry === undefined || phrase === undefined
    ? null
    : { entry, content: { first: phrase.first, last: phrase.last, form: "np" }, denied: false };
}

/** What a passive says was agreed; null when it reports no agreement. */
export function readPassive(analysis: Analysis, chunks: Chunks, verb: VerbGroup, frames: readonly NounFrame[], limit: number): ReadVerb | null {
  // "is set to be signed"
  const isSetTo = verb.lemma === "set" && analysis.tokens.lower[verb.last] === "to";
  const nearest = isSetTo ? null : findSubject(analysis, chunks, verb);
  if (nearest === null) return null;
  const subject = withObject(analysis, chunks, nearest);
  const { lower } = analysis.tokens;
  const opening = lower[subject.first]!;
  const entries = plainEntries(analysis, verb);
  // "This was agreed in May" is told by the sentence before.
  if (NOTHING.has(opening) || (subject.last - subject.first === 1 && POINTING.has(opening))) return null;
  if (opening === "it" && isOpinion(analysis, verb)) return null;
  if (opening === "it") return impersonal(analysis, chunks, verb, entries, frames, limit);
  const entry = namingEntry(analysis, verb) ?? entries[0];
  // "The agreement was signed": one already told.
  const refers =
    opening === "the" && (subject.last - subject.first <= 2 || COUNTING.test(lower.slice(subject.first + 1, subject.last - 1).join(" ")));
  const isPlan = entry?.kind === "signed" && (verb.modal !== null || verb.form === "infinitive");
  if (entry === undefined || (refers && !isPlan && entry.kind !== "signed")) return null;
  const noun = instrumentIn(analysis, subject.first, subject.last);
  if (
    noun === null &&
    !(isPlan && TEXTS.has(lower[subject.last - 1]!)) &&
    !SETTLING.has(verb.lemma) &&
    !namesMatter(analysis, chunks, subject.first, entry)
  )
    return null;
  const content: AgreementContent = { first: subject.first, last: subject.last, form: "np" };
  const denied = opening === "no" || opening === "neither";
  // "No such truce has been announced"
  if (denied && lower[subject.first + 1] === "such") return null;
  // "No document was signed" says nothing of what it was about.
  if (denied && PAPERS.has(lower[subject.last - 1]!)) return null;
  const bare = noun !== null && noun.last === subject.last && noun.first - subject.first <= 1;
  return { entry, denied, known: refers, content: (bare ? complementBehind(analysis, chunks, verb, frames, limit) : null) ?? content };
}

/** "Nothing was agreed" says nothing of what about. */
const NOTHING = new Set(["nothing", "anything", "everything", "something", "little", "much"]);

const POINTING = new Set(["this", "that", "these", "those"]);

const WIDELY = new Set(["widely", "generally", "universally", "commonly", "broadly", "usually", "often"]);

/** "It is widely agreed that…": what everybody thinks. */
const isOpinion = ({ tokens }: Analysis, { first, last }: VerbGroup): boolean => tokens.lower.slice(first, last).some((form) => WIDELY.has(form));

/** The readings of a verb whose particle, if they have any, follows it, and that have its subject for a party. */
function plainEntries({ lexicon, tokens }: Analysis, { lemma, last }: VerbGroup): readonly AgreementVerb[] {
  const entries = lexicon.events.agreementVerbs.get(lemma)!;
  return entries.filter(({ particle, parties }) => parties !== "talks" && particle.every((word, index) => tokens.lower[last + index] === word));
}

/** What a passive may be told of that is called no treaty: "A joint commission was set up", "Relations were restored", "Quotas were set". */
const MATTERS = ["body", "relations", "dispute", "terms", "exchange"] as const;

function namesMatter(analysis: Analysis, chunks: Chunks, first: number, { complements }: AgreementVerb): boolean {
  const taken = MATTERS.filter((matter) => complements.includes(matter));
  return taken.length > 0 && fits(analysis, chunks, first, "np", taken);
}

const namingEntry = (analysis: Analysis, verb: VerbGroup): AgreementVerb | undefined =>
  plainEntries(analysis, verb).find(({ complements }) => NAMING.some((complement) => complements.includes(complement)));

/** Of what a participle or a relative clause tells, "agreed" takes its noun too: "the truce agreed in May". */
const recallingEntry = (analysis: Analysis, verb: VerbGroup): AgreementVerb | undefined =>
  namingEntry(analysis, verb) ?? (verb.lemma === "agree" ? plainEntries(analysis, verb)[0] : undefined);

/** "It was agreed that…" */
function impersonal(
  analysis: Analysis,
  chunks: Chunks,
  verb: VerbGroup,
  entries: readonly AgreementVerb[],
  frames: readonly NounFrame[],
  limit: number,
): ReadVerb | null {
  for (const entry of entries) {
    const content = agreementContent(analysis, chunks, verb, entry, frames, limit);
    if (content !== null && content.form !== "np") return { entry, content, denied: false };
  }
  return null;
}
