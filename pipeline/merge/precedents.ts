/** What is settled before a merge begins: ids of earlier releases, and what people have judged. */
import type { Draft } from "../../schemas/draft.ts";
import type { RegisteredId } from "./identity/registered-id.ts";
import type { Judgement } from "./judgements/judgement.ts";
import { referents } from "./judgements/referents.ts";
import { NO_RULINGS, rulingsOf, type Rulings } from "./judgements/rulings.ts";
import type { Placed } from "./records/placed.ts";

export interface Precedents {
  readonly register: readonly RegisteredId[];
  /** The judgements on the drafts of one table. */
  readonly rulingsOn: (table: Draft["table"], drafts: readonly Placed[]) => Rulings;
}

/** Prepares precedents; `sources` names the documents, for judgements that point into one. */
export function precedents(register: readonly RegisteredId[], judgements: readonly Judgement[], sources: ReadonlyMap<string, string>): Precedents {
  return {
    register,
    rulingsOn: (table, drafts) => {
      const mine = judgements.filter((judgement) => judgement.table === table);
      return mine.length === 0 ? NO_RULINGS : rulingsOf(mine, drafts.length, referents(drafts, register, sources));
    },
  };
}
