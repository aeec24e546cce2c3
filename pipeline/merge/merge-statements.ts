/** Statement drafts to statements. */
import type { StatementDraft } from "../../schemas/draft.ts";
import { makeRecords, type Afterthoughts, type Made } from "./make-records.ts";
import { sortedUnique } from "./order.ts";
import type { Precedents } from "./precedents.ts";
import type { Drafts, Placed } from "./records/placed.ts";
import { buildStatement, type BuiltStatement } from "./sayings/build-statement.ts";
import { clusterSayings } from "./sayings/cluster-sayings.ts";
import { STATEMENT_RULES } from "./sayings/rules.ts";
import { statementSaying, type Saying } from "./sayings/saying.ts";
import type { Spool, Step } from "../spool/spool.ts";
import { stems } from "./words.ts";

/** The actor that speaks; null for a speaker who is none. */
export type ActorOf = (draft: StatementDraft) => string | null;

/** All statements. */
export function mergeStatements(
  drafts: Drafts<StatementDraft, Saying>,
  before: Precedents,
  actorOf: ActorOf,
  after: Afterthoughts,
  spool: Spool,
): Iterable<Made<StatementDraft, BuiltStatement> | Step> {
  const rulings = before.rulingsOn("statements", drafts);
  const clusters = clusterSayings(drafts.facts, STATEMENT_RULES, rulings, spool);
  const build = (members: readonly Placed<StatementDraft>[], making: Parameters<typeof buildStatement>[1]) =>
    buildStatement(members, making, actorOf);
  return makeRecords("statements", drafts, clusters, before, rulings, build, after, spool);
}

/** A statement as a saying of its actor. Speakers who are no actors, "a government official" or "the two ministers", are told apart by their words. */
export const sayingOfActor =
  (actorOf: ActorOf) =>
  (placed: Placed<StatementDraft>): Saying =>
    statementSaying(placed, actorOf(placed.draft) ?? unnamed(placed.draft));

function unnamed(draft: StatementDraft): string {
  return `${draft.speaker_type} ${draft.speaker_country ?? ""} ${sortedUnique(stems(draft.speaker)).join(" ")}`;
}
