/** Agreement drafts to agreements. */
import type { AgreementDraft } from "../../schemas/draft.ts";
import type { MeetingOf } from "./merge-meetings.ts";
import type { Placed } from "./records/placed.ts";
import { makeRecords, type Made } from "./make-records.ts";
import type { Precedents } from "./precedents.ts";
import { buildAgreement, type BuiltAgreement } from "./sayings/build-agreement.ts";
import { clusterSayings } from "./sayings/cluster-sayings.ts";
import { AGREEMENT_RULES } from "./sayings/rules.ts";
import { agreementSaying } from "./sayings/saying.ts";

/** All agreements. */
export function mergeAgreements(
  drafts: readonly Placed<AgreementDraft>[],
  { register, rulingsOn }: Precedents,
  idOf: MeetingOf,
): Made<BuiltAgreement> {
  const meetingOf = (draft: AgreementDraft): string | null => idOf(draft.document_id, draft.meeting);
  const sayings = drafts.map((placed) => agreementSaying(placed, meetingOf(placed.draft)));
  const rulings = rulingsOn("agreements", drafts);
  const clusters = clusterSayings(sayings, AGREEMENT_RULES, rulings);
  return makeRecords("agreements", drafts, clusters, register, rulings, (members, making) => buildAgreement(members, making, meetingOf));
}
