/** Meetings told by a noun: "held talks with…", "during their meeting", "the summit took place", "a meeting between…". */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import { heldApart } from "../verbs/apart.ts";
import { distributed } from "./distributed.ts";
import { earlierEdition, goesOn, isKnownEdition, ORDINALS } from "./edition.ts";
import { ordinalFrame } from "./bare-ordinal.ts";
import { forumOf } from "../forum.ts";
import { isAttendance, isAttended } from "./holders.ts";
import { isMatter } from "./matter.ts";
import { isNamed, isOfMany, properName } from "./named.ts";
import { formatBehind, isRemote, nounFormat } from "./noun-format.ts";
import { isOldPlan, nounDay, sharesDay } from "./noun-day.ts";
import { nounFrame, type NounFrame } from "./noun-frame.ts";
import { nounPlace } from "./noun-place.ts";
import { nounParticipants } from "./noun-participants.ts";
import { isLeft, nounStatus } from "./noun-status.ts";
import { isOfBefore, isVague } from "./vague.ts";
import type { Participants } from "../parties/participants.ts";
import type { EdtfDate } from "../../../../schemas/edtf-date.ts";
import type { MeetingPassage, Told } from "../passage.ts";
import { areTheSides, subjectRange } from "../parties/subject.ts";
import { wasLastDone } from "../times/status.ts";
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
  const { date, events } = nounDay(analysis, chunks, frame, frames, { read, status, end });
  const stated = nounFormat(analysis, frame);
  const remote = stated === null || stated.value === "in_person" ? formatBehind(analysis, chunks, frame, end) : null;
  const format = remote ?? stated;
  const isUnsaid = status === null && date === null && named.parties.length === 0;
  const place = isRemote(format) ? null : nounPlace(analysis, chunks, frame, { end, events, sharesDay: sharesDay(analysis, frame), isUnsaid });
  const vague = isVague(analysis, chunks, frame, { named, partner, status, date, place });
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

/** "A three-day gathering of the bloc's leaders closed on Saturday": an organisation meets by itself. */
const isOfBody = ({ lexicon }: Analysis, { parties }: Participants): boolean =>
  parties.length === 1 && lexicon.countries.rows.get(parties[0]!.value)?.kind === "organisation";

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
