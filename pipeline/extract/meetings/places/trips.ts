/** Trips: who goes where and when, told by a verb ("flew to Oslo") or a noun ("during a visit to Oslo"). */
import type { EdtfDate } from "../../../../schemas/edtf-date.ts";
import type { Span } from "../../../../schemas/span.ts";
import type { Analysis } from "../../analysis.ts";
import { MOTION, POSSESSIVES } from "../../closed-classes.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { resolveReference } from "../../reference/index.ts";
import { isPlainState, whoIs } from "../parties/participants.ts";
import type { Told, ToldPlace } from "../passage.ts";
import { phraseEnd } from "../parties/phrase.ts";
import { comingWeekday } from "../times/settle.ts";
import { stopsFrom } from "./stops.ts";
import { statusOf } from "../times/status.ts";
import { subjectRange } from "../parties/subject.ts";
import { overDays } from "../times/several-days.ts";
import { dateOf } from "../times/when.ts";
import { wordSet } from "../../word-set.ts";

export interface Trip {
  /** Names of those who travel, and the states they come from. */
  readonly travellers: readonly string[];
  readonly homes: readonly string[];
  /** The words that name the travellers. */
  readonly spans: readonly Span[];
  readonly stops: readonly ToldPlace[];
  /** The days of the whole trip; null where the text tells none, or that of the arrival alone. */
  readonly date: Told<EdtfDate> | null;
  /** The day on which it began, where that is all that is told. */
  readonly arrival: Told<EdtfDate> | null;
  readonly sentence: number;
  /** The first token of the verb that tells it; -1 where a noun does. */
  readonly verb: number;
  readonly planned: boolean;
  /** "later flew to Oslo", "After talks with A, he left for Oslo": it leads away from what is told before this token; null where it need not. */
  readonly awayFrom: number | null;
  /** "He left for Oslo": it leads away from what is told before, unless that was told of those at home there. */
  readonly parting: boolean;
}

/** Verbs that take their subject to a place, and those whose day is that of the whole trip. */
const GOING = new Set([...MOTION, "leave", "depart", "pay", "make", "be"]);
const WHOLE = wordSet("travel visit tour fly journey pay make be");
const VISITING = new Set(["visit", "tour"]);
const LEAVING = new Set(["leave", "depart", "head"]);
/** "had been due in Oslo on Thursday" */
const EXPECTED = new Set(["due", "expected", "scheduled"]);
const TRIPS = new Set(["visit", "trip", "tour", "stop", "stopover", "stay", "journey", "swing", "arrival"]);
/** What says that its clause falls into the trip behind it. */
const ON = new Set(["during", "on", "upon", "in", "amid", "as"]);
/** "arrived on Monday after a trip to Oslo" */
const FORMER = new Set(["after", "following", "from", "before"]);
/** How far a trip's preposition may stand before its noun: "during a three-day official visit". */
const REACH = 6;

/** The trips that the body of a document tells, in text order. */
export function findTrips(analysis: Analysis, chunks: readonly Chunks[]): readonly Trip[] {
  return chunks.flatMap((sentence, index) =>
    analysis.regions[index] !== "body"
      ? []
      : [...sentence.verbs.flatMap((verb) => byVerb(analysis, sentence, index, verb) ?? []), ...byNoun(analysis, sentence, index)],
  );
}

/** Verbs whose object is the trip itself, and those of them whose day is its last. */
const HAVING = wordSet("begin start undertake end wrap conclude complete finish");
const ENDING = wordSet("end wrap conclude complete finish");

/** "wrapped up a two-day visit to Oslo": the trip that is the object of its verb. */
function byObject(analysis: Analysis, chunks: Chunks, index: number, verb: VerbGroup): Trip | null {
  const object = chunks.nounAt(analysis.tokens.lower[verb.last] === "up" ? verb.last + 1 : verb.last);
  if (object === null || object.first > verb.last + 1 || !TRIPS.has(analysis.tokens.lower[object.head]!)) return null;
  const stops = stopsFrom(analysis, chunks, object.last, "to");
  const status = stops.length === 0 || verb.negated || verb.passive ? null : statusOf(analysis, chunks, verb, "held");
  const subject = status === null ? null : subjectRange(analysis, chunks, verb);
  if (subject === null) return null;
  const day = dateOf(analysis, chunks, verb.first, verb.last, verb, []);
  if (!ENDING.has(verb.lemma)) return tripOf(whoIs(analysis, subject), stops, null, day, index, status === "scheduled");
  const days = overDays(analysis, object, verb.lemma, day);
  return tripOf(whoIs(analysis, subject), stops, days?.value.date_precision === "interval" ? days : null, null, index, status === "scheduled");
}

