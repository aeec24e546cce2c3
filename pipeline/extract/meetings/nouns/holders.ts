/** Who holds a meeting told by a noun: its possessor, the subject of the verb that carries it, or those whom its clause is about. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import { cueOf } from "../../clauses/cue-of.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import type { Mention, Referent } from "../../mention.ts";
import { mentionAt, mentionsIn, resolveReference } from "../../reference/index.ts";
import { isMatter } from "./matter.ts";
import type { NounFrame } from "./noun-frame.ts";
import { leaderOf } from "../parties/chairs.ts";
import { isAhead, isDelegation, isInvitation, isResumption } from "./noun-status.ts";
import { isBodyOfStates, isPlainState, whoIs, type TokenRange } from "../parties/participants.ts";
import { areMembers } from "../parties/members-aside.ts";
import { apartFrom } from "../parties/pronoun-holder.ts";
import type { ToldPlace } from "../passage.ts";
import { wordSet } from "../../word-set.ts";
import { behindAdjuncts } from "../verbs/inserted-adjuncts.ts";
import { phraseEnd } from "../parties/phrase.ts";
import { placeOf } from "../places/place-names.ts";
import { DURING } from "../times/prepositions.ts";
import { areTheSides, subjectRange } from "../parties/subject.ts";

/** "a meeting chaired by A", "a summit attended by B". */
export const LED: ReadonlySet<string> = new Set(["attended", "chaired", "hosted", "led", "convened", "headed", "mediated", "moderated"]);
/** Who only gives the room for a talk of others. */
const HOSTING = new Set(["host", "broker", "facilitate", "sponsor", "organize", "organise", "arrange"]);
/** What is done at a meeting, and who does it takes part. */
const AT = new Set(["at", "during"]);

/** The holders; `others` are those whom phrases behind the noun name. */
export function holders(analysis: Analysis, chunks: Chunks, frame: NounFrame, others: readonly Referent[]): readonly (Referent | null)[] {
  const subject = frame.verb === null ? null : subjectRange(analysis, chunks, frame.verb);
  if (frame.owner >= 0) {
    // "A joint committee held its first session"
    if (frame.relation === "object" && areTheSides(analysis, subject)) return [];
    // A possessive goes back to the subject of its own clause, or forward to it from the front of the sentence.
    const own = subject !== null && (subject.last <= frame.first || subject.first > frame.last) ? whoIs(analysis, subject) : null;
    // "The Council of Chile and Peru held its second meeting"
    const isOne =
      own !== null &&
      (own.kind !== "group" ||
        own.members.length === 0 ||
        endsInBody(analysis, subject!) ||
        areMembers(analysis, chunks, frame.verb!.first, subject!));
    const form = analysis.tokens.lower[frame.owner];
    const fits = own !== null && (form === "their" ? own.kind === "group" : own.kind !== "group" || (form === "its" && isOne));
    const owner = fits ? own : resolveReference(analysis, frame.owner, frame.owner + 1);
    // "Its last session took place in Lima": that of the body which has met, whatever state "its" may go back to.
    const isOfBody = form === "its" && frame.relation === "subject" && (frame.effects.has("earlier") || frame.effects.has("next"));
    return isOfBody && others.length === 0 && owner !== null && owner.parties.length < 2 && !isBodyOfStates(analysis, owner) ? [] : [owner];
  }
  const possessor = others.length === 0 ? null : possessorIn(analysis, frame.first, frame.last);
  // "held a foreign ministers' meeting with B": what kind of meeting, and not whose.
  if (possessor !== null && (possessor.parties.length > 0 || possessor.kind === "person" || subject === null)) return [possessor];
  if (frame.relation === "subject" && frame.verb !== null) return [attendants(analysis, chunks, frame.verb), travellerFor(analysis, chunks, frame)];
  if (subject === null || frame.verb === null || frame.relation === "none") return [];
  const holder = apartFrom(analysis, subject, whoIs(analysis, subject), others);
  // "discussed the coming summit", "discussed the peace talks in Oslo": those who speak of it need not hold it.
  if (isMatter(frame) || (frame.relation === "object" && isAhead(frame) && !analysis.lexicon.events.carriers.has(frame.verb.lemma))) return [];
  if (frame.relation === "object")
    return isMereHost(holder, frame, others) ? [] : [holder ?? ownerOfTrip(analysis, chunks, subject), leaderOf(analysis, chunks, subject)];
  if (isDelegation(analysis, frame)) return [holder, delegationBefore(analysis, chunks, frame)];
  if (isInvitation(frame)) return [holder, objectOf(analysis, chunks, frame)];
  if (isJoining(frame)) return [holder, frame.verb.passive ? agentOf(analysis, chunks, frame) : objectOf(analysis, chunks, frame)];
  // Those who meet on the sidelines of a summit hold another meeting.
  if ((!isResumption(frame) && !DURING.has(frame.preposition!)) || frame.preposition === "beside") return [];
  if (holder !== null && (holder.kind === "group" || holder.parties.length > 1)) return [holder];
  // "The minister's trip will end with a meeting with…": the trip's owner meets.
  if (others.length > 0) return [holder ?? ownerOfTrip(analysis, chunks, subject), leaderOf(analysis, chunks, subject)];
  return speakers(analysis, chunks, frame, holder);
}

