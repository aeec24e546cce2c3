/** Agreement drafts to agreements. */
import type { AgreementDraft } from "../../schemas/draft.ts";
import type { Decided } from "./decide-records.ts";
import type { Rulings } from "./judgements/rulings.ts";
import { makeRecords, type Afterthoughts, type Made, type Passed } from "./make-records.ts";
import type { Drafts, RankedDraft } from "./rank-drafts.ts";
import { buildAgreement, type BuiltAgreement } from "./sayings/build-agreement.ts";
import type { Spool, Step } from "../spool/spool.ts";

/** All agreements; `meetingOf` gives the merged meeting of a draft's own. */
export function mergeAgreements(
  drafts: Drafts<AgreementDraft>,
  decided: Decided,
  rulings: Rulings,
  meetingOf: (draft: RankedDraft) => string | null,
  after: Afterthoughts,
  spool: Spool,
): Iterable<Made<AgreementDraft, BuiltAgreement> | Passed | Step> {
  const lateOf = (draft: RankedDraft) => {
    const meeting = meetingOf(draft);
    return { meeting, cells: [meeting] };
  };
  return makeRecords({ table: "agreements", build: buildAgreement, lateOf }, drafts, decided, rulings, after, spool);
}
