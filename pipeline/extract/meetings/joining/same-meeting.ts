/** Whether a passage can speak of a meeting already told, and how much speaks for it. */
import type { EdtfDate } from "../../../../schemas/edtf-date.ts";
import type { DocumentMeeting } from "../meeting.ts";
import type { MeetingPassage } from "../passage.ts";
import { UNNAMED_SITE } from "../places/buildings.ts";
import { isImplied } from "../places/place.ts";

/** What each agreement between passage and meeting is worth. */
export const WEIGHTS = { date: 3, people: 3, forum: 2, parties: 1, definite: 1, place: 1, format: 1, sentence: 1, news: 1 } as const;
/** How a proper name is told (`named.ts`). */
const TITLED = "forum.title:stated";
/** "the summit" is rather the one the article is about. */
const NEWS_SENTENCES = 4;
/** An indefinite passage needs a date, a person or a forum in common, or its neighbourhood; a definite one needs no contradiction. */
export const ENOUGH = { indefinite: 3, definite: 1 } as const;

/** The weight of what passage and meeting share; null when they contradict one another. */
export function likeness(meeting: DocumentMeeting, passage: MeetingPassage): number | null {
  if (contradicts(meeting, passage)) return null;
  const shared = passage.people.filter((person) => meeting.people.has(person.name)).length;
  let sum = 0;
  if (passage.date !== null && meeting.date !== null) sum += WEIGHTS.date;
  if (shared > 0) sum += WEIGHTS.people;
  if (passage.forum !== null && meeting.forum?.value === passage.forum.value) sum += WEIGHTS.forum;
  if (passage.parties.length > 1 && passage.parties.every((party) => meeting.parties.has(party.value))) sum += WEIGHTS.parties;
  if (passage.definite) sum += WEIGHTS.definite;
  if (samePlace(meeting, passage)) sum += WEIGHTS.place;
  if (passage.format !== null && meeting.format?.value === passage.format.value) sum += WEIGHTS.format;
  if (meeting.passages.at(-1)!.sentence === passage.sentence) sum += WEIGHTS.sentence;
  if (passage.definite && meeting.passages[0]!.sentence < NEWS_SENTENCES) sum += WEIGHTS.news;
  return sum;
}

function contradicts(meeting: DocumentMeeting, passage: MeetingPassage): boolean {
  if (passage.separate || otherEdition(meeting, passage) || meeting.passages.some((other) => liesBeside(passage, other))) return true;
  if (passage.date !== null && meeting.date !== null && !overlap(passage.date.value, meeting.date.value)) return true;
  if (passage.forum !== null && meeting.forum !== null && passage.forum.value !== meeting.forum.value) return true;
  // A full name introduces a meeting of its own, where the other has gone without.
  if (passage.forum?.method === TITLED && meeting.forum === null && meeting.parties.size > 0) return true;
  return (
    otherPeople(meeting, passage) ||
    otherParties(meeting, passage) ||
    otherMovements(meeting, passage) ||
    withinLonger(meeting, passage) ||
    otherOffices(meeting, passage) ||
    otherFormat(meeting, passage) ||
    otherTime(meeting, passage) ||
    otherCity(meeting, passage)
  );
}

/** "met on the sidelines of the summit" tells two meetings. */
function liesBeside(a: MeetingPassage, b: MeetingPassage): boolean {
  return a.beside !== b.beside && a.sentence === b.sentence && a.clause !== null && a.clause === b.clause;
}

/** "the talks" are never those of an earlier edition, unless their date says so. */
function otherEdition(meeting: DocumentMeeting, passage: MeetingPassage): boolean {
  if (passage.sequel) return !meeting.passages.every((other) => other.sequel || (isPlan(other.status?.value ?? "") && !isArrival(other)));
  const earlier = meeting.passages.every((other) => other.earlier);
  return passage.earlier ? !meeting.passages.some((other) => other.earlier) : earlier && passage.date === null;
}

/** "arrived in Oslo for talks": what somebody has come for. */
export const isArrival = ({ status }: MeetingPassage): boolean => status?.value === "scheduled" && status.method === "status.preposition:stated";

/** People of whom neither side has all of the other's, or a small talk beside a larger meeting. */
function otherPeople(meeting: DocumentMeeting, passage: MeetingPassage): boolean {
  if (passage.people.length === 0 || meeting.people.size === 0 || passage.partial) return false;
  const names = new Set(passage.people.map((person) => person.name));
  const inMeeting = passage.people.filter((person) => meeting.people.has(person.name)).length;
  const inPassage = [...meeting.people.keys()].filter((name) => names.has(name)).length;
  if (inMeeting < names.size && inPassage < meeting.people.size) return true;
  return !passage.definite && names.size > 1 && meeting.people.size >= names.size + 2;
}

