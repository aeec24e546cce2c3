/** Agreement drafts to agreements. */
import type { AgreementDraft } from "../../schemas/draft.ts";
import type { MeetingOf } from "./merge-meetings.ts";
import type { Placed } from "./records/placed.ts";
import { makeRecords, type Made } from "./make-records.ts";
import type { Precedents } from "./precedents.ts";
import { buildAgreement, type BuiltAgreement } from "./sayings/build-agreement.ts";
import { clusterSayings } from "./sayings/cluster-sayings.ts";
import { AGREEMENT_RULES } from "./sayings/rules.ts";
import { agreementSaying, type Saying } from "./sayings/saying.ts";

/** All agreements. */
export function mergeAgreements(
  drafts: readonly Placed<AgreementDraft>[],
  { register, rulingsOn }: Precedents,
  idOf: MeetingOf,
): Made<BuiltAgreement> {
  const meetingOf = (draft: AgreementDraft): string | null => idOf(draft.document_id, draft.meeting);
  const rulings = rulingsOn("agreements", drafts);
  const sayingOf = (placed: Placed<AgreementDraft>): Saying => agreementSaying(placed, meetingOf(placed.draft));
  const clusters = clusterSayings(drafts.map(sayingOf), AGREEMENT_RULES, rulings);
  return makeRecords("agreements", drafts, clusters, register, rulings, (members, making) => buildAgreement(members, making, meetingOf));
}
