/** Statement drafts to statements. */
import type { StatementDraft } from "../../schemas/draft.ts";
import type { CountryNames } from "./country-names.ts";
import { makeRecords, type Afterthoughts, type Made } from "./make-records.ts";
import { sortedUnique } from "./order.ts";
import type { ActorDirectory } from "./people/actor-directory.ts";
import { speakerMention } from "./people/actor-mentions.ts";
import type { Precedents } from "./precedents.ts";
import type { Drafts } from "./records/placed.ts";
import { buildStatement, type BuiltStatement } from "./sayings/build-statement.ts";
import { clusterSayings } from "./sayings/cluster-sayings.ts";
import { STATEMENT_RULES } from "./sayings/rules.ts";
import { statementSaying } from "./sayings/saying.ts";
import type { Spool, Step } from "../spool/spool.ts";
import { stems } from "./words.ts";

/** All statements. */
export function mergeStatements(
  drafts: Drafts<StatementDraft>,
  before: Precedents,
  directory: ActorDirectory,
  countries: CountryNames,
  after: Afterthoughts,
  spool: Spool,
): Iterable<Made<StatementDraft, BuiltStatement> | Step> {
  const actorOf = (draft: StatementDraft): string | null => {
    const mention = speakerMention(draft, countries);
    return mention === null ? null : directory.idOf(mention);
  };
  const rulings = before.rulingsOn("statements", drafts);
  const toSaying = (placed: Parameters<typeof statementSaying>[0]) => statementSaying(placed, actorOf(placed.draft) ?? unnamed(placed.draft));
  const clusters = clusterSayings(drafts, toSaying, STATEMENT_RULES, rulings, spool);
  return makeRecords("statements", clusters, before, rulings, (members, making) => buildStatement(members, making, actorOf), after, spool);
}

/** Speakers who are no actors, "a government official" or "the two ministers", are told apart by their words. */
function unnamed(draft: StatementDraft): string {
  return `${draft.speaker_type} ${draft.speaker_country ?? ""} ${sortedUnique(stems(draft.speaker)).join(" ")}`;
}
