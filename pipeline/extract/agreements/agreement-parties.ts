/** Who agrees: a plural subject of several parties, an organisation that decides as a body, or a party with another behind "with". */
import type { AgreementKind } from "../../../schemas/agreement.ts";
import type { AgreementVerb } from "../../lexicon/events.ts";
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import type { Subject } from "../clauses/found-subject.ts";
import { findSubject } from "../clauses/subject.ts";
import type { NounFrame } from "../meetings/noun-frame.ts";
import { nounParticipants } from "../meetings/noun-participants.ts";
import { isBodyOfStates, joinReferents, type Participants } from "../meetings/participants.ts";
import { phraseEnd } from "../meetings/phrase.ts";
import type { Referent } from "../mention.ts";
import { sizeIn } from "../reference/common-noun.ts";
import { mentionsIn } from "../reference/index.ts";
import type { AgreementContent } from "./agreement-content.ts";
import { ANYBODY, companyAt, gatheredAt, type History } from "./company.ts";
import { hostOf } from "./host.ts";
import { partiesOfQuoted } from "./joint-statement.ts";
import { recalledParties } from "./recalled-parties.ts";
import type { Relay } from "./relay.ts";
import { requesterIn } from "./requester.ts";
import { castOf, castWith, sideIn, type Cast, type Side } from "./side.ts";

/** A sentence and what is known of its document when its agreements are read. */
export interface Scene extends History {
  readonly chunks: Chunks;
  readonly index: number;
  /** The meeting nouns of the sentence. */
  readonly frames: readonly NounFrame[];
  /** Those in whose name the document itself speaks. */
  readonly issuers: Participants | null;
}

/** What a verb of agreeing has around it. */
export interface Clause extends Scene {
  readonly verb: VerbGroup;
  readonly entry: AgreementVerb;
  readonly content: AgreementContent;
  readonly namesInstrument: boolean;
  readonly relay: Relay;
  /** A participle behind its noun: "a treaty signed by A and B". */
  readonly reduced: boolean;
}

const AMONG = new Set(["with", "between", "among", "by"]);
/** What adds a party to several: "Chile and Peru signed a treaty with Bolivia". */
const WITH = new Set(["with"]);
/** How far behind an instrument its other party may stand: "signed a treaty on fishing with Chile". */
const REACH = 16;
/** What one party does at the request of another. */
const CONSENTING = new Set(["agree", "accept"]);
/** What an organisation of states does as a body; what it affirms alone is a statement. */
const DECIDING = new Set<AgreementKind>(["agreed", "signed"]);
/** What one decides without another. */
const ALONE = new Set(["decide", "resolve", "undertake", "announce"]);
/** What a party takes upon itself under an accord. */
const UNDERTAKING = new Set(["agree", "accept", "undertake", "pledge", "promise", "commit"]);
const LONGEST_MODIFIERS = 6;
const COUNTED = new Set(["two", "three", "four", "five", "pair", "trio"]);
const DEFINITE = new Set(["the", "both", "these", "all", "participants", "delegates", "ministers", "leaders"]);

