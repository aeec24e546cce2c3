/** A meeting with the day and the place that are known of it, by its own words or by those around it. */
import type { EdtfDate } from "../../../../schemas/edtf-date.ts";
import { statusesOf, type DocumentMeeting } from "../meeting.ts";
import type { Told, ToldPlace } from "../passage.ts";

export interface PlacedMeeting {
  readonly meeting: DocumentMeeting;
  readonly date: Told<EdtfDate> | null;
  readonly place: ToldPlace | null;
}

/** Its day, where it is told; null otherwise. */
export const dayOf = ({ date }: PlacedMeeting): string | null => (date?.value.date_precision === "day" ? date.value.date : null);

/** The place that names its city; null without one. */
export const cityOf = ({ meeting, place }: PlacedMeeting): ToldPlace | null =>
  [...meeting.passages.map((passage) => passage.place), place].find((told) => told?.city != null) ?? null;

/** Whether those who met, or will meet, do so in one room. */
export const isInPerson = ({ format }: DocumentMeeting): boolean => format?.value !== "phone" && format?.value !== "virtual";

/** Whether it was held, in one room. */
export const wasHeldInPerson = (meeting: DocumentMeeting): boolean => isInPerson(meeting) && statusesOf(meeting).has("held");

/** Whether a place contradicts the state that the meeting's own words name. */
export const isElsewhere = ({ passages }: DocumentMeeting, place: ToldPlace): boolean =>
  passages.some(({ place: told }) => told?.country != null && told.country.value !== place.country?.value);
