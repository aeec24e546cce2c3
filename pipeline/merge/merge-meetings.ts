/** Meeting drafts to meetings. */
import type { MeetingDraft } from "../../schemas/draft.ts";
import type { CountryNames } from "./country-names.ts";
import { buildMeeting, type BuiltMeeting } from "./meetings/build-meeting.ts";
import { clusterMeetings } from "./meetings/cluster-meetings.ts";
import type { Placed } from "./records/placed.ts";

/** The merged meeting of a document's draft, by document and the draft's key. */
export type MeetingOf = (documentId: string, key: string | null) => string | null;

/** All meetings, and where each draft went. */
export function mergeMeetings(
  drafts: readonly Placed<MeetingDraft>[],
  countries: CountryNames,
): { readonly built: readonly BuiltMeeting[]; readonly idOf: MeetingOf } {
  const ids = new Map<string, string>();
  const built = clusterMeetings(drafts).map((cluster) => {
    const members = cluster.map((index) => drafts[index]!);
    const meeting = buildMeeting(members, countries);
    for (const { draft } of members) ids.set(`${draft.document_id} ${draft.key}`, meeting.row.meeting_id);
    return meeting;
  });
  return { built, idOf: (documentId, key) => (key === null ? null : (ids.get(`${documentId} ${key}`) ?? null)) };
}
