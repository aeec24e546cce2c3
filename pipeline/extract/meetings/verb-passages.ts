/** Meetings told by a verb: "met", "spoke by phone with", "received", "discussed trade with", "gathered". */
import type { EdtfDate } from "../../../schemas/edtf-date.ts";
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import type { VerbGroup } from "../chunks/verb-group.ts";
import type { Referent } from "../mention.ts";
import { spanOf } from "../token-range.ts";
import { namesMeetingOf, sharesDayWith } from "./adjunct.ts";
import { fitsFrame, isBody, isTalk } from "./can-meet.ts";
import { chairsOf, leaderOf } from "./chairs.ts";
import { nextPassages, parted } from "./each-partner.ts";
import { forumOf } from "./forum.ts";
import { interlocutor } from "./interlocutor.ts";
import { movementsIn } from "./movements.ts";
import { areLeaders, isNamed, isOfMany } from "./named.ts";
import { nounFormat, type NounFrame } from "./noun-frame.ts";
import { nounParticipants } from "./noun-participants.ts";
import { addParticipants, joinReferents, whoIs, type Participants } from "./participants.ts";
import type { MeetingPassage, Told, ToldPlace } from "./passage.ts";
import { placeBefore, placeIn, together } from "./place.ts";
import { isAgreedCourse, statusOf, wasLastDone } from "./status.ts";
import { areTheSides, subjectRange } from "./subject.ts";
import type { VerbClause } from "./verb-clause.ts";
import { verbFormat } from "./verb-format.ts";
import { tellsMeeting } from "./verb-sense.ts";
import { dateOf } from "./when.ts";

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
    // "held talks": the noun tells it; "discussed the talks with…" is another meeting.
    const carries = frames.some((frame) => frame.relation === "object" && frame.verb === verb);
    // "the Joint Commission Meeting" is no verb.
    const isName = frames.some((frame) => frame.first <= verb.head && verb.head < frame.last);
    if (entry === undefined || isName || (carries && entry.frame !== "discuss-with")) return [];
    const clause = { analysis, chunks, verb, frames, index, ...entry };
    const passage = passageOf(clause, cast);
    return passage === null ? [] : [...parted(clause, passage), ...nextPassages(clause, passage)];
  });
}

