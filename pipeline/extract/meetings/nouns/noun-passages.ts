/** Meetings told by a noun: "held talks with…", "during their meeting", "the summit took place", "a meeting between…". */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import { cueOf } from "../../clauses/cue-of.ts";
import { heldApart } from "../verbs/apart.ts";
import { sharesDayWith } from "./adjunct.ts";
import { distributed } from "./distributed.ts";
import { earlierEdition, goesOn, isEdition, isKnownEdition, ORDINALS, ownTail } from "./edition.ts";
import { ordinalFrame } from "./bare-ordinal.ts";
import { forumOf } from "../forum.ts";
import { isAttendance, isAttended } from "./holders.ts";
import { isForMany } from "./for-many.ts";
import { isMatter, isRemarked } from "./matter.ts";
import { isNamed, isOfMany, properName } from "./named.ts";
import { formatBehind, isRemote, nounFormat } from "./noun-format.ts";
import { nounFrame, type NounFrame } from "./noun-frame.ts";
import { isCourseOnly } from "./process.ts";
import { nounPlace } from "./noun-place.ts";
import { nounParticipants } from "./noun-participants.ts";
import { isAhead, isLeft, nounStatus } from "./noun-status.ts";
import { isHigh, type Participants, type TokenRange } from "../parties/participants.ts";
import { parseIsoDay } from "../../../dates/calendar.ts";
import type { EdtfDate } from "../../../../schemas/edtf-date.ts";
import type { MeetingPassage, Told } from "../passage.ts";
import { isOfOther } from "../times/other-days.ts";
import { delayed, newDate } from "../times/postponement.ts";
import { AHEAD, SAME_DAY } from "../times/prepositions.ts";
import { areTheSides, subjectRange } from "../parties/subject.ts";
import { isAgreedCourse, wasLastDone } from "../times/status.ts";
import { overDays } from "../times/several-days.ts";
import { dateOf } from "../times/when.ts";
import { spanOf } from "../../token-range.ts";

/** The frames of the meeting nouns of a sentence, in text order. */
export function findNounFrames(analysis: Analysis, chunks: Chunks): readonly NounFrame[] {
  const frames: NounFrame[] = [];
  for (let at = chunks.sentence.first; at < chunks.sentence.last; at++) {
    const match = analysis.lexicon.events.meetingNouns.longestAt(analysis.tokens, at);
    const ordinal = match === null ? ordinalFrame(analysis, chunks, at) : null;
    if (ordinal !== null) frames.push(ordinal);
    if (match === null || match.value.use === "hint") continue;
    const frame = coordinated(analysis, chunks, frames.at(-1), nounFrame(analysis, chunks, at, match.last, match.value.use, match.value.format));
    if (frame !== null && !frame.effects.has("private")) {
      // "a two-plus-two meeting" is one group with two meeting nouns.
      if (frames.at(-1) !== undefined && frames.at(-1)!.last > frame.first) frames.pop();
      frames.push(frame);
    }
    at = match.last - 1;
  }
  return frames;
}

/** "traveled to Oslo for meetings with A and a dialogue with B": the second hangs on what the first hangs on. */
function coordinated(analysis: Analysis, chunks: Chunks, before: NounFrame | undefined, frame: NounFrame | null): NounFrame | null {
  if (frame === null || frame.relation !== "none" || before?.verb == null || before.relation === "subject") return frame;
  if (analysis.tokens.lower[frame.first - 1] !== "and" || chunks.verbs.some((verb) => verb.first >= before.last && verb.last <= frame.first))
    return frame;
  return { ...frame, relation: before.relation, verb: before.verb, preposition: before.preposition };
}

/** The passages that meeting nouns of a sentence tell; `quoted` when a sentence's words are someone's quotation. */
export function nounPassages(analysis: Analysis, chunks: Chunks, frames: readonly NounFrame[], index: number): readonly MeetingPassage[] {
  return frames.flatMap((frame) => {
    const told = passagesOf(analysis, chunks, frame, frames, index);
    const passages = isMatter(frame) ? told.filter(({ parties, date }) => parties.length > 0 || date !== null) : told;
    if (passages.length === 0) return [];
    const shares = distributed(analysis, chunks, frame, passages[0]!);
    if (shares !== null) return shares;
    const edition = earlierEdition(analysis, chunks, frame, passages[0]!);
    return edition === null ? passages : [...passages, edition];
  });
}