/** "the Chilean-Peruvian border committee": one body, of whichever states. */
const endsInBody = ({ lexicon, tokens }: Analysis, { last }: TokenRange): boolean => lexicon.words.is(tokens.lower[last - 1]!, "body-noun");

/** "Norway hosted talks between A and B", "Norway will host the next round", "the envoy arranged a meeting of A and B": who hosts or brings about a meeting of others is no party by that. */
const isMereHost = (holder: Referent | null, { verb, effects, use }: NounFrame, others: readonly Referent[]): boolean =>
  holder !== null &&
  (isPlainState(holder) || verb!.lemma !== "host") &&
  HOSTING.has(verb!.lemma) &&
  (others.flatMap((other) => other.parties).length > 1 || effects.has("next") || use === "edition");

/** The state that hosts a meeting, which takes place there: "Norway will host the next summit". */
export function hostState(analysis: Analysis, chunks: Chunks, frame: NounFrame): ToldPlace | null {
  const place = frame.relation === "subject" && frame.verb !== null ? hostPlace(analysis, frame.verb) : null;
  if (place !== null) return placeOf(analysis, place);
  if (frame.relation !== "object" || frame.verb?.lemma !== "host") return null;
  const subject = subjectRange(analysis, chunks, frame.verb);
  // "Lima will host the next round"
  const town = subject === null ? null : mentionAt(analysis, subject.first);
  if (town !== null && (town.kind === "place" || town.metonym) && town.last === subject!.last) return placeOf(analysis, town);
  const host = subject === null ? null : whoIs(analysis, subject);
  if (host === null || !isPlainState(host) || host.parties.length !== 1) return null;
  return { venue: null, city: null, country: { value: host.parties[0]!, spans: host.spans, method: "place.host:inferred" } };
}

/** "leads Kenya's delegation to the talks": whose delegation it is. */
function delegationBefore(analysis: Analysis, chunks: Chunks, { first }: NounFrame): Referent | null {
  const delegation = chunks.nounAt(first - 2);
  const who = delegation === null ? null : whoIs(analysis, delegation);
  return who === null ? null : { ...who, kind: "group", members: [] };
}

/** "invited his Malawian counterpart for talks": whom the verb takes. */
function objectOf(analysis: Analysis, chunks: Chunks, { verb, first }: NounFrame): Referent | null {
  const last = phraseEnd(analysis, chunks, verb!.last, first - 1);
  return last > verb!.last ? whoIs(analysis, { first: verb!.last, last }) : null;
}

/** "A joined B for talks", "was joined by B for talks" */
const isJoining = ({ verb, preposition, first }: NounFrame): boolean => verb!.lemma === "join" && verb!.last <= first && preposition === "for";

