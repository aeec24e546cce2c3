/** Meeting drafts to meetings. */
import type { MeetingDraft } from "../../schemas/draft.ts";
import type { CountryNames } from "./country-names.ts";
import type { Decided } from "./decide-records.ts";
import type { Rulings } from "./judgements/rulings.ts";
import { makeRecords, type Afterthoughts, type Made, type Passed } from "./make-records.ts";
import { buildMeeting, type BuiltMeeting } from "./meetings/build-meeting.ts";
import type { Drafts } from "./rank-drafts.ts";
import type { Placed } from "./records/placed.ts";
import type { Spool, Step } from "../spool/spool.ts";

/** All meetings. */
export function mergeMeetings(
  drafts: Drafts<MeetingDraft>,
  decided: Decided,
  rulings: Rulings,
  countries: CountryNames,
  after: Afterthoughts,
  spool: Spool,
): Iterable<Made<MeetingDraft, BuiltMeeting> | Passed | Step> {
  const build = (members: readonly Placed<MeetingDraft>[], making: Parameters<typeof buildMeeting>[1]) => buildMeeting(members, making, countries);
  const lateOf = () => ({ meeting: null, cells: [] });
  return makeRecords({ table: "meetings", build, lateOf }, drafts, decided, rulings, after, spool);
}
