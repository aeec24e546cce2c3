/** Meetings told by a verb: "met", "spoke by phone with", "received", "discussed trade with", "gathered". */
import type { MeetingFormat } from "../../../schemas/meeting.ts";
import type { Span } from "../../../schemas/span.ts";
import type { MeetingFrame } from "../../lexicon/events.ts";
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import { findSubject } from "../clauses/subject.ts";
import type { Referent } from "../mention.ts";

import type { NounFrame } from "./noun-frame.ts";
import { isBodyOfStates, joinReferents, whoIs, type Participants, type TokenRange } from "./participants.ts";
import { phraseEnd } from "./phrase.ts";
import type { MeetingPassage, Told } from "./passage.ts";
import { placeIn, together } from "./place.ts";
import { isAgreedCourse, statusOf } from "./status.ts";
import { dateOf } from "./when.ts";
import { spanOf } from "../token-range.ts";

/** How far behind the verb "with" may stand. */
const WITH_REACH = 14;
const PHONE = new Set(["phone", "telephone", "telephoned", "phoned", "call"]);
const VIDEO = new Set(["video", "videoconference", "videolink", "virtually", "online", "teleconference"]);
const PERSONAL = new Set(["in-person", "face-to-face"]);

/** The passages that meeting verbs of a sentence tell. `cast` are those whom a caption shows, for its verb has them about it in any order. */
export function verbPassages(
  analysis: Analysis,
  chunks: Chunks,
  frames: readonly NounFrame[],
  index: number,
  cast: Participants | null,
): readonly MeetingPassage[] {
  return chunks.verbs.flatMap((verb) => {
    const entry = analysis.lexicon.events.meetingVerbs.get(verb.lemma);
    if (entry === undefined || frames.some((frame) => frame.relation === "object" && frame.verb === verb)) return [];
    const passage = passageOf(analysis, chunks, verb, entry.frame, entry.format, frames, index, cast);
    return passage === null ? [] : [passage];
  });
}

function passageOf(
  analysis: Analysis,
  chunks: Chunks,
  verb: VerbGroup,
  frame: MeetingFrame,
  format: MeetingFormat,
  frames: readonly NounFrame[],
  index: number,
  cast: Participants | null,
): MeetingPassage | null {
  if (frame === "with" && verb.lemma === "sit" && analysis.tokens.lower[verb.last] !== "down") return null;
  const status = statusOf(analysis, chunks, verb, "held");
  if (status === null) return null;
  const other = interlocutor(analysis, chunks, verb, frame);
  const subject = findSubject(analysis, chunks, verb);
  const who = subject === null ? null : whoIs(analysis, subject);
  const partner = other === null ? null : whoIs(analysis, other);
  const end = Math.max(verb.last, other?.last ?? 0);
  const told = formatOf(analysis, chunks, verb, end, format, spanOf(analysis, verb));
  const remote = told !== null && told.value !== "in_person" && told.method.endsWith(":stated");
  if (cast === null && !fitsFrame(analysis, remote && frame === "with" && partner === null ? "meet" : frame, verb, who, partner)) return null;
  const named = cast ?? joinReferents([who, partner].filter((referent) => referent !== null));
  if (named.parties.length + named.people.length < 2 && !isBody(analysis, who)) return null;
  const span = spanOf(analysis, verb);
  const next = chunks.verbs.find((candidate) => candidate.first >= end && candidate.form === "finite");
  const limit = next?.first ?? chunks.sentence.last;
  const date = dateOf(analysis, chunks, verb.first, end, verb, frames);
  const place = together(placeIn(analysis, chunks, verb.last, limit), placeIn(analysis, chunks, end, limit));
  return {
    sentence: index,
    first: verb.first,
    last: verb.last,
    span,
    status: { value: status, spans: [span], method: "status.verb:stated" },
    people: named.people,
    parties: named.parties,
    portfolios: named.portfolios,
    level: named.level,
    date,
    offset: null,
    place,
    forum: null,
    format: told,
    definite: false,
    linkOnly: date === null && place === null && isAgreedCourse(chunks, verb),
    separate: holdsSeparately(analysis, verb),
    earlier: isLastTime(analysis, chunks, verb, subject?.first ?? verb.first),
  };
}

