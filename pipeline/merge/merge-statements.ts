/** Statement drafts to statements. */
import type { StatementDraft } from "../../schemas/draft.ts";
import type { Decided } from "./decide-records.ts";
import type { Rulings } from "./judgements/rulings.ts";
import { makeRecords, type Afterthoughts, type Made, type Passed } from "./make-records.ts";
import type { ActorName } from "./people/actor-name.ts";
import { speakerOf } from "./prepared/prepared-draft.ts";
import type { Drafts, RankedDraft } from "./rank-drafts.ts";
import type { Placed } from "./records/placed.ts";
import { buildStatement, type BuiltStatement } from "./sayings/build-statement.ts";
import type { Spool, Step } from "../spool/spool.ts";

/** Which actor speaks; null for a speaker who is none. */
export interface Speakers {
  readonly of: (draft: StatementDraft) => string | null;
  readonly named: (name: ActorName) => string | null;
}

/** All statements; `meetingOf` gives the merged meeting of a draft's own. */
export function mergeStatements(
  drafts: Drafts<StatementDraft>,
  decided: Decided,
  rulings: Rulings,
  meetingOf: (draft: RankedDraft) => string | null,
  speakers: Speakers,
  after: Afterthoughts,
  spool: Spool,
): Iterable<Made<StatementDraft, BuiltStatement> | Passed | Step> {
  const build = (members: readonly Placed<StatementDraft>[], making: Parameters<typeof buildStatement>[1]) =>
    buildStatement(members, making, speakers.of);
  const lateOf = (draft: RankedDraft) => {
    const meeting = meetingOf(draft);
    const speaker = speakerOf(draft.prepared);
    return { meeting, cells: [meeting, speaker === null ? null : speakers.named(speaker)] };
  };
  return makeRecords({ table: "statements", build, lateOf }, drafts, decided, rulings, after, spool);
}
