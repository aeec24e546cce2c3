/** Meeting drafts to meetings. */
import type { MeetingDraft } from "../../schemas/draft.ts";
import type { CountryNames } from "./country-names.ts";
import { makeRecords, type Afterthoughts, type Made, type Passed } from "./make-records.ts";
import { buildMeeting, type BuiltMeeting } from "./meetings/build-meeting.ts";
import { clusterMeetings } from "./meetings/cluster-meetings.ts";
import type { SlimMeeting } from "./meetings/slim-meeting.ts";
import type { Precedents } from "./precedents.ts";
import type { Drafts } from "./rank-drafts.ts";
import type { Placed } from "./records/placed.ts";
import type { Spool, Step } from "../spool/spool.ts";

/** All meetings. */
export function mergeMeetings(
  drafts: Drafts<MeetingDraft, SlimMeeting>,
  before: Precedents,
  countries: CountryNames,
  after: Afterthoughts,
  spool: Spool,
): Generator<Made<MeetingDraft, BuiltMeeting> | Passed | Step> {
  const rulings = before.rulingsOn("meetings", drafts);
  const clusters = clusterMeetings(drafts.facts, rulings, spool);
  const build = (members: readonly Placed<MeetingDraft>[], making: Parameters<typeof buildMeeting>[1]) => buildMeeting(members, making, countries);
  const lateOf = () => ({ meeting: null, cells: [] });
  return makeRecords({ table: "meetings", build, lateOf }, drafts, clusters, before, rulings, after, spool);
}
