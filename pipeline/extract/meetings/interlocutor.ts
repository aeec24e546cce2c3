/** Whom a meeting verb takes: its object, the phrase behind "with" or "by", and those whom one verb meets one after another. */
import type { MeetingFrame } from "../../lexicon/events.ts";
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { dateAt } from "../dates-in.ts";
import { mentionAt, mentionsIn } from "../reference/index.ts";
import { DELEGATES } from "./participants.ts";
import { phraseEnd } from "./phrase.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { VerbClause } from "./verb-clause.ts";

/** How far behind the verb "with" may stand. */
const REACH: Readonly<Record<MeetingFrame, number>> = { meet: 6, with: 6, receive: 6, visit: 6, gather: 6, call: 6, unite: 6, "discuss-with": 14 };
/** How far where only days, places and spans of time stand between. */
const FAR = 20;
/** Who speaks "at a news conference with" somebody does not talk to him. */
const STAGES = new Set(["conference", "briefing", "ceremony", "rally", "event", "appearance", "interview", "panel", "podium"]);

/** "spoke to the Russian president": whom one talks to is whom one talks with. */
const SPEAKING = new Set(["speak", "talk"]);

/** Who is met: the object, or the phrase behind "with". */
export function interlocutor(clause: VerbClause): TokenRange | null {
  const { analysis, chunks, verb, frame, behind, until } = clause;
  if (frame === "gather") return null;
  const relative = behindWhom(clause);
  if (relative !== null) return relative;
  if (until >= 0 && frame !== "discuss-with")
    return frame === "receive" && isThing(analysis, chunks, verb.last) ? null : { first: verb.last, last: until };
  if (frame === "unite") return rangeFrom(analysis, chunks, behind);
  const takesObject = frame === "receive" || frame === "visit" || frame === "call";
  const withAt = takesObject ? -1 : withAfter(analysis, chunks, behind, REACH[frame]);
  if (withAt >= 0) return rangeFrom(analysis, chunks, withAt + 1);
  if (frame === "with") return spokenTo(clause);
  if (frame === "discuss-with" || (frame === "meet" && behind > verb.last)) return null;
  if (verb.passive) {
    const agent = frame === "receive" ? agentOf(analysis, chunks, verb) : null;
    return agent !== null && verb.lemma === "see" && !isSeen(analysis, agent) ? null : agent;
  }
  // "called on the prime minister": a visit, where nothing is asked of him.
  const from = frame === "call" && analysis.tokens.lower[behind] === "on" ? behind + 1 : behind;
  const start = frame === "receive" ? overAdjuncts(analysis, chunks, from) : from;
  // "met face to face"
  const alone = analysis.tokens.lower[start] === "face" && analysis.tokens.lower[start + 1] === "to";
  if (takesObject && isThing(analysis, chunks, start)) return null;
  const opens =
    chunks.nounAt(start)?.first === start ||
    (start === behind && behind > verb.last) ||
    (start > from && mentionAt(analysis, start)?.first === start);
  const object = !alone && opens ? rangeFrom(analysis, chunks, start) : null;
  if (object === null) return null;
  if (verb.lemma === "see") return isSeen(analysis, object) ? object : null;
  const visits = from > behind || frame === "visit";
  if (verb.lemma === "expect" || verb.lemma === "await") return isCalled(analysis, object, true) ? object : null;
  return verb.lemma === "call" && !isCalled(analysis, object, visits) ? null : object;
}

/** "B, whom A met", "B, with whom A later sat down": whom the relative pronoun before the subject stands for. */
function behindWhom({ analysis, chunks, verb }: VerbClause): TokenRange | null {
  const { lower } = analysis.tokens;
  if (verb.form !== "finite" || verb.passive) return null;
  const before = chunks.verbs.findLast((other) => other.last <= verb.first)?.last ?? chunks.sentence.first;
  const from = Math.max(before, chunks.sentence.first + 2, verb.first - WHOM_REACH);
  let pronoun = verb.first - 1;
  while (pronoun >= from && lower[pronoun] !== "whom") pronoun--;
  if (pronoun < from) return null;
  const end = lower[pronoun - 1] === "with" ? pronoun - 2 : pronoun - 1;
  const last = lower[end] === "," ? end : end + 1;
  const named = mentionAt(analysis, last - 1);
  return named !== null && (named.kind === "person" || named.kind === "office") ? named : null;
}

/** How far before its verb "whom" may stand: "whom the foreign ministers of both countries met". */
const WHOM_REACH = 12;