/** How far behind the place that is left the trip may be told: "left Oslo on Monday after a three-day official visit". */
const TO_FORMER_TRIP = 12;

/** Whether a trip that is over is told behind a verb of leaving. */
function leavesFromTrip({ tokens: { lower } }: Analysis, chunks: Chunks, { last }: VerbGroup): boolean {
  const after = lower.slice(last, last + TO_FORMER_TRIP).findIndex((form) => form === "after" || form === "following" || form === "ending");
  return after > 0 && lower.slice(last + after, Math.min(last + TO_FORMER_TRIP, chunks.sentence.last)).some((form) => TRIPS.has(form));
}

function byVerb(analysis: Analysis, chunks: Chunks, index: number, verb: VerbGroup): Trip | null {
  if (HAVING.has(verb.lemma)) return byObject(analysis, chunks, index, verb);
  // "left Oslo after a visit": where one has been.
  if (LEAVING.has(verb.lemma) && verb.tense === "past" && leavesFromTrip(analysis, chunks, verb)) {
    const left = stopsFrom(analysis, chunks, verb.last, "object");
    const subject = left.length === 0 ? null : subjectRange(analysis, chunks, verb);
    if (subject !== null) return tripOf(whoIs(analysis, subject), left, null, null, index, false);
  }
  if (!GOING.has(verb.lemma) || verb.negated || verb.passive || verb.form === "participle") return null;
  const status = statusOf(analysis, chunks, verb, "held");
  if (status === null) return null;
  const stops = stopsFrom(analysis, chunks, verb.last, LEAVING.has(verb.lemma) ? "for" : VISITING.has(verb.lemma) ? "object" : "to");
  if (stops.length === 0) return null;
  const subject = subjectRange(analysis, chunks, verb);
  const isNext = verb.form === "gerund" && analysis.tokens.lower[verb.first - 1] === "before";
  // "will meet A before flying to Oslo": what is planned first happens elsewhere.
  const main = isNext ? chunks.verbs.findLast((other) => other.form === "finite" && other.last < verb.first) : undefined;
  if (main !== undefined && (main.tense === "future" || main.passive)) return null;
  const { published } = analysis.document.row;
  const told = dateOf(analysis, chunks, verb.first, verb.last, verb, []);
  const present = verb.tense === "present" && verb.form === "finite" && !verb.perfect && !verb.passive;
  const date = told === null || published === null || !present ? told : comingWeekday(told, published);
  const isComing = date !== null && published !== null && (date.value.date_start ?? "") > published;
  const whole = WHOLE.has(verb.lemma) || date?.value.date_precision !== "day";
  // "He leaves for Oslo tonight": nothing that was held was held there.
  const isLeaving = LEAVING.has(verb.lemma) && verb.tense === "present" && !verb.perfect;
  const planned =
    status === "scheduled" || isNext || isComing || isLeaving || (verb.lemma === "be" && EXPECTED.has(analysis.tokens.lower[verb.last]!));
  const trip = tripOf(subject === null ? null : whoIs(analysis, subject), stops, whole ? date : null, date, index, planned);
  const isAway = isOnward(analysis, verb) || isNextStep(analysis, chunks, verb);
  const parting = !isAway && isParting(analysis, verb);
  return trip === null ? null : { ...trip, verb: verb.first, awayFrom: isAway || parting ? verb.first : null, parting };
}

const ONWARD = wordSet("later then afterwards afterward subsequently");

/** "later flew to Oslo", "flew on to Oslo" */
const isOnward = ({ tokens: { lower } }: Analysis, { first, last }: VerbGroup): boolean =>
  lower.slice(first - 1, last + 1).some((form) => ONWARD.has(form)) || (lower[last] === "on" && lower[last + 1] === "to");

const BEHIND = wordSet("after following");
const PARTING = wordSet("leave depart return head");

/** "After talks with A, B flew to Oslo", "met A and left for Oslo": whether the verb tells what came after the words before it in its sentence. */
function isNextStep(analysis: Analysis, { sentence: { first } }: Chunks, verb: VerbGroup): boolean {
  const { lower } = analysis.tokens;
  if (verb.form !== "finite") return false;
  const isFronted = BEHIND.has(lower[first]!) && lower.slice(first, verb.first).includes(",");
  return isFronted || (isParting(analysis, verb) && lower[verb.first - 1] === "and");
}

/** "left for Oslo", "is on her way to Oslo" */
const isParting = ({ tokens: { lower } }: Analysis, { form, lemma, last }: VerbGroup): boolean =>
  form === "finite" && (PARTING.has(lemma) || (lemma === "be" && lower[last] === "on" && lower[last + 2] === "way"));

