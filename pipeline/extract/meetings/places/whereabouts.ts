/** Where and when a meeting took place that does not say so itself: on the trip of one who was there, or where the report comes from. */
import type { EdtfDate } from "../../../../schemas/edtf-date.ts";
import { isoDay, parseIsoDay } from "../../../dates/calendar.ts";
import type { Analysis } from "../../analysis.ts";
import { SIDELINES } from "../../closed-classes.ts";
import { dateAt } from "../../dating/dates-in.ts";
import { sentenceOfReport } from "../../layout/items.ts";
import { mentionsIn } from "../../reference/index.ts";
import { statusesOf, type DocumentMeeting } from "../meeting.ts";
import type { Told, ToldPlace } from "../passage.ts";
import { isAtBorder } from "./buildings.ts";
import { isPost } from "./located.ts";
import { asInferred, datelinePlace, placeOf } from "./place-names.ts";
import { overlap } from "../joining/same-meeting.ts";
import { wordSet } from "../../word-set.ts";
import type { Trip } from "./trips.ts";

export interface Whereabouts {
  readonly place: ToldPlace | null;
  readonly date: Told<EdtfDate> | null;
}

/** News stands in the first sentences. */
const NEWS_SENTENCES = 4;
/** Who came on one day meets within the next ones. */
const STAY_DAYS = 5;
/** A trip told so near may lead to a third state; one told farther away only to that of a party. */
const NEAR = 1;
/** How far from a dated trip the meeting may be told. */
const REACH = 4;

/** What trips and dateline tell of a meeting; nothing where the text tells it, or where nobody has to be. */
export function whereabouts(analysis: Analysis, meeting: DocumentMeeting, trips: readonly Trip[]): Whereabouts {
  const own = meeting.passages.find(({ place }) => place !== null && isTold(place))?.place ?? null;
  const remote = meeting.format?.value === "phone" || meeting.format?.value === "virtual";
  const status = statusesOf(meeting);
  if (remote || status.has("proposed")) return { place: null, date: null };
  const cancelled = status.has("cancelled");
  // What was called off is told beside the trip that would have led to it.
  const ways = waysOf(analysis, meeting, trips, status).filter(({ trip }) => !cancelled || distance(meeting, trip) <= NEAR);
  const way = wayTo(meeting, ways);
  const atBorder = meeting.passages.some((passage) => passage.place !== null && isAtBorder(passage.place));
  const place = own === null ? (placeOfTrip(way) ?? (atBorder ? null : dateline(analysis, meeting, status))) : null;
  return { place, date: cancelled ? null : dateOfTrip(meeting, ways, (own ?? place)?.country?.value ?? null) };
}

/** Whether the text says where, and does not merely name a host. */
const isTold = ({ city, country }: ToldPlace): boolean => city !== null || (country !== null && country.method !== "place.host:inferred");

/** The days of the trip that leads to the state of the meeting, or that is told right beside it. */
function dateOfTrip(meeting: DocumentMeeting, ways: readonly Way[], state: string | null): Told<EdtfDate> | null {
  const dated = ways.filter(({ trip, stop }) => trip.date !== null && (stop.country?.value === state || distance(meeting, trip) <= NEAR));
  const [nearestDated] = dated.toSorted((a, b) => distance(meeting, a.trip) - distance(meeting, b.trip));
  if (nearestDated !== undefined) return nearestDated.trip.date;
  // "leaves for Oslo on Thursday, where she is to meet A": a plan for the time of the arrival.
  return ways.find(({ trip }) => trip.planned && distance(meeting, trip) <= NEAR)?.trip.arrival ?? null;
}

interface Way {
  readonly trip: Trip;
  readonly stop: ToldPlace;
}

const placeOfTrip = (way: Way | null): ToldPlace | null => (way === null ? null : asInferred(way.stop, [], "place.trip:inferred"));

/** The stops of those who take part, on trips that fit the time of the meeting. */
const waysOf = (analysis: Analysis, meeting: DocumentMeeting, trips: readonly Trip[], status: ReadonlySet<string>): readonly Way[] =>
  trips.flatMap((trip) =>
    trip.travellers.some((name) => meeting.people.has(name)) && fitsTime(meeting, trip, status) && !isBehind(analysis, meeting, trip)
      ? trip.stops.map((stop) => ({ trip, stop }))
      : [],
  );

