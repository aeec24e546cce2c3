/** Meeting drafts to meetings. */
import type { MeetingDraft } from "../../schemas/draft.ts";
import type { CountryNames } from "./country-names.ts";
import { makeRecords, type Made } from "./make-records.ts";
import { buildMeeting, type BuiltMeeting } from "./meetings/build-meeting.ts";
import { clusterMeetings } from "./meetings/cluster-meetings.ts";
import type { Precedents } from "./precedents.ts";
import type { Placed } from "./records/placed.ts";

/** The merged meeting of a document's draft, by document and the draft's key. */
export type MeetingOf = (documentId: string, key: string | null) => string | null;

/** All meetings, and where each draft went. */
export function mergeMeetings(
  drafts: readonly Placed<MeetingDraft>[],
  { register, rulingsOn }: Precedents,
  countries: CountryNames,
): Made<BuiltMeeting> & { readonly idOf: MeetingOf } {
  const ids = new Map<string, string>();
  const rulings = rulingsOn("meetings", drafts);
  const made = makeRecords("meetings", drafts, clusterMeetings(drafts, rulings), register, rulings, (members, making) => {
    for (const { draft } of members) ids.set(`${draft.document_id} ${draft.key}`, making.id);
    return buildMeeting(members, making, countries);
  });
  return { ...made, idOf: (documentId, key) => (key === null ? null : (ids.get(`${documentId} ${key}`) ?? null)) };
}