/** "spoke to the president", "was on the phone to Paris" */
function spokenTo({ analysis, chunks, verb, behind, format }: VerbClause): TokenRange | null {
  if (format === "phone") {
    const at = behindAdjuncts(analysis, chunks, behind, "to");
    return at < 0 ? null : rangeFrom(analysis, chunks, at + 1);
  }
  if (!SPEAKING.has(verb.lemma) || analysis.tokens.lower[behind] !== "to") return null;
  const range = rangeFrom(analysis, chunks, behind + 1);
  return range !== null && namesPerson(analysis, range) ? range : null;
}

/** How many places and days may stand before the object. */
const MOST_ADJUNCTS = 3;

/** "received in Oslo on Monday the president of Chile", "received at his office a delegation": behind the places and days that stand before the object. */
function overAdjuncts(analysis: Analysis, chunks: Chunks, from: number): number {
  let at = from;
  for (let count = 0; count < MOST_ADJUNCTS; count++) {
    const next = overAdjunct(analysis, chunks, at);
    if (next === at) break;
    at = next;
  }
  return at;
}

const HERE = new Set(["here", "there", "also", "separately"]);

function overAdjunct(analysis: Analysis, chunks: Chunks, from: number): number {
  if (HERE.has(analysis.tokens.lower[from] ?? "")) return from + 1;
  const isMarked = analysis.tags[from] === "ADP" || analysis.tokens.lower[from] === "to";
  const day = dateAt(analysis, from) ?? (isMarked ? dateAt(analysis, from + 1) : undefined);
  if (day !== undefined) return day.last;
  if (!isMarked || analysis.tokens.lower[from] === "by") return from;
  const first = DETERMINERS.has(analysis.tokens.lower[from + 1]!) ? from + 2 : from + 1;
  const place = mentionAt(analysis, first);
  if (place !== null) return (place.kind === "place" || place.metonym) && place.first === first ? place.last : from;
  const group = chunks.nounAt(first);
  // "at the Moneda Palace Norwegian President A": a name right behind a building.
  return group === null ? from : (mentionsIn(analysis, group.first, group.last)[0]?.first ?? group.last);
}

/** "received a letter from the emir", "welcomed the plan of the mediators": what is received is no guest. */
function isThing(analysis: Analysis, chunks: Chunks, from: number): boolean {
  const group = chunks.nounAt(from);
  if (group === null || mentionAt(analysis, group.head) !== null || mentionsIn(analysis, group.first, group.last).length > 0) return false;
  const noun = analysis.tokens.lower[group.head]!;
  const { words } = analysis.lexicon;
  return !DELEGATES.has(noun) && !words.is(noun, "persons") && !words.is(noun, "anonymous") && !words.is(noun, "parties");
}

const DETERMINERS = new Set(["the", "his", "her", "its", "their"]);

/** "met A on Monday and B on Tuesday", "met A, then B": those met after the first, each parted from him by a time, a place or an order. */
export function nextInterlocutors(analysis: Analysis, chunks: Chunks, from: number): readonly TokenRange[] {
  const ranges: TokenRange[] = [];
  let at = partedFrom(analysis, chunks, from);
  while (at >= 0) {
    const range = rangeFrom(analysis, chunks, at);
    if (range === null || !namesPerson(analysis, range) || chunks.verbAt(range.last)?.form === "finite") break;
    ranges.push(range);
    at = partedFrom(analysis, chunks, range.last);
  }
  return ranges;
}

const ORDERS = new Set(["then", "later", "afterwards", "separately"]);
const LINKS = new Set([",", "and"]);

/** Where the next partner begins, behind the time or place of the one before and a comma or "and"; -1 when none does. */
function partedFrom(analysis: Analysis, chunks: Chunks, from: number): number {
  const { lower } = analysis.tokens;
  let parted = false;
  let linked = false;
  let at = from;
  while (at < chunks.sentence.last) {
    const date = dateAt(analysis, at);
    const place = mentionAt(analysis, at);
    if (date !== undefined && date.first === at) {
      parted = true;
      at = date.last;
    } else if (place !== null && place.kind === "place" && place.first === at) {
      parted = true;
      at = place.last;
    } else if (LINKS.has(lower[at]!)) {
      linked = true;
      at++;
    } else if (ORDERS.has(lower[at]!)) {
      parted = true;
      at++;
    } else if (analysis.tags[at] === "ADP" && (lower[at] !== "with" || linked)) at++;
    else break;
  }
  return parted && linked && at < chunks.sentence.last && chunks.nounAt(at)?.first === at ? at : -1;
}

const namesPerson = (analysis: Analysis, range: TokenRange): boolean =>
  mentionsIn(analysis, range.first, range.last).some(({ kind }) => kind === "person" || kind === "office" || kind === "group");

const ASKING = new Set(["to", "for", "not"]);

