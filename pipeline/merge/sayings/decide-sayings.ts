/** Which agreements, or which statements, are one. It needs whom and which meetings there are, but no record, so it may be decided beside the making of records. */
import { openNames } from "../people/actor-directory.ts";
import { decideRecords, type Decided } from "../decide-records.ts";
import type { Rulings } from "../judgements/rulings.ts";
import { meetingReader } from "../meetings/meeting-places.ts";
import { placedIn } from "../place-drafts.ts";
import { rankFacts, type Rank } from "../rank-drafts.ts";
import type { Sorted, Spool, Step, Stored } from "../../spool/spool.ts";
import { clusterSayings } from "./cluster-sayings.ts";
import { placeSaying, readSaying } from "./prepared-saying.ts";
import { AGREEMENT_RULES, STATEMENT_RULES } from "./rules.ts";
import type { Saying } from "./saying.ts";

/** Plain data and texts, which another thread can be handed as files. */
export interface SayingInputs {
  readonly table: "agreements" | "statements";
  /** All documents that have drafts; for `placedIn`. */
  readonly documents: Sorted<string>;
  /** The texts of their drafts. */
  readonly drafts: Stored<string>;
  /** For `meetingReader`. */
  readonly places: Sorted<string>;
  /** Who bears which name, for `openNames`; null where nobody speaks. */
  readonly names: Sorted<string> | null;
  /** Of this table; as `registered` keeps it. */
  readonly register: Sorted<string>;
  readonly rulings: Rulings;
}

/** Decides on the sayings of one table. What it gives is waited for; it may begin when it is called. */
export type DecideSayings = (inputs: SayingInputs, spool: Spool) => Generator<Step, Decided>;

const RULES = { agreements: AGREEMENT_RULES, statements: STATEMENT_RULES } as const;

/** Decides in this thread. */
export const decideSayings: DecideSayings = function* ({ table, documents, drafts, places, names, register, rulings }, spool) {
  const meetingOf = meetingReader(places);
  const actorOf = names === null ? () => null : openNames(names, spool);
  const place = (text: string, { rank, document, root, isCopy }: Rank): string => {
    const prepared = readSaying(text);
    const { meeting, speaker } = prepared;
    return placeSaying(prepared, { rank, root, isCopy, meeting: meetingOf(document, meeting), actor: speaker && actorOf(speaker) });
  };
  const facts = yield* rankFacts<Saying>(table, () => placedIn(documents), drafts, place, spool);
  const clusters = clusterSayings(facts, RULES[table], rulings, spool);
  return yield* decideRecords(clusters, register, rulings.corrections.length > 0, spool);
};