/** Who is met: the object, or the phrase behind "with". */
function interlocutor(analysis: Analysis, chunks: Chunks, verb: VerbGroup, frame: MeetingFrame): TokenRange | null {
  if (frame === "gather") return null;
  const withAt = withAfter(analysis, chunks, verb, frame === "discuss-with" ? WITH_REACH : 6);
  if (withAt >= 0 && frame !== "receive") return rangeFrom(analysis, chunks, withAt + 1);
  if (frame === "with" || frame === "discuss-with") return null;
  if (verb.passive) return frame === "receive" ? agentOf(analysis, chunks, verb) : null;
  return chunks.nounAt(verb.last)?.first === verb.last ? rangeFrom(analysis, chunks, verb.last) : null;
}

function withAfter(analysis: Analysis, chunks: Chunks, verb: VerbGroup, reach: number): number {
  const limit = Math.min(chunks.sentence.last, verb.last + reach);
  for (let at = verb.last; at < limit; at++) {
    if (analysis.tokens.lower[at] === "with") return at;
    const next = chunks.verbAt(at);
    if (next !== null && next.form === "finite") return -1;
  }
  return -1;
}

function agentOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup): TokenRange | null {
  return analysis.tokens.lower[verb.last] === "by" ? rangeFrom(analysis, chunks, verb.last + 1) : null;
}

function rangeFrom(analysis: Analysis, chunks: Chunks, from: number): TokenRange | null {
  const last = phraseEnd(analysis, chunks, from, chunks.sentence.last);
  return last > from ? { first: from, last } : null;
}

/** Whether those found can meet: somebody with an interlocutor of a party, or several parties by themselves. */
function fitsFrame(analysis: Analysis, frame: MeetingFrame, verb: VerbGroup, who: Referent | null, partner: Referent | null): boolean {
  if (frame === "gather" || (frame === "meet" && partner === null))
    return who !== null && !verb.passive && (who.parties.length > 1 || isBody(analysis, who));
  if (who === null || partner === null || !canMeet(who) || !canMeet(partner)) return false;
  // One party alone holds no meeting between parties.
  const parties = new Set([...who.parties, ...partner.parties]).size;
  return parties > 1 || (parties === 1 && (who.parties.length === 0 || (partner.parties.length === 0 && partner.level === "leader")));
}

/** An organisation of states meets as a body: "the G7 met". */
const isBody = (analysis: Analysis, who: Referent | null): boolean => who !== null && isBodyOfStates(analysis, who);

/** Persons, groups, bodies, and officials who are named by nothing but their state. */
const canMeet = (referent: Referent): boolean => referent.kind !== "document" && (referent.kind !== "anonymous" || referent.parties.length > 0);

function formatOf(analysis: Analysis, chunks: Chunks, verb: VerbGroup, end: number, format: MeetingFormat, span: Span): Told<MeetingFormat> | null {
  const limit = Math.min(chunks.sentence.last, end + 6);
  for (let at = verb.first; at < limit; at++) {
    const form = analysis.tokens.lower[at]!;
    const word: Span = { start: analysis.tokens.start[at]!, end: analysis.tokens.end[at]! };
    if (PHONE.has(form) && analysis.tags[at] !== "VERB") return { value: "phone", spans: [word], method: "format.word:stated" };
    if (VIDEO.has(form)) return { value: "virtual", spans: [word], method: "format.word:stated" };
    if (PERSONAL.has(form) || (form === "in" && analysis.tokens.lower[at + 1] === "person"))
      return { value: "in_person", spans: [word], method: "format.word:stated" };
  }
  return format === "unknown" ? null : { value: format, spans: [span], method: "format.verb:inferred" };
}

/** "The last time they met", "they last met". */
function isLastTime(analysis: Analysis, chunks: Chunks, verb: VerbGroup, subject: number): boolean {
  for (let at = verb.first; at < verb.last; at++) if (analysis.tokens.lower[at] === "last" || analysis.tokens.lower[at] === "previously") return true;
  const before = Math.max(chunks.sentence.first, subject - 3);
  return analysis.tokens.lower.slice(before, subject).join(" ").endsWith("last time");
}

const holdsSeparately = (analysis: Analysis, verb: VerbGroup): boolean => {
  for (let at = verb.first; at <= verb.last && at < analysis.tokens.count; at++) if (analysis.tokens.lower[at] === "separately") return true;
  return false;
};