/** "met A. She later flew to Oslo", "flew to Oslo after talks with A": the way from the meeting, and not to it. */
const isBehind = (analysis: Analysis, meeting: DocumentMeeting, trip: Trip): boolean =>
  meeting.passages.every((passage) => isAfter(analysis, passage, trip)) ||
  (trip.awayFrom !== null &&
    meeting.passages.every(({ first }) => first < trip.awayFrom!) &&
    !(trip.parting && trip.stops.some((stop) => isHost(meeting, trip, stop))));

const BEHIND = wordSet("after following having");
/** How far behind such a word the meeting may be told: "after two days of talks". */
const TO_BEHIND = 5;

/** Whether the sentence that tells a trip tells a meeting as what came before it. */
const isAfter = ({ tokens: { lower } }: Analysis, { first, sentence }: DocumentMeeting["passages"][number], trip: Trip): boolean =>
  sentence === trip.sentence &&
  trip.verb >= 0 &&
  first > trip.verb &&
  lower.slice(Math.max(trip.verb, first - TO_BEHIND), first).some((form) => BEHIND.has(form));

/** The stop that the meeting can have been part of: in the state of another party, or told right beside it; null where several can. */
function wayTo(meeting: DocumentMeeting, ways: readonly Way[]): Way | null {
  const hosted = ways.filter(({ trip, stop }) => isHost(meeting, trip, stop));
  if (new Set(hosted.map(({ stop }) => stop.country!.value)).size > 1) return null;
  const near = ways.filter(({ trip }) => trip.stops.length === 1 && distance(meeting, trip) <= NEAR);
  return nearest(meeting, hosted) ?? nearest(meeting, near);
}

const isHost = (meeting: DocumentMeeting, trip: Trip, stop: ToldPlace): boolean =>
  stop.country !== null && meeting.parties.has(stop.country.value) && !trip.homes.includes(stop.country.value);

/** How many sentences lie between a trip and the nearest passage of the meeting. */
const distance = (meeting: DocumentMeeting, trip: Trip): number =>
  Math.min(...meeting.passages.map(({ sentence }) => Math.abs(sentence - trip.sentence)));

/** The way told nearest, with its city where another way to that state names one. */
function nearest(meeting: DocumentMeeting, ways: readonly Way[]): Way | null {
  const [first, ...others] = ways.toSorted((a, b) => distance(meeting, a.trip) - distance(meeting, b.trip));
  if (first === undefined || first.stop.city !== null) return first ?? null;
  const city = others.find(({ stop }) => stop.city !== null && stop.country?.value === first.stop.country?.value);
  return city === undefined ? first : { trip: first.trip, stop: city.stop };
}

/** What was held happened on no planned trip, what is planned happens on one that is planned or not over. */
function fitsTime(meeting: DocumentMeeting, trip: Trip, status: ReadonlySet<string>): boolean {
  const held = status.has("held") || status.has("ongoing");
  return (held ? !trip.planned : trip.planned || trip.date === null) && fitsDay(meeting, trip);
}

function fitsDay(meeting: DocumentMeeting, trip: Trip): boolean {
  if (trip.arrival === null) return true;
  // "met A. He visited Lima in May": told behind, and without a day, it is of another time.
  const isBackground = trip.arrival.value.date_precision !== "day" && meeting.passages.every(({ sentence }) => sentence < trip.sentence);
  if (meeting.date === null) return trip.planned || (!isBackground && distance(meeting, trip) <= REACH);
  const { value } = trip.arrival;
  return overlap(meeting.date.value, value.date_precision === "day" ? withStay(value) : value);
}

/** The days from an arrival on. */
function withStay(arrival: EdtfDate): EdtfDate {
  const end = parseIsoDay(arrival.date_end ?? "");
  return end === null ? arrival : { ...arrival, date_end: isoDay(end + STAY_DAYS) };
}