/** The parties of an agreement verb; null when fewer than two, and no organisation of states, stand behind it. */
export function agreementParties(analysis: Analysis, clause: Clause): Cast | null {
  const { chunks, verb, entry, content, namesInstrument } = clause;
  const partner = namesInstrument && entry.parties !== "all" ? partnerIn(analysis, chunks, content) : null;
  if (entry.parties === "object") return castOf([partner]);
  if (entry.parties === "talks") return castOf([partner]) ?? talks(analysis, clause);
  if (clause.reduced) {
    const named = [behindVerb(analysis, chunks, verb), partnerAt(analysis, chunks, verb.last), partner];
    return recalledParties(analysis, chunks.sentence, content, named, () => companyNear(analysis, clause, verb));
  }
  if (verb.passive) return ofPassive(analysis, clause, partner);
  const subject = findSubject(analysis, chunks, verb);
  if (subject !== null && isWe(analysis, subject)) return ofSpeakers(analysis, clause);
  const side = subject === null ? null : sideIn(analysis, subject);
  const who = side?.who ?? null;
  const theirs = subject === null ? null : ofMainClause(analysis, clause, subject);
  if (theirs !== null) return theirs;
  if (side === null || who?.kind === "document" || (side.others.length === 0 && (who === null || who.parties.length === 0))) {
    return talks(analysis, clause) ?? (subject === null ? null : unnamed(analysis, clause, subject, who));
  }
  const told = subject === null || who === null ? null : toldJustBefore(analysis, clause, subject, who);
  if (told !== null) return told;
  const plural = (who?.parties.length ?? 0) + side.others.length > 1;
  const third = plural && namesInstrument ? partnerIn(analysis, chunks, content, WITH) : partner;
  const several = castOf([side, partnerAt(analysis, chunks, verb.last), third, subject === null ? null : partnerBefore(analysis, chunks, subject)]);
  if (several !== null || who === null) return several;
  const host = namesInstrument && who.kind === "person" ? hostOf(analysis, chunks, verb, who) : null;
  if (host !== null) return castOf([side, { who: host, others: [] }]);
  if (subject !== null && isJoint(analysis, subject)) return unnamed(analysis, clause, subject, who);
  if (isBodyOfStates(analysis, who) ? DECIDING.has(entry.kind) : entry.status === "ended" && who.parties.length === 1)
    return plain(joinReferents([who]));
  if (who.parties.length !== 1) return null;
  // "The Turkish side undertook to…" in a joint communiqué: what one takes upon itself before the other.
  const joint = clause.issuers !== null && UNDERTAKING.has(verb.lemma) ? castWith(clause.issuers, []) : null;
  if (joint !== null && isAmong(who, joint)) return joint;
  const company = opensWithInstrument(analysis, chunks) || isToldByPartner(clause, who) ? companyNear(analysis, clause, verb) : null;
  if (company !== null && isAmong(who, company) && UNDERTAKING.has(verb.lemma)) return company;
  return CONSENTING.has(verb.lemma) ? castOf([side, { who: requesterIn(analysis, clause, who.parties[0]!), others: [] }]) : null;
}

/** "Under the three-page accord, Chile agreed to…": what each party takes upon itself in what has been told. */
function opensWithInstrument({ lexicon, tokens }: Analysis, { sentence: { first } }: Chunks): boolean {
  if (tokens.lower[first] !== "under" || tokens.lower[first + 1] !== "the") return false;
  for (let at = first + 2; at < first + 2 + LONGEST_MODIFIERS; at++) {
    if (lexicon.events.instruments.longestAt(tokens, at) !== null) return true;
    if (tokens.lower[at] === ",") return false;
  }
  return false;
}

/** "U.S. officials said Jordan had agreed to…", where the two have met. */
const isToldByPartner = ({ relay, verb }: Clause, { parties }: Referent): boolean => {
  const teller = relay.side?.who?.parties ?? [];
  return verb.lemma === "agree" && teller.length === 1 && teller[0] !== parties[0];
};

/** "B, with whom A also signed a treaty": the other party that the relative pronoun before the subject stands for. */
function partnerBefore(analysis: Analysis, chunks: Chunks, { first }: Subject): Side | null {
  const { lower } = analysis.tokens;
  if (lower[first - 1] !== "whom" || lower[first - 2] !== "with") return null;
  const last = mentionsIn(analysis, chunks.sentence.first, first - 2).findLast(({ kind }) => kind === "person" || kind === "group");
  return last === undefined ? null : sideIn(analysis, last);
}

