/** Where a meeting told without a city was held: where one of those present met others on the same day. */
import type { DocumentMeeting } from "../meeting.ts";
import type { ToldPlace } from "../passage.ts";
import { asInferred } from "./place-names.ts";
import { cityOf, dayOf, isElsewhere, isInPerson, wasHeldInPerson, type PlacedMeeting } from "./placed-meeting.ts";

/** Tells the city of a meeting by the others of its day; nothing where those present were in several cities. What is still planned for that day needs to be in a state that takes part. */
export function placesOfDays(all: readonly PlacedMeeting[]): (one: PlacedMeeting) => ToldPlace | null {
  const byDay = new Map<string, PlacedMeeting[]>();
  for (const one of all) {
    const day = dayOf(one);
    if (day === null || cityOf(one) === null || !wasHeldInPerson(one.meeting)) continue;
    const others = byDay.get(day);
    if (others === undefined) byDay.set(day, [one]);
    else if (others.length < MOST_A_DAY) others.push(one);
  }
  return (one) => {
    const day = dayOf(one);
    const place = day === null || cityOf(one) !== null || !isInPerson(one.meeting) ? null : placeAmong(one.meeting, byDay.get(day) ?? []);
    return place !== null && (wasHeldInPerson(one.meeting) || one.meeting.parties.has(place.country?.value ?? "")) ? place : null;
  };
}

/** More meetings of one day say no more of where somebody was. */
const MOST_A_DAY = 32;

function placeAmong(meeting: DocumentMeeting, others: readonly PlacedMeeting[]): ToldPlace | null {
  const places = others.flatMap((other) => ([...meeting.people.keys()].some((name) => other.meeting.people.has(name)) ? (cityOf(other) ?? []) : []));
  const [place] = places;
  if (place === undefined || places.some(({ city }) => city!.value !== place.city!.value)) return null;
  return isElsewhere(meeting, place) ? null : asInferred({ ...place, venue: null }, [], "place.same_day:inferred");
}
