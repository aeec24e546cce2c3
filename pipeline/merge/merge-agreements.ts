/** Agreement drafts to agreements. */
import type { AgreementDraft } from "../../schemas/draft.ts";
import { makeRecords, type Afterthoughts, type Made, type Passed } from "./make-records.ts";
import type { Precedents } from "./precedents.ts";
import type { Drafts, RankedDraft } from "./rank-drafts.ts";
import { buildAgreement, type BuiltAgreement } from "./sayings/build-agreement.ts";
import { clusterSayings } from "./sayings/cluster-sayings.ts";
import { AGREEMENT_RULES } from "./sayings/rules.ts";
import type { Saying } from "./sayings/saying.ts";
import type { Spool, Step } from "../spool/spool.ts";

/** All agreements; `meetingOf` gives the merged meeting of a draft's own. */
export function mergeAgreements(
  drafts: Drafts<AgreementDraft, Saying>,
  before: Precedents,
  meetingOf: (draft: RankedDraft) => string | null,
  after: Afterthoughts,
  spool: Spool,
): Iterable<Made<AgreementDraft, BuiltAgreement> | Passed | Step> {
  const rulings = before.rulingsOn("agreements", drafts);
  const clusters = clusterSayings(drafts.facts, AGREEMENT_RULES, rulings, spool);
  const lateOf = (draft: RankedDraft) => {
    const meeting = meetingOf(draft);
    return { meeting, cells: [meeting] };
  };
  return makeRecords({ table: "agreements", build: buildAgreement, lateOf }, drafts, clusters, before, rulings, after, spool);
}