/** "Chad and the rebels have broken the truce they signed", "relations between A and B rest on the treaty which the two signed": those whom the clause before has act together. */
function ofMainClause(analysis: Analysis, { chunks, verb }: Clause, subject: Subject): Cast | null {
  const main = isJoint(analysis, subject) ? chunks.verbs.findLast((other) => other.form === "finite" && other.last <= subject.first) : undefined;
  if (main === undefined || main.first >= verb.first || analysis.tokens.lower.slice(main.last, subject.first).includes(",")) return null;
  const own = findSubject(analysis, chunks, main);
  return own === null || own.last > main.first ? null : castOf([sideIn(analysis, own)]);
}

const plain = (participants: Participants | null): Cast | null => (participants === null ? null : castWith(participants, []));

/** "signed by A and B", "reached with B, the minister of A said", "agreed at the talks". */
function ofPassive(analysis: Analysis, clause: Clause, partner: Side | null): Cast | null {
  const { chunks, verb, relay } = clause;
  const agent = behindVerb(analysis, chunks, verb);
  const other = partnerAt(analysis, chunks, verb.last);
  const told = castOf([agent, other, partner]) ?? (agent === null && other !== null ? castOf([other, relay.side]) : null);
  return told ?? talks(analysis, clause) ?? (agent === null ? companyNear(analysis, clause, verb) : null);
}

const isWe = ({ tokens }: Analysis, { first, last }: Subject): boolean => last - first === 1 && tokens.lower[first] === "we";

/** "We agreed…": the issuers of the document, those of a joint statement that is quoted, or the speaker and those with whom the speaker met or agreed. */
function ofSpeakers(analysis: Analysis, clause: Clause): Cast | null {
  const { chunks, verb, entry, relay, issuers, namesInstrument, content } = clause;
  if (!relay.reported) return plain(issuers);
  const who = relay.side?.who ?? null;
  if (who !== null && who.parties.length > 1) return plain(joinReferents([who]));
  if (relay.side === null || who?.kind === "document") return plain(issuers ?? partiesOfQuoted(analysis, verb.first));
  const named = castOf([relay.side, partnerAt(analysis, chunks, verb.last), namesInstrument ? partnerIn(analysis, chunks, content) : null]);
  // A minister may decide and pledge with the cabinet; who agrees has somebody to agree with.
  if (named !== null || who === null || !DECIDING.has(entry.kind) || ALONE.has(verb.lemma)) return named;
  const company = companyNear(analysis, clause, verb);
  return company !== null && company.parties.length + company.others.length > 1 && isAmong(who, company) ? company : null;
}

const isAmong = ({ parties }: Referent, company: Cast): boolean =>
  parties.length > 0 && parties.every((code) => company.parties.some(({ value }) => value === code));

/** "they", "the two", "both sides": a subject that means several. */
function isJoint({ tokens, tags }: Analysis, { first, last, head }: Subject): boolean {
  const form = tokens.lower[first]!;
  if (last - first === 1) return form === "they" || form === "both";
  return (
    last - first <= 4 && DEFINITE.has(form) && (COUNTED.has(tokens.lower[head]!) || (tags[head] !== "VERB" && tokens.lower[head]!.endsWith("s")))
  );
}

/** "The ministers", "both sides", "they": several whom the document has named elsewhere. */
function unnamed(analysis: Analysis, clause: Clause, subject: Subject, who: Referent | null): Cast | null {
  if (!isJoint(analysis, subject) || (who !== null && who.kind !== "group" && who.kind !== "anonymous")) return null;
  // "They" may be any who were spoken of just now.
  const back = analysis.tokens.lower[subject.first] === "they" && who === null ? 1 : ANYBODY.back;
  const company = companyAt(analysis, clause, clause.index, clause.verb.first, { size: sizeIn(analysis, subject), back });
  if (company === null || who === null || who.parties.length === 0) return company;
  return isAmong(who, company) ? { ...company, people: joinReferents([who]).people } : null;
}

