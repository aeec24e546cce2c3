/** Who agrees: a plural subject of several parties, an organisation that decides as a body, or a party with another behind "with". */
import type { AgreementKind } from "../../../schemas/agreement.ts";
import type { AgreementVerb } from "../../lexicon/events.ts";
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { findSubject, type Subject } from "../clauses/subject.ts";
import type { DocumentMeeting } from "../meetings/meeting.ts";
import type { NounFrame } from "../meetings/noun-frame.ts";
import { nounParticipants } from "../meetings/noun-participants.ts";
import { isBodyOfStates, joinReferents, type Participants } from "../meetings/participants.ts";
import { phraseEnd } from "../meetings/phrase.ts";
import type { Referent } from "../mention.ts";
import type { AgreementContent } from "./agreement-content.ts";
import { partiesOfQuoted } from "./joint-statement.ts";
import { partiesOfMeeting } from "./near-meeting.ts";
import type { Relay } from "./relay.ts";
import { requesterIn } from "./requester.ts";
import { castOf, castWith, sideIn, type Cast, type Side } from "./side.ts";

/** A sentence and what is known of its document when its agreements are read. */
export interface Scene {
  readonly chunks: Chunks;
  readonly index: number;
  /** The meeting nouns of the sentence. */
  readonly frames: readonly NounFrame[];
  readonly meetings: readonly DocumentMeeting[];
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
const DEFINITE = new Set(["the", "both", "these", "all", "participants", "delegates", "ministers", "leaders"]);

/** The parties of an agreement verb; null when fewer than two, and no organisation of states, stand behind it. */
export function agreementParties(analysis: Analysis, clause: Clause): Cast | null {
  const { chunks, verb, entry, content, namesInstrument } = clause;
  const partner = namesInstrument && entry.parties !== "all" ? partnerIn(analysis, chunks, content) : null;
  if (entry.parties === "object") return castOf([partner]);
  if (entry.parties === "talks") return castOf([partner]) ?? talks(analysis, clause);
  if (clause.reduced) return castOf([behindVerb(analysis, chunks, verb), partnerAt(analysis, chunks, verb.last)]);
  if (verb.passive) return ofPassive(analysis, clause, partner);
  const subject = findSubject(analysis, chunks, verb);
  if (subject !== null && isWe(analysis, subject)) return ofSpeakers(analysis, clause);
  const side = subject === null ? null : sideIn(analysis, chunks, subject);
  const who = side?.who ?? null;
  if (side === null || who?.kind === "document" || (side.others.length === 0 && (who === null || who.parties.length === 0))) {
    return talks(analysis, clause) ?? (subject !== null && isUnnamed(analysis, subject, who) ? nearMeeting(analysis, clause, clause.verb) : null);
  }
  const plural = (who?.parties.length ?? 0) + side.others.length > 1;
  const third = plural && namesInstrument ? partnerIn(analysis, chunks, content, WITH) : partner;
  const several = castOf([side, partnerAt(analysis, chunks, verb.last), third]);
  if (several !== null || who === null) return several;
  if (isBodyOfStates(analysis, who) ? DECIDING.has(entry.kind) : entry.status === "ended" && who.parties.length === 1)
    return plain(joinReferents([who]));
  if (who.parties.length !== 1 || !CONSENTING.has(verb.lemma)) return null;
  return castOf([side, { who: requesterIn(analysis, clause, who.parties[0]!), others: [] }]);
}

const plain = (participants: Participants | null): Cast | null => (participants === null ? null : castWith(participants, []));

/** "signed by A and B", "reached with B, the minister of A said", "agreed at the talks". */
function ofPassive(analysis: Analysis, clause: Clause, partner: Side | null): Cast | null {
  const { chunks, verb, relay } = clause;
  const agent = behindVerb(analysis, chunks, verb);
  const other = partnerAt(analysis, chunks, verb.last);
  const told = castOf([agent, other, partner]) ?? (agent === null && other !== null ? castOf([other, relay.side]) : null);
  return told ?? talks(analysis, clause) ?? (agent === null ? nearMeeting(analysis, clause, clause.verb) : null);
}

const isWe = ({ tokens }: Analysis, { first, last }: Subject): boolean => last - first === 1 && tokens.lower[first] === "we";

/** "We agreed…": the issuers of the document, those of a joint statement that is quoted, or the speaker and a partner. */
function ofSpeakers(analysis: Analysis, { chunks, verb, relay, issuers, namesInstrument, content }: Clause): Cast | null {
  if (!relay.reported) return plain(issuers);
  const who = relay.side?.who ?? null;
  if (who !== null && who.parties.length > 1) return plain(joinReferents([who]));
  if (relay.side === null || who?.kind === "document") return plain(issuers ?? partiesOfQuoted(analysis, verb.first));
  return castOf([relay.side, partnerAt(analysis, chunks, verb.last), namesInstrument ? partnerIn(analysis, chunks, content) : null]);
}

/** "The ministers", "both sides", "the delegates": several whom the document has named elsewhere, as those who met. */
function isUnnamed({ tokens, tags }: Analysis, { first, last, head }: Subject, who: Referent | null): boolean {
  if (who !== null && who.kind !== "group" && who.kind !== "anonymous") return false;
  return last - first <= 4 && DEFINITE.has(tokens.lower[first]!) && tags[head] === "NOUN" && tokens.lower[head]!.endsWith("s");
}

/** The parties of the meeting at which something was agreed by people whom the sentence does not name. */
export function nearMeeting(analysis: Analysis, { meetings, index }: Scene, verb: VerbGroup): Cast | null {
  return plain(partiesOfMeeting(meetings, index, verb.first, (code) => analysis.lexicon.countries.rows.get(code)?.kind === "organisation"));
}

/** "The talks between A and B produced…", "approved at the summit of A and B": the meeting that is subject, or occasion, of the verb. */
function talks(analysis: Analysis, clause: Clause): Cast | null {
  const { chunks, verb, frames } = clause;
  const subject = findSubject(analysis, chunks, verb);
  const own = subject === null ? undefined : frames.find((frame) => subject.head >= frame.first && subject.head < frame.last);
  const frame = own ?? (verb.passive ? frames.find((other) => other.relation === "preposition") : undefined);
  if (frame === undefined) return null;
  const { named } = nounParticipants(analysis, chunks, frame, verb.first > frame.first ? verb.first : chunks.sentence.last);
  const isBody = named.parties.length === 1 && analysis.lexicon.countries.rows.get(named.parties[0]!.value)?.kind === "organisation";
  return named.parties.length > 1 || isBody ? plain(named) : own === undefined ? null : nearMeeting(analysis, clause, clause.verb);
}

/** "signed by A and B", "reached between A and B". */
function behindVerb(analysis: Analysis, chunks: Chunks, verb: VerbGroup): Side | null {
  const limit = Math.min(chunks.sentence.last, verb.last + REACH);
  for (let at = verb.last; at < limit; at++) {
    if (chunks.verbAt(at)?.form === "finite") return null;
    if (analysis.tokens.lower[at] !== "by" && analysis.tokens.lower[at] !== "between") continue;
    const last = phraseEnd(analysis, chunks, at + 1, chunks.sentence.last);
    return last > at + 1 ? sideIn(analysis, chunks, { first: at + 1, last }) : null;
  }
  return null;
}

/** "agreed with Chile to…". */
function partnerAt(analysis: Analysis, chunks: Chunks, at: number): Side | null {
  if (analysis.tokens.lower[at] !== "with") return null;
  const last = phraseEnd(analysis, chunks, at + 1, chunks.sentence.last);
  return last > at + 1 ? sideIn(analysis, chunks, { first: at + 1, last }) : null;
}

/** "a treaty with Chile", "an accord between Chile and Peru". */
export function partnerIn(analysis: Analysis, chunks: Chunks, content: AgreementContent, links: ReadonlySet<string> = AMONG): Side | null {
  const limit = Math.min(content.last, content.first + REACH);
  for (let at = content.first; at < limit; at++) {
    if (!links.has(analysis.tokens.lower[at]!)) continue;
    const last = phraseEnd(analysis, chunks, at + 1, content.last);
    const side = last > at + 1 ? sideIn(analysis, chunks, { first: at + 1, last }) : null;
    if (side !== null && (side.others.length > 0 || (side.who !== null && side.who.parties.length > 0))) return side;
  }
  return null;
}
