/** Whether those whom a meeting verb has about it can meet, by what the verb takes. */
import type { MeetingFrame } from "../../../lexicon/events.ts";
import type { Analysis } from "../../analysis.ts";
import type { Referent } from "../../mention.ts";
import { SIDELINES } from "../../closed-classes.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { dateAt } from "../../dating/dates-in.ts";
import { wordSet } from "../../word-set.ts";
import type { VerbClause } from "./verb-clause.ts";
import { isBodyOfStates, isHigh, isPlainState } from "../parties/participants.ts";

/** Whether those found can meet: somebody with an interlocutor of a party, or several parties by themselves. */
export function fitsFrame(
  { analysis, verb, behind, format }: VerbClause,
  frame: MeetingFrame,
  who: Referent | null,
  partner: Referent | null,
): boolean {
  if (frame === "unite") return partner !== null && partner.parties.length > 1 && !isCrowd(analysis, partner) && !isPlainState(partner);
  if (who !== null && isCrowd(analysis, who)) return false;
  if (frame === "gather" || (frame === "meet" && partner === null))
    // "were closeted for hours"
    return who !== null && (!verb.passive || verb.lemma === "closet") && (who.parties.length > 1 || isBody(analysis, who));
  // "EU ministers met their Balkan counterparts": who they are the text does not say, but the body met.
  if (frame === "meet" && isBody(analysis, who) && partner !== null && isCounterpart(partner)) return true;
  if (
    (PERSONAL.has(verb.lemma) || (verb.lemma === "sit" && frame === "receive")) &&
    format !== "phone" &&
    (!isHolder(partner) || (who !== null && !isHolder(who))) &&
    !(ALONE.has(verb.lemma) && isSent(who) && isSent(partner))
  )
    return false;
  // "called in the ambassador", not "called in engineers"
  if (verb.lemma === "call" && (verb.passive || (frame === "receive" && format !== "phone")) && !isHolder(verb.passive ? who : partner)) return false;
  if (who === null || partner === null || !canMeet(who) || !canMeet(partner) || isCrowd(analysis, partner)) return false;
  // "Chile met Norway in the final": states meet with one another, teams meet one another.
  if (frame === "meet" && isPlainState(who) && isPlainState(partner) && analysis.tokens.lower[behind] !== "with") return false;
  // "reviewed its ties with Chile": what one has with another, and not with whom one speaks of it.
  if (frame === "discuss-with" && isPlainState(partner) && !TALKING.has(verb.lemma)) return false;
  // One party alone holds no meeting between parties.
  const parties = new Set([...who.parties, ...partner.parties]).size;
  return parties > 1 || (parties === 1 && (who.parties.length === 0 || (partner.parties.length === 0 && isHigh(partner.level))));
}

/** Verbs that tell a talk only of office-holders: people see and visit one another, and are with one another, for much else. */
const PERSONAL = new Set(["play", "see", "visit", "be", "have", "pass", "interact", "expect", "await", "send"]);
/** Of these, those that tell a talk of any two persons of two states: "Chile's A saw B of Peru". */
const ALONE = new Set(["see", "have", "pass"]);
const isSent = (who: Referent | null): boolean => who !== null && (isHolder(who) || (who.kind === "person" && who.country !== null));
/** Verbs of talking, whoever talks. */
const TALKING = new Set(["discuss", "exchange", "raise"]);

const isHolder = (who: Referent | null): boolean => who !== null && (who.level !== null || who.members.some(({ level }) => level !== null));

const isCounterpart = ({ role, parties }: Referent): boolean =>
  parties.length === 0 && role !== null && /(?:counterparts?|opposite numbers?|colleagues?|peers?)$/.test(role);

/** An organisation of states meets as a body: "the G7 met". */
export const isBody = (analysis: Analysis, who: Referent | null): boolean =>
  who !== null && isBodyOfStates(analysis, who.kind === "anonymous" && DELEGATED.test(who.role ?? "") ? { ...who, kind: "group" } : who);

/** Those who meet for a body: "NATO ambassadors". */
const DELEGATED = /(?:ambassadors|envoys|chiefs|delegates|representatives|ministers|leaders)$/i;

const CROWDS = new Set(
  "players athletes footballers squads clubs troops forces soldiers ships warships planes protesters demonstrators fans supporters activists workers residents voters students police guards rescuers".split(
    " ",
  ),
);

/** Troops assemble and fans gather, but not to talk. */
export const isCrowd = ({ tokens }: Analysis, who: Referent): boolean =>
  who.kind !== "person" &&
  who.spans.some(
    ({ start, end }) =>
      CROWDS.has(tokens.text.slice(tokens.text.lastIndexOf(" ", end - 1) + 1, end).toLowerCase()) ||
      PLAYING.test(tokens.text.slice(start, end)) ||
      PRIVATE.test(tokens.text.slice(start, end)),
  );