/** "The two sides" after "A and B signed a truce, mediators from C and D said": those whom the sentence before has come together, where others were merely named in it. */
function toldJustBefore(analysis: Analysis, clause: Clause, subject: Subject, { parties }: Referent): Cast | null {
  const { index, verb, chunks } = clause;
  const isNamedHere = mentionsIn(analysis, chunks.sentence.first, subject.last).some(({ country }) => country !== null);
  if (parties.length < 2 || !isJoint(analysis, subject) || isNamedHere) return null;
  const last = gatheredAt(analysis, clause, index, verb.first, { size: sizeIn(analysis, subject), back: 1 });
  return last !== null && last.parties.every(({ value }) => !parties.includes(value)) ? last : null;
}

/** Those who met or agreed last before a verb whose sentence does not name who agrees. */
export const companyNear = (analysis: Analysis, scene: Scene, verb: VerbGroup): Cast | null =>
  companyAt(analysis, scene, scene.index, verb.first, ANYBODY);

/** "The talks between A and B produced…", "approved at the summit of A and B": the meeting that is subject, or occasion, of the verb. */
function talks(analysis: Analysis, clause: Clause): Cast | null {
  const { chunks, verb, frames } = clause;
  const subject = findSubject(analysis, chunks, verb);
  const own = subject === null ? undefined : frames.find((frame) => subject.head >= frame.first && subject.head < frame.last);
  const frame = own ?? (verb.passive ? frames.find((other) => other.relation === "preposition") : undefined);
  if (frame === undefined) return null;
  const { named } = nounParticipants(analysis, chunks, frame, verb.first > frame.first ? verb.first : chunks.sentence.last);
  const isBody = named.parties.length === 1 && analysis.lexicon.countries.rows.get(named.parties[0]!.value)?.kind === "organisation";
  return named.parties.length > 1 || isBody ? plain(named) : own === undefined ? null : companyNear(analysis, clause, verb);
}

/** "signed by A and B", "reached between A and B". */
export function behindVerb(analysis: Analysis, chunks: Chunks, verb: VerbGroup): Side | null {
  const limit = Math.min(chunks.sentence.last, verb.last + REACH);
  for (let at = verb.last; at < limit; at++) {
    if (chunks.verbAt(at)?.form === "finite") return null;
    if (analysis.tokens.lower[at] !== "by" && analysis.tokens.lower[at] !== "between") continue;
    const last = phraseEnd(analysis, chunks, at + 1, chunks.sentence.last);
    return last > at + 1 ? sideIn(analysis, { first: at + 1, last: behindSecond(analysis, chunks, last) }) : null;
  }
  return null;
}

/** "by A and by B", "by A, and by B". */
function behindSecond(analysis: Analysis, chunks: Chunks, end: number): number {
  const { lower } = analysis.tokens;
  const by = [end, end + 1, end + 2].find((at) => lower[at] === "by");
  const joined = by !== undefined && lower.slice(end, by).every((form) => form === "," || form === "and");
  return joined ? phraseEnd(analysis, chunks, by + 1, chunks.sentence.last) : end;
}

/** "agreed with Chile to…". */
function partnerAt(analysis: Analysis, chunks: Chunks, at: number): Side | null {
  if (analysis.tokens.lower[at] !== "with") return null;
  const last = phraseEnd(analysis, chunks, at + 1, chunks.sentence.last);
  return last > at + 1 ? sideIn(analysis, { first: at + 1, last }) : null;
}

/** "a treaty with Chile", "an accord between Chile and Peru". */
export function partnerIn(analysis: Analysis, chunks: Chunks, content: AgreementContent, links: ReadonlySet<string> = AMONG): Side | null {
  const limit = Math.min(content.last, content.first + REACH);
  for (let at = content.first; at < limit; at++) {
    if (!links.has(analysis.tokens.lower[at]!)) continue;
    const last = phraseEnd(analysis, chunks, at + 1, content.last);
    const side = last > at + 1 ? sideIn(analysis, { first: at + 1, last }) : null;
    if (side !== null && (side.others.length > 0 || (side.who !== null && side.who.parties.length > 0))) return side;
  }
  return null;
}
