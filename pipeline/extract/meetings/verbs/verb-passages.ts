/** Meetings told by a verb: "met", "spoke by phone with", "received", "discussed trade with", "gathered". */
import type { MeetingFrame } from "../../../lexicon/events.ts";
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { spanOf } from "../../token-range.ts";
import { namesMeetingOf } from "../nouns/adjunct.ts";
import { nextPassages, parted } from "./each-partner.ts";
import { forumOf } from "../forum.ts";
import { isNamed } from "../nouns/named.ts";
import type { NounFrame } from "../nouns/noun-frame.ts";
import { membersAside } from "../parties/members-aside.ts";
import type { Participants } from "../parties/participants.ts";
import type { MeetingPassage, ToldPlace } from "../passage.ts";
import { UNNAMED_SITE } from "../places/buildings.ts";
import { isAgreedCourse, statusOf, wasLastDone } from "../times/status.ts";
import type { VerbClause } from "./verb-clause.ts";
import { companyOf } from "./verb-company.ts";
import { isRemote } from "../nouns/noun-format.ts";
import { dayAndPlace } from "./verb-scene.ts";
import { baseOf, isDated, isPlaced, senseOf } from "./verb-sense.ts";

/** The passages that meeting verbs of a sentence tell. `cast` are those whom a caption shows, for its verb has them about it in any order. */
export function verbPassages(
  analysis: Analysis,
  chunks: Chunks,
  frames: readonly NounFrame[],
  index: number,
  cast: Participants | null,
): readonly MeetingPassage[] {
  return chunks.verbs.flatMap((verb) => {
    const readings = analysis.lexicon.events.meetingVerbs.get(verb.lemma);
    const sense = readings === undefined ? null : senseOf(analysis, chunks, verb, readings);
    if (sense === null) return [];
    // "held talks": the noun tells it; "discussed the talks with…" is another meeting.
    const carries = frames.some((frame) => frame.relation === "object" && frame.verb === verb);
    // "the Joint Commission Meeting" is no verb.
    const isName = frames.some((frame) => frame.first <= verb.head && verb.head < frame.last);
    if (isName || (carries && sense.frame !== "discuss-with")) return [];
    const clause = { analysis, chunks, verb, frames, index, ...sense };
    const passage = passageOf(clause, cast);
    return passage === null ? [] : [...parted(clause, passage), ...nextPassages(clause, passage)];
  });
}

function passageOf(clause: VerbClause, cast: Participants | null): MeetingPassage | null {
  const { analysis, chunks, verb, frame, frames, index } = clause;
  if (isToldByNoun(clause) || isMembership(clause)) return null;
  const status = statusOf(analysis, chunks, verb, baseOf(verb));
  if (status === null) return null;
  const named = frames.filter((noun) => namesMeetingOf(noun, verb));
  const company = companyOf(clause, named, cast);
  if (company === null) return null;
  const { subject, partner, manyPartners, many, again, ofLeaders, present, format } = company;
  const { date, place } = dayAndPlace(clause, company);
  // "raised the limit"
  if (verb.lemma === "raise" && partner === null && !manyPartners) return null;
  // "briefed his allies", "was with the president", "are negotiating": where and how tells that they met.
  const isTalkAlone = verb.lemma === "negotiate" && partner === null;
  if ((isPlaced(verb, clause.particle) || isTalkAlone) && !isRemote(format) && place?.city == null && !hasNamedVenue(place)) return null;
  // "expects the envoy on Sunday"
  if (isDated(verb, clause.particle) && date === null) return null;
  const span = spanOf(analysis, verb);
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
    others: company.movements,
    date,
    offset: null,
    place,
    forum: named.map((noun) => forumOf(analysis, noun.first, noun.last)).find((forum) => forum !== null) ?? null,
    noun: null,
    format,
    definite: again && date === null,
    partial: false,
    linkOnly:
      isFirstTime(analysis, chunks, subject?.first ?? verb.first) ||
      (date === null &&
        place === null &&
        (isAgreedCourse(chunks, verb) || (frame === "discuss-with" && partner === null && !manyPartners && !isRemote(format)))) ||
      (status === "proposed" && (place === null || (date === null && verb.lemma === "invite"))),
    separate: holdsSeparately(analysis, chunks, verb),
    clause: verb.first,
    beside: false,
    around: false,
    sequel: false,
    lone: false,
    again,
    coming: false,
    named: named.some((noun) => isNamed(analysis, noun)) || many,
    earlier: wasLastDone(analysis, chunks, verb) || isLastTime(analysis, chunks, verb, subject?.first ?? verb.first),
  };
}

/** "briefed his allies at a hotel" tells no more than "briefed his allies". */
const hasNamedVenue = (place: ToldPlace | null): boolean => place?.venue != null && place.venue.method !== UNNAMED_SITE;

/** "The group, which brings together A and B, will meet": who its members are. */
const isMembership = ({ analysis, chunks, verb, frame }: VerbClause): boolean =>
  frame === "unite" &&
  chunks.verbs.some((other) => {
    const members = other.form === "finite" && other.first > verb.last ? membersAside(analysis, chunks, other.first) : null;
    return members !== null && members.first >= verb.last && members.first <= verb.last + 2;
  });

/** "invited A for talks", "The talks brought together A and B", "The summit of A and B will convene": the noun tells the meeting. */
const isToldByNoun = ({ verb, frame, frames }: VerbClause): boolean =>
  frames.some((noun) => noun.verb === verb && (verb.lemma === "invite" || (TOGETHER.has(frame) && noun.relation === "subject")));

const TOGETHER: ReadonlySet<MeetingFrame> = new Set(["unite", "gather"]);

/** "The last time they met", "they last met". */
function isLastTime(analysis: Analysis, chunks: Chunks, verb: VerbGroup, subject: number): boolean {
  for (let at = Math.max(verb.first - 1, chunks.sentence.first); at < verb.last; at++)
    if (analysis.tokens.lower[at] === "last" || analysis.tokens.lower[at] === "previously") return true;
  const before = Math.max(chunks.sentence.first, subject - 3);
  return analysis.tokens.lower.slice(before, subject).join(" ").endsWith("last time");
}

/** "It was the first time that they had met since": what is told already. */
function isFirstTime({ tokens: { lower } }: Analysis, chunks: Chunks, subject: number): boolean {
  for (let at = Math.max(chunks.sentence.first, subject - FIRST_REACH); at < subject + FIRST_REACH; at++)
    if (lower[at] === "first" && lower[at + 1] === "time") return true;
  return false;
}

/** How near to its subject "first time" may stand. */
const FIRST_REACH = 3;

/** "met separately with A and B", "met individually with", "received A, B and C one after another" */
function holdsSeparately({ tokens: { lower } }: Analysis, chunks: Chunks, verb: VerbGroup): boolean {
  for (let at = verb.first; at <= verb.last && at < chunks.sentence.last; at++)
    if (lower[at] === "separately" || lower[at] === "individually") return true;
  for (let at = verb.last; at + 1 < chunks.sentence.last; at++) {
    if (lower[at] === "one" && ONE_BY_ONE.has(lower[at + 1]!) && ONE_BY_ONE.has(lower[at + 2] ?? "")) return true;
    if (lower[at] === "in" && lower[at + 1] === "turn" && !COMMA_OR_VERB.has(lower[at + 2] ?? "")) return true;
  }
  return false;
}

const ONE_BY_ONE = new Set(["after", "by", "another", "one", "the", "other"]);
/** "in turn, he said" goes on with something else. */
const COMMA_OR_VERB = new Set(["said", "told", "is", "was", "will"]);