/** "was joined by B for talks": who does it. */
function agentOf(analysis: Analysis, chunks: Chunks, { verb, first }: NounFrame): Referent | null {
  if (analysis.tokens.lower[verb!.last] !== "by") return null;
  const last = phraseEnd(analysis, chunks, verb!.last + 1, first - 1);
  return last > verb!.last + 1 ? whoIs(analysis, { first: verb!.last + 1, last }) : null;
}

/** "In a call, A told B that…": who speaks and whom he speaks to; "at the summit, A said…": who speaks there. */
function speakers(analysis: Analysis, chunks: Chunks, frame: NounFrame, holder: Referent | null): readonly (Referent | null)[] {
  const verb = frame.verb!;
  const addressee = addresseeOf(analysis, chunks, verb);
  if (addressee !== null && holder !== null) return [holder, addressee];
  if (isOwnSummit(analysis, frame, holder)) return [holder];
  return isAttendance(frame) && holder?.kind === "person" ? [holder] : [];
}

const DECIDING = new Set(
  "decide agree order adopt pledge endorse approve invite admit vow launch commit establish create suspend lift impose extend renew elect appoint name".split(
    " ",
  ),
);

/** "NATO decided at last year's Madrid summit": what an organisation of states decides at a summit named by its town and nobody else, it decides at its own. */
function isOwnSummit(analysis: Analysis, { relation, preposition, first, last, verb }: NounFrame, holder: Referent | null): boolean {
  if (relation !== "preposition" || preposition !== "at" || holder === null || !isBodyOfStates(analysis, holder)) return false;
  if (verb!.tense !== "past" || !DECIDING.has(verb!.lemma)) return false;
  return mentionsIn(analysis, first, last).every(({ kind }) => kind === "place");
}

/** "At the summit, A said…" names one of those present, and no others. */
export const isAttendance = (frame: NounFrame): boolean =>
  frame.relation === "preposition" && AT.has(frame.preposition!) && frame.definite && frame.owner < 0 && frame.verb?.tense === "past";

/** "The meeting was attended by A", "The talks were hosted by B": some of those present, at the meeting told before. */
export const isAttended = (analysis: Analysis, { relation, verb, definite }: NounFrame): boolean =>
  relation === "subject" &&
  definite &&
  verb !== null &&
  verb.passive &&
  LED.has(analysis.tokens.lower[verb.head]!) &&
  analysis.tokens.lower[verb.last] === "by" &&
  hostPlace(analysis, verb) === null;

/** "The last round was hosted by Lima": the place where it was, and nobody who was there. */
export function hostPlace(analysis: Analysis, verb: VerbGroup): Mention | null {
  const place = verb.passive && verb.lemma === "host" && analysis.tokens.lower[verb.last] === "by" ? mentionAt(analysis, verb.last + 1) : null;
  return place !== null && (place.kind === "place" || place.kind === "country" || place.metonym) && !place.adjectival ? place : null;
}

/** The person or body right behind a verb of saying: "told the Chilean president that". */
function addresseeOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup): Referent | null {
  // "was told by B at a meeting that"
  if (verb.passive && analysis.tokens.lower[verb.last] === "by" && cueOf(analysis, verb) !== undefined) {
    const end = phraseEnd(analysis, chunks, verb.last + 1, chunks.sentence.last);
    const teller = end > verb.last + 1 ? whoIs(analysis, { first: verb.last + 1, last: end }) : null;
    return teller?.kind === "person" && teller.parties.length > 0 ? teller : null;
  }
  const first = GIVING.has(verb.lemma) && !verb.passive ? receiverOf(analysis, chunks, verb) : verb.last;
  const speaks = cueOf(analysis, verb) !== undefined || COURTESIES.has(verb.lemma);
  if (first === verb.last && (!speaks || verb.passive || chunks.nounAt(first)?.first !== first)) return null;
  const last = phraseEnd(analysis, chunks, first, chunks.sentence.last);
  const who = last > first ? whoIs(analysis, { first, last }) : null;
  return who !== null && who.parties.length > 0 && (who.kind === "person" || who.kind === "group") ? who : null;
}