function passagesOf(analysis: Analysis, chunks: Chunks, frame: NounFrame, frames: readonly NounFrame[], index: number): readonly MeetingPassage[] {
  const read = nounStatus(analysis, chunks, frame);
  // "The talks, first planned for May, were put off" tells of talks that are still to be, or have been.
  const next = frames.find((other) => other.first >= frame.last);
  const { named, others: movements, holder, partner, lone, end } = nounParticipants(analysis, chunks, frame, next?.first ?? chunks.sentence.last);
  // "pulled out of the WTO talks": those of a body go on without one.
  const isOthers = isOfBody(analysis, named) && isLeft(analysis, frame);
  const status = read?.value === "cancelled" && (isOthers || (frame.definite && isOldPlan(analysis, frame))) ? null : read;
  const others: readonly TokenRange[] = frames.filter((other) => other !== frame && !sharesDayWith(other, frame.verb));
  // What is said of an earlier edition stands between this meeting and its own date.
  const edition =
    frame.tail !== null && isEdition(analysis, frame) ? [{ first: frame.tail.first, last: frame.verb?.first ?? chunks.sentence.last }] : [];
  const events = [...others, ...edition];
  const tail = ownTail(analysis, frame);
  const anchor = tail ?? (sharesDay(analysis, frame) ? frame.verb : null);
  const postponed = newDate(analysis, chunks, frame.verb) ?? newDate(analysis, chunks, tail);
  const told = postponed ?? overDays(analysis, frame, frame.verb?.lemma ?? "", dateOf(analysis, chunks, frame.first, end, anchor, events));
  const course = isAgreedCourse(chunks, frame.verb);
  const old = isOldPlan(analysis, frame);
  const isVerbs = told !== null && ((status === null && isOfVerb(analysis, frame, told)) || isBeforeMeeting(analysis, frame, told));
  const planned = told !== null && (old || isVerbs || isOfOther(analysis, frame, { date: told, status: read, end })) ? null : told;
  const date = delayed(analysis, chunks, frame.verb, delayed(analysis, chunks, tail, planned));
  const stated = nounFormat(analysis, frame);
  const remote = stated === null || stated.value === "in_person" ? formatBehind(analysis, chunks, frame, end) : null;
  const format = remote ?? stated;
  const isUnsaid = status === null && date === null && named.parties.length === 0;
  const place = isRemote(format) ? null : nounPlace(analysis, chunks, frame, { end, events, sharesDay: sharesDay(analysis, frame), isUnsaid });
  const unplaced = date === null && place === null;
  const unfixed = date === null && place?.city == null && status?.value === "proposed";
  // "discussed the upcoming summit": one that they know, and the reader does not.
  const unknown = unplaced && frame.relation === "object" && isAhead(frame) && !analysis.lexicon.events.carriers.has(frame.verb!.lemma);
  // "recalled his talks with A": which of them, nobody can tell.
  const remarked = unplaced && isRemarked(analysis, frame);
  // "At their last meeting they agreed to…": background that no day and no place tells from others.
  const before = unplaced && frame.relation === "preposition" && isOfBefore(analysis, frame);
  const isCourse = course && place === null && (date === null || isLong(date.value));
  const isCourseAlone = date === null && place?.city == null && isCourseOnly(analysis, frame, status?.value ?? null);
  const vague = isCourseAlone || isGeneric(frame, named, date) || unfixed || unknown || remarked || before || isCourse || isForMany(frame, partner);
  // "The two sides exchanged views", told without day and place, is what they met for.
  const adds = named.parties.length === 0 || (frame.use === "light" && date === null && place === null);
  const ofSides = frame.relation === "object" && adds && areTheSides(analysis, subjectRange(analysis, chunks, frame.verb!));
  const isAgain = ofSides || (named.parties.length + named.people.length + movements.length === 0 && goesOn(analysis, frame));
  const many = frame.relation !== "subject" && frame.verb !== null && isOfMany(analysis, subjectRange(analysis, chunks, frame.verb));
  const forum = forumOf(analysis, frame.first, frame.last) ?? properName(analysis, frame);
  const isItsOwnNext = status?.value === "scheduled" && isItsNext(analysis, frame);
  const passage: MeetingPassage = {
    sentence: index,
    first: frame.first,
    last: frame.last,
    span: spanOf(analysis, frame),
    status,
    people: named.people,
    parties: named.parties,
    others: movements,
    portfolios: named.portfolios,
    level: named.level,
    date,
    offset: null,
    place,
    forum,
    noun: analysis.tokens.lower[frame.last - 1]!,
    format,
    definite: frame.definite || (isAgain && date === null),
    partial: (isAttendance(frame) && named.people.length < 2) || isAttended(analysis, frame),
    linkOnly:
      status === null ||
      vague ||
      (frame.use === "light" &&
        frame.relation !== "object" &&
        !isKnownEdition(frame) &&
        !isAgain &&
        !isItsOwnNext &&
        !(frame.relation === "subject" && isOnDays(date) && isOfBody(analysis, named)) &&
        named.parties.length + movements.length < 2 &&
        !isNamed(analysis, frame)),
    separate: frame.effects.has("separate") || frame.effects.has("apart") || isFurther(analysis, frame),
    clause: frame.verb?.first ?? null,
    beside: frame.preposition === "beside",
    around: frame.relation === "preposition" && (frame.preposition === "at" || frame.preposition === "during"),
    earlier: frame.effects.has("earlier") || isOfBefore(analysis, frame) || (frame.verb !== null && wasLastDone(analysis, chunks, frame.verb)),
    sequel: frame.effects.has("next") || isItsOwnNext || (frame.use === "edition" && !frame.effects.has("earlier")),
    lone,
    again: isAgain,
    coming: false,
    named: isNamed(analysis, frame) || many,
  };
  // "held separate talks with A and B", "called A and B"
  const apart =
    frame.effects.has("apart") ||
    (frame.use === "plural" && analysis.tokens.lower.slice(frame.first, frame.last).some((form) => EACH.has(form))) ||
    (frame.format === "phone" && !JOINT.test(analysis.tokens.lower.slice(frame.first, frame.last).join(" ")));
  return apart ? heldApart(passage, holder, partner) : [passage];
}

