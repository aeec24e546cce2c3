/** Columns of a meeting that follow from others. */
import type { Meeting, MeetingFormat } from "../../../schemas/meeting.ts";

/** By the number of parties; null where not all of them have a code. */
export function meetingType(parties: readonly string[], others: readonly string[]): Meeting["meeting_type"] {
  if (others.length > 0 || parties.length < 2) return null;
  return parties.length === 2 ? "bilateral" : parties.length === 3 ? "trilateral" : "multilateral";
}

/** The mode of the PLOVER consultation: by phone, of many, a visit where one party is the host, or on third ground. */
export function ploverMode(format: MeetingFormat, parties: readonly string[], country: string | null): Meeting["plover_mode"] {
  if (format === "phone") return "phone";
  // A single party is an organisation that meets as a body.
  if (parties.length > 2 || parties.length === 1) return "multilateral";
  if (format === "virtual" || country === null || parties.length === 0) return null;
  return parties.includes(country) ? "visit" : "third-party";
}