/** What is said to somebody, and reports nothing. */
const COURTESIES = wordSet("thank congratulate condole console greet praise reassure");
const GIVING = new Set(["deliver", "hand", "present", "convey", "give", "pass", "submit", "transmit"]);
/** How far behind the verb the receiver may stand: "handed over a letter from the emir to". */
const GIVEN = 10;

/** Where the one begins to whom something is handed: "delivered a letter to the king"; the end of the verb where nobody is named. */
function receiverOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup): number {
  for (let at = verb.last; at < Math.min(verb.last + GIVEN, chunks.sentence.last); at++) {
    if (analysis.tokens.lower[at] === "to" && chunks.nounAt(at + 1) !== null) return at + 1;
    if (analysis.tokens.lower[at] === "," || chunks.verbAt(at)?.form === "finite") return verb.last;
  }
  return verb.last;
}

/** What is done with a meal or a call: "was given by the king". */
const OFFERED = new Set(["given", "made", "offered", "placed", "tendered"]);

/** "The summit was attended by A and B", "A dinner in honour of A was given on Tuesday by B". */
function attendants(analysis: Analysis, chunks: Chunks, verb: VerbGroup): Referent | null {
  const head = analysis.tokens.lower[verb.head]!;
  if (!verb.passive || !(LED.has(head) || OFFERED.has(head)) || hostPlace(analysis, verb)) return null;
  const by = behindAdjuncts(analysis, chunks, verb.last, "by");
  const last = by < 0 ? 0 : phraseEnd(analysis, chunks, by + 1, chunks.sentence.last);
  return last > by + 1 ? whoIs(analysis, { first: by + 1, last }) : null;
}

const OCCASIONS = new Set(["for", "after", "following", "during"]);

/** "A flew to Oslo for talks with B, which ended on Friday", "A and B gave up after talks ended on Friday": whose talks they were, the clause before says. */
function travellerFor(analysis: Analysis, chunks: Chunks, { first, verb }: NounFrame): Referent | null {
  const { lower } = analysis.tokens;
  if (!OCCASIONS.has(lower[first - 1]!) || verb!.first < first) return null;
  const isRelative = /^(?:which|that)$/.test(lower[verb!.first - 1]!);
  const going = chunks.verbs.findLast((other) => other.form === "finite" && other.last < first);
  const subject = going === undefined ? null : subjectRange(analysis, chunks, going);
  const who = subject === null ? null : whoIs(analysis, subject);
  return isRelative || (who !== null && who.parties.length > 1) ? who : null;
}

const TRIPS = new Set(["visit", "trip", "tour", "stay", "stop"]);
const BY = new Set(["of", "by"]);

/** "The minister's visit", "the visit of the minister to Oslo": whose trip it is that brings a meeting. */
function ownerOfTrip(analysis: Analysis, chunks: Chunks, { first, last }: TokenRange): Referent | null {
  const possessor = possessorIn(analysis, first, last);
  if (possessor !== null) return possessor;
  const { lower } = analysis.tokens;
  for (let at = first; at < last; at++) {
    if (!TRIPS.has(lower[at]!) || !BY.has(lower[at + 1] ?? "")) continue;
    const end = phraseEnd(analysis, chunks, at + 2, chunks.sentence.last);
    return end > at + 2 ? whoIs(analysis, { first: at + 2, last: end }) : null;
  }
  return null;
}

/** The person or state whose "'s" stands inside a noun phrase. */
function possessorIn(analysis: Analysis, first: number, last: number): Referent | null {
  for (let at = first + 1; at < last; at++) {
    const form = analysis.tokens.lower[at]!;
    if (form === "'s" || (form === "'" && analysis.tokens.lower[at - 1]!.endsWith("s"))) return resolveReference(analysis, first, at);
  }
  return null;
}
