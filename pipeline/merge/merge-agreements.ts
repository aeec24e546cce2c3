/** Agreement drafts to agreements. */
import type { AgreementDraft } from "../../schemas/draft.ts";
import { makeRecords, type Afterthoughts, type Made } from "./make-records.ts";
import type { Precedents } from "./precedents.ts";
import type { Drafts } from "./records/placed.ts";
import { buildAgreement, type BuiltAgreement } from "./sayings/build-agreement.ts";
import { clusterSayings } from "./sayings/cluster-sayings.ts";
import { AGREEMENT_RULES } from "./sayings/rules.ts";
import type { Saying } from "./sayings/saying.ts";
import type { Spool, Step } from "../spool/spool.ts";

/** All agreements. */
export function mergeAgreements(
  drafts: Drafts<AgreementDraft, Saying>,
  before: Precedents,
  after: Afterthoughts,
  spool: Spool,
): Iterable<Made<AgreementDraft, BuiltAgreement> | Step> {
  const rulings = before.rulingsOn("agreements", drafts);
  const clusters = clusterSayings(drafts.facts, AGREEMENT_RULES, rulings, spool);
  return makeRecords("agreements", drafts, clusters, before, rulings, buildAgreement, after, spool);
}