function otherParties(meeting: DocumentMeeting, passage: MeetingPassage): boolean {
  // What names no party is no talk of two that is told beside it.
  const pointsBack = passage.definite && passage.date !== null && meeting.date !== null;
  if (meeting.parties.size === 0 && passage.parties.length > 0 && !passage.partial && !pointsBack && !sharesForum(meeting, passage)) return true;
  if (passage.parties.length === 0 || meeting.parties.size === 0 || passage.partial) return false;
  const mine = new Set(passage.parties.map((party) => party.value));
  // "The summit will bring together the presidents of…" after "the bloc will hold a summit": its members stand for it.
  const [body] = meeting.parties.values();
  const next = passage.sentence - meeting.passages.at(-1)!.sentence <= 1;
  const isBody = meeting.parties.size === 1 && body!.method.startsWith("party.organisation");
  if (passage.definite && !passage.sequel && next && isBody && mine.size > 1) return false;
  // A talk of two is not the talk of three it is told beside, unless it points back to it.
  if (!passage.definite && mine.size > 1 && meeting.parties.size > 1 && mine.size !== meeting.parties.size) return true;
  const within = [...mine].every((code) => meeting.parties.has(code)) || [...meeting.parties.keys()].every((code) => mine.has(code));
  return !within;
}

/** "On Thursday, the leaders pledged support at a meeting with A" during a summit of two days that does not name him: a talk of its own. */
const withinLonger = (meeting: DocumentMeeting, passage: MeetingPassage): boolean =>
  !passage.definite &&
  !passage.partial &&
  passage.people.length > 0 &&
  meeting.people.size === 0 &&
  passage.date?.value.date_precision === "day" &&
  meeting.date?.value.date_precision === "interval";

/** "met the minister and held talks with rebels": two meetings, where the one was told without the rebels. */
const otherMovements = (meeting: DocumentMeeting, passage: MeetingPassage): boolean =>
  !passage.definite && passage.others.length > 0 && meeting.others.size === 0 && meeting.parties.size > 1;

const sharesForum = (meeting: DocumentMeeting, passage: MeetingPassage): boolean =>
  meeting.forum !== null && meeting.forum.value === passage.forum?.value;

/** Leaders against ministers, defense against trade. */
function otherOffices(meeting: DocumentMeeting, passage: MeetingPassage): boolean {
  if (passage.partial || passage.people.some((person) => meeting.people.has(person.name))) return false;
  const level = meeting.passages.find((other) => other.level !== "unknown")?.level;
  if (level !== undefined && passage.level !== "unknown" && (level === "leader") !== (passage.level === "leader")) return true;
  if (passage.portfolios.length === 0 || meeting.portfolios.size === 0) return false;
  return !passage.portfolios.some((portfolio) => meeting.portfolios.has(portfolio));
}

function otherFormat(meeting: DocumentMeeting, passage: MeetingPassage): boolean {
  return passage.format !== null && meeting.format !== null && passage.format.value !== meeting.format.value;
}

const isPlan = (status: string): boolean => status === "scheduled" || status === "proposed";

/** A plan without a date is not the meeting that was held, unless it points back to it. */
function otherTime(meeting: DocumentMeeting, passage: MeetingPassage): boolean {
  // What is still to come is none that was held, however it is called.
  if (passage.coming && meeting.date === null && meeting.passages.some(({ status }) => status?.value === "held")) return true;
  const statuses = meeting.passages.map((other) => other.status?.value).filter((status) => status !== undefined);
  // "had been due to dine" and "first met last June": what was called off was not held on another day.
  if (passage.status?.value === "held" && meeting.date === null && statuses.length > 0 && statuses.every((status) => status === "cancelled"))
    return true;
  if (passage.date !== null || passage.status === null) return false;
  const planned = isPlan(passage.status.value);
  // "ahead of the talks" may look back on talks since held; what was held is no mere plan.
  if (passage.definite && planned) return false;
  // What is called off had been planned.
  if (passage.status.value === "cancelled") return statuses.length > 0 && statuses.every((status) => status === "held");
  return statuses.length > 0 && statuses.every((status) => isPlan(status) !== planned);
}

function otherCity(meeting: DocumentMeeting, passage: MeetingPassage): boolean {
  const mine = statedCity(passage);
  if (mine !== null && meeting.passages.some((other) => (statedCity(other) ?? mine) !== mine)) return true;
  const state = statedCountry(passage);
  return state !== null && meeting.passages.some((other) => (statedCountry(other) ?? state) !== state);
}

/** The state of the place, unless it is only that of the host. */
const statedCountry = ({ place }: MeetingPassage): string | null =>
  place === null || place.country === null || place.country.method === "place.host:inferred" ? null : place.country.value;

const statedCity = ({ place }: MeetingPassage): string | null => (place === null || isImplied(place) ? null : (place.city?.value ?? null));

function samePlace(meeting: DocumentMeeting, { place }: MeetingPassage): boolean {
  if (place === null) return false;
  const shares = (part: "venue" | "city"): boolean =>
    place[part] !== null &&
    place[part].method !== UNNAMED_SITE &&
    meeting.passages.some((other) => other.place?.[part]?.value === place[part]!.value);
  return shares("venue") || shares("city");
}

/** Whether two dates share a day; open sides reach on for ever. */
export function overlap(one: EdtfDate, other: EdtfDate): boolean {
  const starts = (date: EdtfDate): string => date.date_start ?? "0000-01-01";
  const ends = (date: EdtfDate): string => date.date_end ?? "9999-12-31";
  return starts(one) <= ends(other) && starts(other) <= ends(one);
}
