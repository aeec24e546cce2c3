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
import { isBodyOfStates, joinReferents, whoIs, type Participants } from "../meetings/participants.ts";
import { phraseEnd } from "../meetings/phrase.ts";
import type { Referent } from "../mention.ts";
import type { AgreementContent } from "./agreement-content.ts";
import { partiesOfQuoted } from "./joint-statement.ts";
import { partiesOfMeeting } from "./near-meeting.ts";
import type { Relay } from "./relay.ts";
import { requesterIn } from "./requester.ts";

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
}

const AMONG = new Set(["with", "between", "among", "by"]);
/** How far behind an instrument its other party may stand: "signed a treaty on fishing with Chile". */
const REACH = 16;
/** What one party does at the request of another. */
const CONSENTING = new Set(["agree", "accept"]);
/** What an organisation of states does as a body; what it affirms alone is a statement. */
const DECIDING = new Set<AgreementKind>(["agreed", "signed"]);
const DEFINITE = new Set(["the", "both", "these", "all", "participants", "delegates", "ministers", "leaders"]);

/** The parties of an agreement verb; null when fewer than two, and no organisation of states, stand behind it. */
export function agreementParties(analysis: Analysis, clause: Clause): Participants | null {
  const { chunks, verb, entry, content, namesInstrument, relay } = clause;
  const partner = namesInstrument && entry.parties !== "all" ? partnerIn(analysis, chunks, content) : null;
  if (entry.parties === "object") return severalOf([partner]);
  if (entry.parties === "talks") return severalOf([partner]) ?? talks(analysis, clause);
  const subject = findSubject(analysis, chunks, verb);
  if (verb.passive) {
    const who = behindVerb(analysis, chunks, verb);
    const speaker = who === null ? relay.who : null;
    return (
      severalOf([who, partnerAt(analysis, chunks, verb.last), partner]) ??
      severalOf([partnerAt(analysis, chunks, verb.last), speaker]) ??
      talks(analysis, clause) ??
      (who === null ? nearMeeting(analysis, clause) : null)
    );
  }
  if (subject !== null && isWe(analysis, subject)) return ofSpeakers(analysis, clause);
  const who = subject === null ? null : whoIs(analysis, subject);
  if (who === null || who.kind === "document" || who.parties.length === 0) {
    return talks(analysis, clause) ?? (subject !== null && isUnnamed(analysis, subject, who) ? nearMeeting(analysis, clause) : null);
  }
  const several = severalOf([who, partnerAt(analysis, chunks, verb.last), partner]);
  if (several !== null) return several;
  if (isBodyOfStates(analysis, who) ? DECIDING.has(entry.kind) : entry.status === "ended" && who.parties.length === 1) return joinReferents([who]);
  return who.parties.length === 1 && CONSENTING.has(verb.lemma) ? severalOf([who, requesterIn(analysis, clause, who.parties[0]!)]) : null;
}

const severalOf = (referents: readonly (Referent | null)[]): Participants | null => {
  const joined = joinReferents(referents.filter((referent) => referent !== null));
  return joined.parties.length > 1 ? joined : null;
};

const isWe = ({ tokens }: Analysis, { first, last }: Subject): boolean => last - first === 1 && tokens.lower[first] === "we";

/** "We agreed…": the issuers of the document, those of a joint statement that is quoted, or the speaker and a partner. */
function ofSpeakers(analysis: Analysis, { chunks, verb, relay, issuers, namesInstrument, content }: Clause): Participants | null {
  if (!relay.reported) return issuers;
  if (relay.who === null || relay.who.kind === "document" || relay.who.parties.length > 1) {
    return relay.who !== null && relay.who.parties.length > 1 ? joinReferents([relay.who]) : (issuers ?? partiesOfQuoted(analysis, verb.first));
  }
  return severalOf([relay.who, partnerAt(analysis, chunks, verb.last), namesInstrument ? partnerIn(analysis, chunks, content) : null]);
}

/** "The ministers", "both sides", "the delegates": several whom the document has named elsewhere, as those who met. */
function isUnnamed({ tokens, tags }: Analysis, { first, last, head }: Subject, who: Referent | null): boolean {
  if (who !== null && who.kind !== "group" && who.kind !== "anonymous") return false;
  return last - first <= 4 && DEFINITE.has(tokens.lower[first]!) && tags[head] === "NOUN" && tokens.lower[head]!.endsWith("s");
}

function nearMeeting(analysis: Analysis, { meetings, index, verb }: Clause): Participants | null {
  return partiesOfMeeting(meetings, index, verb.first, (code) => analysis.lexicon.countries.rows.get(code)?.kind === "organisation");
}

/** "The talks between A and B produced…", "approved at the summit of A and B": the meeting that is subject, or occasion, of the verb. */
function talks(analysis: Analysis, clause: Clause): Participants | null {
  const { chunks, verb, frames } = clause;
  const subject = findSubject(analysis, chunks, verb);
  const own = subject === null ? undefined : frames.find((frame) => subject.head >= frame.first && subject.head < frame.last);
  const frame = own ?? (verb.passive ? frames.find((other) => other.relation === "preposition") : undefined);
  if (frame === undefined) return null;
  const { named } = nounParticipants(analysis, chunks, frame, verb.first > frame.first ? verb.first : chunks.sentence.last);
  const isBody = named.parties.length === 1 && analysis.lexicon.countries.rows.get(named.parties[0]!.value)?.kind === "organisation";
  return named.parties.length > 1 || isBody ? named : own === undefined ? null : nearMeeting(analysis, clause);
}

/** "signed by A and B", "reached between A and B". */
function behindVerb(analysis: Analysis, chunks: Chunks, verb: VerbGroup): Referent | null {
  const limit = Math.min(chunks.sentence.last, verb.last + REACH);
  for (let at = verb.last; at < limit; at++) {
    if (chunks.verbAt(at)?.form === "finite") return null;
    if (analysis.tokens.lower[at] !== "by" && analysis.tokens.lower[at] !== "between") continue;
    const last = phraseEnd(analysis, chunks, at + 1, chunks.sentence.last);
    return last > at + 1 ? whoIs(analysis, { first: at + 1, last }) : null;
  }
  return null;
}

/** "agreed with Chile to…". */
function partnerAt(analysis: Analysis, chunks: Chunks, at: number): Referent | null {
  if (analysis.tokens.lower[at] !== "with") return null;
  const last = phraseEnd(analysis, chunks, at + 1, chunks.sentence.last);
  return last > at + 1 ? whoIs(analysis, { first: at + 1, last }) : null;
}

/** "a treaty with Chile", "an accord between Chile and Peru". */
function partnerIn(analysis: Analysis, chunks: Chunks, content: AgreementContent): Referent | null {
  const limit = Math.min(content.last, content.first + REACH);
  for (let at = content.first; at < limit; at++) {
    if (!AMONG.has(analysis.tokens.lower[at]!)) continue;
    const last = phraseEnd(analysis, chunks, at + 1, content.last);
    const who = last > at + 1 ? whoIs(analysis, { first: at + 1, last }) : null;
    if (who !== null && who.parties.length > 0) return who;
  }
  return null;
}