/** "watched the talks with A on Monday": a weekday behind a meeting of which its verb does not tell is the verb's own. */
const isOfVerb = ({ tokens }: Analysis, { relation, last }: NounFrame, { method, spans }: Told<EdtfDate>): boolean =>
  (relation === "object" || relation === "preposition") && method.startsWith("date.weekday") && spans[0]!.start >= tokens.end[last - 1]!;

/** "their last meeting", "a recent round"; but "the latest talks" are the news. */
const isOfBefore = ({ tokens }: Analysis, { first, last, effects }: NounFrame): boolean => {
  const words = new Set(tokens.lower.slice(first, last));
  return words.has("recent") || (effects.has("earlier") && !words.has("latest"));
};

/** "met this week ahead of talks between A and B": the day before such words is that of what comes first. */
const isBeforeMeeting = ({ tokens }: Analysis, { first, preposition }: NounFrame, { spans }: Told<EdtfDate>): boolean =>
  preposition !== null && AHEAD.has(preposition) && spans[0]!.end <= tokens.start[first]!;

/** "originally planned for July": a day that has been given up. */
function isOldPlan({ tokens: { lower } }: Analysis, { first, last, tail, relation, verb }: NounFrame): boolean {
  const told = tail ?? (relation === "subject" ? verb : null);
  return told !== null && told.first >= first && lower.slice(last, told.last).some((form) => form === "originally" || form === "initially");
}

/** "A three-day gathering of the bloc's leaders closed on Saturday": an organisation meets by itself. */
const isOfBody = ({ lexicon }: Analysis, { parties }: Participants): boolean =>
  parties.length === 1 && lexicon.countries.rows.get(parties[0]!.value)?.kind === "organisation";

const DAYS_OF_A_MONTH = 31;

/** "agreed to resume talks early next year": a course of talks rather than one of them. */
function isLong({ date_start, date_end }: EdtfDate): boolean {
  const [from, to] = [parseIsoDay(date_start ?? ""), parseIsoDay(date_end ?? "")];
  return from === null || to === null || to - from >= DAYS_OF_A_MONTH;
}

const isOnDays = (date: Told<EdtfDate> | null): boolean => date?.value.date_precision === "day" || date?.value.date_precision === "interval";

/** "its third session", of the commission just spoken of, where it is still to come. */
const isItsNext = ({ tokens }: Analysis, { first, owner }: NounFrame): boolean =>
  owner === first && tokens.lower[owner] === "its" && ORDINALS.has(tokens.lower[first + 1]!);

/** "will hold a second meeting on Friday": one more, where "the second round" may be the one spoken of. */
const isFurther = ({ tokens }: Analysis, { first, use }: NounFrame): boolean =>
  use === "plain" && tokens.lower[first] === "a" && ORDINALS.has(tokens.lower[first + 1]!) && tokens.lower[first + 2] !== "round";

/** "bilateral meetings", "back-to-back meetings": as many as partners. */
const EACH = new Set(["bilateral", "bilaterals", "back-to-back", "consecutive", "successive"]);

/** A call of several at once. */
const JOINT = /\b(?:joint|conference|group|three-way|four-way|trilateral|quadrilateral)\b/;

/** "G7 meetings": several without a day or people are no certain one, but those that a person or a state held with an office-holder of another are. */
const isGeneric = (frame: NounFrame, named: Participants, date: unknown): boolean =>
  frame.use === "plural" &&
  date === null &&
  named.people.length === 0 &&
  !(isHigh(named.level) && named.parties.length === 2 && frame.relation === "object");

const AFTERWARDS = new Set(["after", "following"]);

/** Whether the day of the clause is the day of the meeting: what came before or after it has its own, but what is said after a meeting is said on its day. */
function sharesDay(analysis: Analysis, { relation, preposition, verb, first }: NounFrame): boolean {
  if (relation === "subject" || relation === "object") return true;
  if (relation !== "preposition") return false;
  const says = verb !== null && cueOf(analysis, verb) !== undefined && AFTERWARDS.has(preposition!);
  // "reached no deal on Tuesday after ten hours of talks"
  const isMeasured = AFTERWARDS.has(preposition!) && /^(?:hours?|minutes)$/.test(analysis.tokens.lower[first + 1] ?? "");
  // "days after the meeting"
  return SAME_DAY.has(preposition!) || isMeasured || (says && !COUNTS.test(analysis.tokens.lower[first - 2] ?? ""));
}

const COUNTS = /^(?:days?|weeks?|months?|years?)$/;
