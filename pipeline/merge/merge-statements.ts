/** Statement drafts to statements. */
import type { StatementDraft } from "../../schemas/draft.ts";
import type { CountryNames } from "./country-names.ts";
import { makeRecords, type Made } from "./make-records.ts";
import type { MeetingOf } from "./merge-meetings.ts";
import { sortedUnique } from "./order.ts";
import type { ActorDirectory } from "./people/actor-directory.ts";
import { speakerMention } from "./people/actor-mentions.ts";
import type { Precedents } from "./precedents.ts";
import type { Placed } from "./records/placed.ts";
import { buildStatement, type BuiltStatement } from "./sayings/build-statement.ts";
import { clusterSayings } from "./sayings/cluster-sayings.ts";
import { STATEMENT_RULES } from "./sayings/rules.ts";
import { statementSaying, type Saying } from "./sayings/saying.ts";
import { stems } from "./words.ts";

/** All statements. */
export function mergeStatements(
  drafts: readonly Placed<StatementDraft>[],
  { register, rulingsOn }: Precedents,
  idOf: MeetingOf,
  directory: ActorDirectory,
  countries: CountryNames,
): Made<BuiltStatement> {
  const meetingOf = (draft: StatementDraft): string | null => idOf(draft.document_id, draft.meeting);
  const actorOf = (draft: StatementDraft): string | null => {
    const mention = speakerMention(draft, countries);
    return mention === null ? null : directory.idOf(mention);
  };
  const rulings = rulingsOn("statements", drafts);
  const sayingOf = (placed: Placed<StatementDraft>): Saying =>
    statementSaying(placed, meetingOf(placed.draft), actorOf(placed.draft) ?? unnamed(placed.draft));
  const clusters = clusterSayings(drafts.map(sayingOf), STATEMENT_RULES, rulings);
  return makeRecords("statements", drafts, clusters, register, rulings, (members, making) => buildStatement(members, making, { meetingOf, actorOf }));
}

/** Speakers who are no actors, "a government official" or "the two ministers", are told apart by their words. */
function unnamed(draft: StatementDraft): string {
  return `${draft.speaker_type} ${draft.speaker_country ?? ""} ${sortedUnique(stems(draft.speaker)).join(" ")}`;
}