/** "during a visit to Oslo, A met B", "A's trip to Oslo". */
function byNoun(analysis: Analysis, chunks: Chunks, index: number): readonly Trip[] {
  const { lower } = analysis.tokens;
  const trips: Trip[] = [];
  for (let at = chunks.sentence.first; at < chunks.sentence.last; at++) {
    if (!TRIPS.has(lower[at]!) || analysis.tags[at] === "VERB") continue;
    const stops = stopsFrom(analysis, chunks, at + 1, "to");
    const group = stops.length === 0 ? null : chunks.nounAt(at);
    if (group === null) continue;
    const verb =
      chunks.verbs.find((other) => other.form === "finite" && other.first >= group.last) ?? chunks.verbs.findLast((other) => other.form === "finite");
    const who = travellerOf(analysis, chunks, { first: group.first, at, verb, stops });
    const date = dateOf(analysis, chunks, group.first, at + 1, null, []);
    const planned = verb !== undefined && statusOf(analysis, chunks, verb, "held") === "scheduled";
    const trip = tripOf(who, stops, date, date, index, planned);
    if (trip !== null) trips.push(trip);
  }
  return trips;
}

interface TripNoun {
  /** The first token of its noun group, and its own. */
  readonly first: number;
  readonly at: number;
  readonly verb: VerbGroup | undefined;
  readonly stops: readonly ToldPlace[];
}

/** Whose trip it is: the possessor before it, else the subject of the clause that falls into it. */
function travellerOf(analysis: Analysis, chunks: Chunks, { first, at, verb, stops }: TripNoun) {
  const { lower } = analysis.tokens;
  for (let owner = at - 1; owner >= first; owner--) {
    if (lower[owner] === "'s" || lower[owner] === "'") return resolveReference(analysis, first, owner);
    if (POSSESSIVES.has(lower[owner]!)) return ahead(analysis, chunks, owner, verb, stops) ?? resolveReference(analysis, owner, owner + 1);
  }
  const by = lower[at + 1] === "of" || lower[at + 1] === "by" ? phraseEnd(analysis, chunks, at + 2, chunks.sentence.last) : 0;
  if (by > at + 2) return whoIs(analysis, { first: at + 2, last: by });
  const before = lower.slice(Math.max(chunks.sentence.first, at - REACH), at).findLast((form) => ON.has(form) || FORMER.has(form));
  if (verb === undefined || before === undefined || FORMER.has(before)) return null;
  const subject = subjectRange(analysis, chunks, verb);
  return subject === null ? null : whoIs(analysis, subject);
}

/** "During her visit to Oslo, A met B": a pronoun before anybody is named means the subject behind it, unless that one is at home there. */
function ahead(analysis: Analysis, chunks: Chunks, owner: number, verb: VerbGroup | undefined, stops: readonly ToldPlace[]) {
  if (verb === undefined || verb.first < owner || owner - chunks.sentence.first > FRONT) return null;
  const subject = subjectRange(analysis, chunks, verb);
  const who = subject === null || subject.first < owner ? null : whoIs(analysis, subject);
  return who?.kind !== "person" || stops.some(({ country }) => country !== null && who.parties.includes(country.value)) ? null : who;
}

/** How far behind the front of its sentence the pronoun may stand: "On Monday, during her". */
const FRONT = 4;

function tripOf(
  who: ReturnType<typeof whoIs>,
  stops: readonly ToldPlace[],
  date: Told<EdtfDate> | null,
  arrival: Told<EdtfDate> | null,
  sentence: number,
  planned: boolean,
): Trip | null {
  if (who === null || isPlainState(who)) return null;
  const travellers = who.kind === "person" ? [who.name] : who.members.map((member) => member.name);
  if (travellers.length === 0) return null;
  return {
    travellers,
    homes: who.parties,
    spans: who.spans,
    stops,
    date: date === null ? null : asContext(date),
    arrival: arrival === null ? null : asContext(arrival),
    sentence,
    planned,
    verb: -1,
    awayFrom: null,
    parting: false,
  };
}

/** The day of a trip as that of what was done on it: about then, as the text does not say it. */
function asContext(date: Told<EdtfDate>): Told<EdtfDate> {
  const isPoint = date.value.date_precision !== "interval" && !date.value.date.endsWith("~");
  const value = { ...date.value, date: isPoint ? `${date.value.date}~` : date.value.date, date_basis: "event" as const };
  return { ...date, value, method: "date.trip:inferred" };
}