/** "called A on Tuesday", not "called A a liar" or "called on A to resign": nothing more is said of the person behind the call. */
function isCalled(analysis: Analysis, { first, last }: TokenRange, visit: boolean): boolean {
  const person = mentionsIn(analysis, first, last).findLast((mention) => mention.kind === "person" || mention.kind === "office");
  if (person === undefined) return false;
  // "the president of Norway"
  const owner = analysis.tokens.lower[person.last] === "of" ? mentionAt(analysis, last - 1) : null;
  // "called the president from Geneva": where the caller was.
  const away = analysis.tokens.lower[person.last] === "from";
  if (!away && person.last < last && (owner?.kind !== "country" || owner.first > person.last + 2)) return false;
  const form = analysis.tokens.lower[last] ?? "";
  if (visit && ASKING.has(form)) return false;
  const next = analysis.tags[last];
  return dateAt(analysis, last) !== undefined || next === "ADP" || next === "ADV" || next === "PART" || next === "CCONJ" || /^[.,]?$/.test(form);
}

/** "was hosted to lunch by" */
const MEALS = new Set(["breakfast", "lunch", "luncheon", "dinner", "supper", "tea"]);
const UNSEEN = new Set(["as", "off", "out", "through"]);
const SCREENS = new Set(["television", "tv", "screen", "film", "video"]);

/** "saw the president on Tuesday", not "saw the president leave", "as a rival", "on television": nothing more is said of the one seen. */
function isSeen(analysis: Analysis, range: TokenRange): boolean {
  const { lower } = analysis.tokens;
  if (UNSEEN.has(lower[range.last] ?? "") || lower.slice(range.last, range.last + 3).some((form) => SCREENS.has(form))) return false;
  return analysis.tags[range.last] !== "ADJ" && isCalled(analysis, range, false);
}

function withAfter(analysis: Analysis, chunks: Chunks, from: number, reach: number): number {
  const limit = Math.min(chunks.sentence.last, from + reach);
  for (let at = from; at < limit; at++) {
    if (analysis.tokens.lower[at] === "with") return at;
    const next = chunks.verbAt(at);
    if ((next !== null && next.form === "finite") || STAGES.has(analysis.tokens.lower[at]!)) return -1;
  }
  return behindAdjuncts(analysis, chunks, from, "with");
}

/** "for two hours in the state room with", "on Tuesday at his office by": the word, where nothing but days, places and spans of time stands before it; else -1. */
function behindAdjuncts(analysis: Analysis, chunks: Chunks, from: number, word: string): number {
  const { lower } = analysis.tokens;
  const limit = Math.min(chunks.sentence.last, from + FAR);
  let at = from;
  while (at < limit && lower[at] !== word) {
    const isMarked = analysis.tags[at] === "ADP";
    const day = dateAt(analysis, at) ?? (isMarked ? dateAt(analysis, at + 1) : undefined);
    const group = isMarked || lower[at] === "'s" ? (chunks.nounAt(at + 1) ?? null) : null;
    if (day !== undefined && day.last > at) at = day.last;
    else if (lower[at] === "to" && MEALS.has(lower[at + 1] ?? "")) at += 2;
    else if (group !== null && group.last > at && !STAGES.has(lower[group.head]!)) at = group.last;
    else if (analysis.tags[at] === "ADV") at++;
    else return -1;
  }
  return at < limit ? at : -1;
}

/** "by telephone" */
const MEANS = new Set(["telephone", "phone", "video", "videoconference", "letter"]);

function agentOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup): TokenRange | null {
  // "was received at the palace by the president"
  for (let at = verb.last; at < Math.min(verb.last + REACH.receive, chunks.sentence.last); at++) {
    if (analysis.tokens.lower[at] === "by" && !MEANS.has(analysis.tokens.lower[at + 1] ?? "")) return rangeFrom(analysis, chunks, at + 1);
    if (chunks.verbAt(at) !== null || analysis.tokens.lower[at] === ",") break;
  }
  const by = behindAdjuncts(analysis, chunks, verb.last, "by");
  return by < 0 ? null : rangeFrom(analysis, chunks, by + 1);
}

const STYLED = new Set(["his", "her", "their"]);
const STYLES = new Set(["majesty", "majesties", "highness", "highnesses", "excellency", "excellencies", "holiness", "royal", "serene"]);

/** Behind "His Majesty", "Her Royal Highness", where a title follows. */
function behindStyle({ tokens }: Analysis, from: number): number {
  if (!STYLED.has(tokens.lower[from] ?? "")) return from;
  let at = from + 1;
  while (STYLES.has(tokens.lower[at] ?? "")) at++;
  return at > from + 1 ? at : from;
}

function rangeFrom(analysis: Analysis, chunks: Chunks, start: number): TokenRange | null {
  const from = behindStyle(analysis, start);
  const last = phraseEnd(analysis, chunks, from, chunks.sentence.last);
  return last > from ? { first: from, last } : null;
}