function passageOf(clause: VerbClause, cast: Participants | null): MeetingPassage | null {
  const { analysis, chunks, verb, frame, frames, index } = clause;
  if (!tellsMeeting(analysis, chunks, verb)) return null;
  // "invited A for talks": the noun tells it.
  if (verb.lemma === "invite" && frames.some((noun) => noun.verb === verb)) return null;
  const status = statusOf(analysis, chunks, verb, verb.lemma === "invite" ? "proposed" : "held");
  if (status === null) return null;
  const named = frames.filter((noun) => namesMeetingOf(noun, verb));
  const other = interlocutor(analysis, chunks, verb, frame);
  const subject = subjectRange(analysis, chunks, verb);
  // "The talks brought together A and B": the noun tells it.
  if (frame === "unite" && frames.some((noun) => noun.verb === verb && noun.relation === "subject")) return null;
  const manyPartners = isOfMany(analysis, other);
  const ofLeaders = other !== null && manyPartners && areLeaders(analysis, other);
  const many = manyPartners || ((frame === "meet" || frame === "gather") && isOfMany(analysis, subject));
  const who = subject === null || (many && !manyPartners) || frame === "unite" ? null : whoIs(analysis, subject);
  const partner = other === null || manyPartners ? null : whoIs(analysis, other);
  const further = named.map((noun) => nounParticipants(analysis, chunks, noun, chunks.sentence.last));
  const end = Math.max(verb.last, other?.last ?? 0, ...further.map((phrase) => phrase.end));
  const format = verbFormat(clause, end) ?? named.map((noun) => nounFormat(analysis, noun)).find((value) => value !== null) ?? null;
  const remote = format !== null && format.value !== "in_person" && format.method.endsWith(":stated");
  const leaders = [subject, other].map((range) => (range === null ? null : leaderOf(analysis, chunks, range)));
  const chairs = chairsOf(analysis, chunks, verb, verb);
  const joined = joinReferents([who, partner, ...leaders, ...chairs].filter((referent) => referent !== null));
  const present = cast ?? further.reduce((sum, phrase) => addParticipants(sum, phrase.named), joined);
  const chaired = chairs.length > 0 && present.parties.length > 1 && present.people.length > 1;
  const movements = movementsIn(
    analysis,
    [subject, other].filter((range) => range !== null),
  );
  const withMovement = movements.length > 0 && present.parties.length === 1;
  const again = (frame === "meet" || frame === "gather") && other === null && present.parties.length === 0 && areTheSides(analysis, subject);
  if (cast === null && !many && !again && !withMovement && !chaired && further.every((phrase) => phrase.named.parties.length === 0)) {
    if (other !== null && partner === null) return null;
    const alone = partner === null && ((remote && frame === "with") || isTalk(frame, who));
    if (!fitsFrame(analysis, alone ? "meet" : frame, verb, who, partner)) return null;
  }
  if (present.parties.length + present.people.length + movements.length < 2 && !isBody(analysis, who) && !many && !again) return null;
  const span = spanOf(analysis, verb);
  const next = chunks.verbs.find((candidate) => candidate.first >= end && candidate.form === "finite");
  const events = frames.filter((noun) => !sharesDayWith(noun, verb) && !(noun.relation === "object" && noun.verb === verb));
  // "spoke about the summit in Oslo"
  const event = events.find((noun) => noun.first >= verb.last && noun.verb === verb);
  const limit = Math.min(next?.first ?? chunks.sentence.last, event?.first ?? chunks.sentence.last);
  const dated = dateOf(analysis, chunks, verb.first, end, verb, events);
  const date = dated !== null && isOfGovernor(clause, dated) ? null : dated;
  const behind = [placeIn(analysis, chunks, verb.last, limit), placeIn(analysis, chunks, end, limit)].map((part) =>
    frame === "discuss-with" && !isAtHome(part, present) ? null : part,
  );
  const around = [...behind, placeBefore(analysis, chunks, verb, subject?.first ?? verb.first)].reduce(together, null);
  const remotely = format?.value === "phone" || format?.value === "virtual";
  // "raised the limit"
  if (verb.lemma === "raise" && partner === null && !manyPartners) return null;
  // "briefed his allies": where and how tells that they met.
  if (verb.lemma === "brief" && !remotely && around?.city == null) return null;
  const home = frame === "receive" && verb.lemma !== "invite" ? homeOf(analysis, verb.passive ? partner : who) : null;
  const place = remotely ? null : (around ?? home);
  return {
    sentence: index,
    first: verb.first,
    last: verb.last,
    span,
    status: { value: status, spans: [span], method: "status.verb:stated" },
    people: present.people,
    parties: present.parties,
    portfolios: ofLeaders ? [] : present.portfolios,
    level: ofLeaders ? "leader" : present.level,
    others: movements,
    date,
    offset: null,
    place,
    forum: named.map((noun) => forumOf(analysis, noun.first, noun.last)).find((forum) => forum !== null) ?? null,
    format,
    definite: again && date === null,
    partial: false,
    linkOnly:
      (date === null && place === null && (isAgreedCourse(chunks, verb) || (frame === "discuss-with" && partner === null && !manyPartners))) ||
      (status === "proposed" && (place === null || (date === null && verb.lemma === "invite"))),
    separate: holdsSeparately(analysis, verb),
    clause: verb.first,
    beside: false,
    sequel: false,
    lone: false,
    again,
    coming: false,
    named: named.some((noun) => isNamed(analysis, noun)) || many,
    earlier: wasLastDone(analysis, chunks, verb) || isLastTime(analysis, chunks, verb, subject?.first ?? verb.first),
  };
}

/** "left on Tuesday to meet A", told on Wednesday: the day of what was done first. */
function isOfGovernor({ analysis, chunks, verb }: VerbClause, date: Told<EdtfDate>): boolean {
  const { published } = analysis.document.row;
  const before = chunks.verbs.findLast((other) => other.last <= verb.first && other.form === "finite");
  if (verb.form !== "infinitive" || before?.tense !== "past" || before.perfect || published === null) return false;
  return date.spans[0]!.end <= analysis.tokens.start[verb.first]! && (date.value.date_end ?? published) < published && !isPlanned(before);
}

const PLANS = new Set(["set", "schedule", "expect", "plan", "slate", "be", "agree", "arrange", "due"]);
const isPlanned = (verb: VerbGroup): boolean => PLANS.has(verb.lemma);

/** Whoever receives somebody does so at home, where a state is his home. */
function homeOf({ lexicon }: Analysis, host: Referent | null): ToldPlace | null {
  const code = host?.parties.length === 1 ? host.parties[0]! : null;
  if (host === null || code === null || lexicon.countries.rows.get(code)?.kind !== "state") return null;
  return { venue: null, city: null, country: { value: code, spans: host.spans, method: "place.host:inferred" } };
}

/** "discussed the fighting in Syria" is no place of the talk; a city of one of those who talk is. */
const isAtHome = (place: ToldPlace | null, { parties }: Participants): boolean =>
  place?.city != null && parties.some(({ value }) => value === place.country?.value);

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
