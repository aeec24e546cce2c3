/** Agreement drafts to agreements. */
import type { AgreementDraft } from "../../schemas/draft.ts";
import type { MeetingOf } from "./merge-meetings.ts";
import type { Placed } from "./records/placed.ts";
import { buildAgreement, type BuiltAgreement } from "./sayings/build-agreement.ts";
import { clusterSayings } from "./sayings/cluster-sayings.ts";
import { AGREEMENT_RULES } from "./sayings/rules.ts";
import { agreementSaying } from "./sayings/saying.ts";

/** All agreements. */
export function mergeAgreements(drafts: readonly Placed<AgreementDraft>[], idOf: MeetingOf): readonly BuiltAgreement[] {
  const meetingOf = (draft: AgreementDraft): string | null => idOf(draft.document_id, draft.meeting);
  const sayings = drafts.map((placed) => agreementSaying(placed, meetingOf(placed.draft)));
  return clusterSayings(sayings, AGREEMENT_RULES).map((cluster) =>
    buildAgreement(
      cluster.map((index) => drafts[index]!),
      meetingOf,
    ),
  );
}