/** News reported from a state that takes part, or from where many or others have come together. */
function dateline(analysis: Analysis, meeting: DocumentMeeting, status: ReadonlySet<string>): ToldPlace | null {
  const { published } = analysis.document.row;
  const start = meeting.date?.value.date_start;
  const onSidelines = isOnSidelines(analysis, meeting);
  // What is told without a day beside a gathering is news as that is.
  const fresh =
    start == null ? onSidelines : published !== null && meeting.date!.value.date_precision === "day" && daysBetween(start, published) <= 1;
  const news = meeting.passages.some(({ sentence, earlier }) => (fresh || sentenceOfReport(analysis, sentence) <= NEWS_SENTENCES) && !earlier);
  if (!news || !(status.has("held") || status.has("ongoing"))) return null;
  const told = meeting.passages[0]!.sentence;
  const place = (analysis.itemOf[told] === 0 ? leadPlace(analysis) : null) ?? datelinePlace(analysis, told);
  const state = place?.country?.value;
  if (place === null || state === undefined) return null;
  if (published !== null && start != null && daysBetween(start, published) > STAY_DAYS) return null;
  const host = meeting.parties.has(state);
  const gathering = meeting.passages.some(({ beside, named }) => beside || named) || meeting.parties.size > 2 || onSidelines;
  return host || gathering || isSeat(place) ? place : null;
}

/** Where states confer that have nothing to do with it: who reports talks from there reports talks held there. */
const SEATS = new Set(["Geneva", "Vienna", "Brussels", "New York", "The Hague", "Strasbourg", "Davos", "Addis Ababa", "Luxembourg"]);

const isSeat = ({ city }: ToldPlace): boolean => city !== null && SEATS.has(city.value);

/** "met on the sidelines of a summit": where many have come together. */
export const isOnSidelines = (analysis: Analysis, meeting: DocumentMeeting): boolean =>
  meeting.passages.some(({ sentence }) => {
    const { first, last } = analysis.sentences[sentence]!;
    return analysis.tokens.lower.slice(first, last).some((form) => SIDELINES.has(form));
  });

/** How many sentences of the body tell the news. */
const LEAD = 2;

/** What comes behind these happened elsewhere and at another time. */
const BORDERS = new Set(["after", "before", "since", "as", "while", "following", "which", "who", "amid", "will", "would"]);

/** "SEOUL - The leaders signed a declaration in Pyongyang": where the first sentences put the news, which may be far from the reporter. */
function leadPlace(analysis: Analysis): ToldPlace | null {
  const first = analysis.regions.indexOf("body");
  for (let index = first; index >= 0 && index < first + LEAD && analysis.regions[index] === "body"; index++) {
    const { first: from, last } = analysis.sentences[index]!;
    const { lower } = analysis.tokens;
    // "agreed to meet again in Oslo": what is to come.
    const isInfinitive = (at: number): boolean => lower[at] === "to" && analysis.tags[at + 1] === "VERB" && lower[at + 1] !== "sign";
    const border = lower.slice(from, last).findIndex((form, at) => BORDERS.has(form) || isInfinitive(from + at));
    const city = mentionsIn(analysis, from, border < 0 ? last : from + border).find(
      ({ kind, first: at }) => kind === "place" && lower[at - 1] === "in" && !isPost(analysis, at - 1) && !isDiscussed(analysis, from, at),
    );
    // "in Jakarta last year"
    const when = city === undefined ? undefined : dateAt(analysis, city.last)?.date;
    const place = city === undefined || (when != null && when.date_precision !== "day") ? null : placeOf(analysis, city);
    if (place?.city != null) return asInferred(place, [], "place.lead:inferred");
  }
  return null;
}

const DISCUSSING = new Set(["discussed", "reviewed", "considered", "debated", "addressed"]);

/** "discussed the fighting in Oslo and the aid for those living in Lima": what somebody speaks of is not where he is. */
const isDiscussed = ({ tokens }: Analysis, from: number, city: number): boolean =>
  tokens.lower.slice(from, city).some((form) => DISCUSSING.has(form));

const daysBetween = (from: string, to: string): number => (parseIsoDay(to) ?? 0) - (parseIsoDay(from) ?? 0);
