/** Where those met who came together for a larger meeting: where that was held. */
import { isoDay, parseIsoDay } from "../../../dates/calendar.ts";
import type { Analysis } from "../../analysis.ts";
import { statusesOf, type DocumentMeeting } from "../meeting.ts";
import type { MeetingPassage, ToldPlace } from "../passage.ts";
import { wordSet } from "../../word-set.ts";
import { asInferred, datelinePlace } from "./place-names.ts";
import { cityOf, dayOf, isElsewhere, isInPerson, wasHeldInPerson, type PlacedMeeting } from "./placed-meeting.ts";
import { isOnSidelines } from "./whereabouts.ts";

/** Tells the city of a meeting on the sidelines of a gathering of the document, at it, or beside it on one of its days in a report from there. */
export function placesOfGatherings(analysis: Analysis, all: readonly PlacedMeeting[]): (one: PlacedMeeting) => ToldPlace | null {
  const gatherings = all
    .filter((one) => isGathering(analysis, one.meeting) && cityOf(one) !== null && isInPerson(one.meeting))
    .slice(0, MOST_GATHERINGS);
  return (one) => {
    if (gatherings.length === 0 || cityOf(one) !== null || !isInPerson(one.meeting)) return null;
    const others = gatherings.filter((gathering) => gathering.meeting !== one.meeting);
    const home =
      others.find(({ meeting }) => surrounds(meeting, one.meeting)) ??
      (isOnSidelines(analysis, one.meeting) ? others.findLast(({ meeting }) => isToldBefore(meeting, one.meeting)) : undefined) ??
      others.find((gathering) => isReportedWith(analysis, gathering, one));
    const place = home === undefined ? null : cityOf(home);
    return place === null || isElsewhere(one.meeting, place) ? null : asInferred({ ...place, venue: null }, [], "place.gathering:inferred");
  };
}

/** More than any report tells. */
const MOST_GATHERINGS = 16;

/** A meeting of many: one with a name of its own, of a body, or of more than two parties. */
function isGathering({ lexicon }: Analysis, { passages, parties, forum }: DocumentMeeting): boolean {
  const isBody = (code: string): boolean => lexicon.countries.rows.get(code)?.kind === "organisation";
  return forum !== null || parties.size > 2 || passages.some(({ named }) => named) || (parties.size === 1 && [...parties.keys()].every(isBody));
}

/** "In the margins of the summit, A met B", "met A at the summit": one clause tells both. */
const surrounds = (gathering: DocumentMeeting, { passages }: DocumentMeeting): boolean =>
  gathering.passages.some(
    (outer) =>
      (outer.beside || outer.around) && outer.clause !== null && passages.some((inner) => isOfClause(inner, outer) && !inner.beside && !inner.around),
  );

const isOfClause = (inner: MeetingPassage, outer: MeetingPassage): boolean => inner.sentence === outer.sentence && inner.clause === outer.clause;

const isToldBefore = (gathering: DocumentMeeting, { passages }: DocumentMeeting): boolean => gathering.passages[0]!.sentence <= passages[0]!.sentence;

/** What a report from the town of a gathering tells of its days, of people of the same rank or beside its sessions; of one that lasts also what is to come. */
function isReportedWith(analysis: Analysis, gathering: PlacedMeeting, one: PlacedMeeting): boolean {
  const day = dayOf(one);
  const { date_start: start, date_end: end } = gathering.date?.value ?? { date_start: null, date_end: null };
  const lasts = start !== end;
  if (day === null || start === null || end === null || day > end || (!lasts && !wasHeldInPerson(one.meeting))) return false;
  if (day < (lasts ? dayBefore(start) : start)) return false;
  if (statusesOf(gathering.meeting).has("cancelled") || !isToldBefore(gathering.meeting, one.meeting)) return false;
  const dateline = datelinePlace(analysis, one.meeting.passages[0]!.sentence);
  const isSameRank = rankOf(gathering.meeting) === rankOf(one.meeting);
  return dateline?.city?.value === cityOf(gathering)?.city?.value && (isSameRank || isBesideSession(analysis, one.meeting));
}

/** "before the opening, A met B": what is told beside the course of a gathering. */
const isBesideSession = ({ sentences, tokens }: Analysis, { passages }: DocumentMeeting): boolean =>
  passages.some(({ sentence }) => tokens.lower.slice(sentences[sentence]!.first, sentences[sentence]!.last).some((form) => SESSIONS.has(form)));

const SESSIONS = wordSet("closing conference opening plenary session summit");

/** Who comes to a summit comes on its eve. */
const dayBefore = (day: string): string => isoDay(parseIsoDay(day)! - 1);

const rankOf = ({ passages }: DocumentMeeting): string => passages.find(({ level }) => level !== "unknown")?.level ?? "unknown";