/** "trade union leaders", "officials of the two football federations": those who lead what is no state's. */
const PRIVATE =
  /\b(?:(?:union|business|church|religious|community|industry|student|farm|opposition party) (?:leaders|officials|chiefs|delegates)|(?:federations?|associations?|clubs?|companies|firms|universities|unions|banks|airlines|churches|parties))$/;

/** "the Norwegian and Chilean national teams" */
const PLAYING = /\b(?:national|football|soccer|rugby|cricket|hockey|basketball|volleyball|Olympic|women's|youth) (?:teams?|sides?|squads?)$/;

/** Persons, groups, bodies, and officials who are named by nothing but their state. */
const canMeet = (referent: Referent): boolean => referent.kind !== "document" && (referent.kind !== "anonymous" || referent.parties.length > 0);

/** Verbs that several do only with one another, and those that need a word that says so. */
const MUTUAL = new Set(["negotiate", "breakfast", "closet", "compare", "confer", "consult", "deliberate", "dine", "huddle", "lunch", "parley"]);
const MUTUALLY = new Set([...SIDELINES, "privately", "together", "face-to-face", "one-on-one", "informally"]);

/** "The ministers of A and B conferred", "the presidents spoke on the sidelines": office-holders of two parties, who talk to one another. */
export function isTalkOfAll({ analysis, chunks, verb, particle, behind }: VerbClause, who: Referent | null): boolean {
  if (who === null || who.parties.length < 2) return false;
  // "Chile and Peru are negotiating in Geneva"
  if (isPlainState(who) && verb.lemma !== "negotiate") return false;
  // "conferred honours": what is done to somebody else.
  return (
    (SPEAKING.has(verb.lemma) && (isForHours(analysis, behind) || isOnceMore(analysis, verb))) ||
    // "The delegations came face to face", where states do so over a border, and teams on a pitch.
    (particle[0]?.startsWith("face") && (who.level !== null || !who.members.every(isPlainState) || who.members.length === 0)) ||
    (MUTUAL.has(verb.lemma) && chunks.nounAt(behind) === null) ||
    analysis.tokens.lower.slice(verb.first, Math.min(verb.last + TOGETHER_REACH, chunks.sentence.last)).some((form) => MUTUALLY.has(form))
  );
}

const SPEAKING = new Set(["speak", "talk", "chat", "haggle", "bargain", "negotiate", "converse"]);
const ONCE_MORE = new Set(["last", "again", "previously", "recently", "before"]);
/** How far behind such a word the day may stand: "last spoke by telephone on May 4". */
const TO_DAY = 5;

/** "The two last spoke on May 4", "had spoken once before, in March": with one another, as on the day that is told. */
function isOnceMore(analysis: Analysis, { first, last }: VerbGroup): boolean {
  const { lower } = analysis.tokens;
  for (let at = Math.max(first - 1, 0); at <= last + 1; at++) {
    if (!ONCE_MORE.has(lower[at] ?? "")) continue;
    const from = Math.max(at + 1, last);
    for (let day = from; day <= from + TO_DAY; day++) {
      if (dateAt(analysis, day) !== undefined) return true;
      if (!BEFORE_DAY.has(lower[day] ?? "")) break;
    }
  }
  return false;
}

const BEFORE_DAY = wordSet("by phone telephone on in over the a video call at back , together");

/** How far behind "for" the measure of time may stand: "for more than two hours". */
const MEASURE = 6;

/** "talked for two hours": one another, for nobody else is told. */
function isForHours({ tokens }: Analysis, behind: number): boolean {
  const measure = tokens.lower.slice(behind + 1, behind + MEASURE).findIndex((form) => /^(?:hours?|minutes)$/.test(form));
  return (
    tokens.lower[behind] === "for" && measure >= 0 && tokens.lower[behind + measure + 2] !== "to" && tokens.lower[behind + measure + 2] !== "with"
  );
}

/** How far behind the verb the word may stand. */
const TOGETHER_REACH = 5;

/** "The two ministers discussed trade in Oslo", "The delegations of A and B exchanged views": office-holders or delegates of two parties, on a day or at a place. */
export const isTalk = ({ frame, verb }: VerbClause, who: Referent | null): boolean =>
  frame === "discuss-with" &&
  who !== null &&
  (who.level !== null ||
    (who.members.length > 1 && who.members.every((member) => member.level !== null)) ||
    (who.kind === "group" && who.parties.length > 1 && (verb.lemma === "exchange" ? SENT : DELEGATIONS).test(who.name)));

/** Those who are sent to talk. */
const DELEGATIONS = /\b(?:delegations?|negotiators|negotiating teams)\b/i;
const SENT = /\b(?:delegations?|negotiators|teams?|envoys|diplomats|experts|generals|officials|representatives)\b/i;
