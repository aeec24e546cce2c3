/** What is settled before a merge begins: ids of earlier releases, and what people have judged. */
import type { DocumentRow } from "../../schemas/document.ts";
import type { Draft } from "../../schemas/draft.ts";
import type { RegisteredId } from "./identity/registered-id.ts";
import type { Judgement } from "./judgements/judgement.ts";
import { referents, sourceOf } from "./judgements/referents.ts";
import { NO_RULINGS, rulingsOf, type Rulings } from "./judgements/rulings.ts";
import type { Drafts } from "./rank-drafts.ts";

type Sourced = Pick<DocumentRow, "document_id" | "source">;

export interface Precedents {
  /** The registered ids of one table. */
  readonly register: (table: RegisteredId["table"]) => Iterable<RegisteredId>;
  /** The judgements on the drafts of one table. */
  readonly rulingsOn: (table: Draft["table"], drafts: Pick<Drafts, "whole">) => Rulings;
}

/** Prepares precedents; the documents are walked for those into which judgements point. */
export function precedents(register: Iterable<RegisteredId>, judgements: readonly Judgement[], documents: Iterable<Sourced>): Precedents {
  const sources = judgedSources(judgements, documents);
  const ofTable = function* (table: RegisteredId["table"]): Generator<RegisteredId> {
    for (const entry of register) if (entry.table === table) yield entry;
  };
  return {
    register: ofTable,
    rulingsOn: (table, drafts) => {
      const mine = judgements.filter((judgement) => judgement.table === table);
      if (mine.length === 0) return NO_RULINGS;
      const references = new Set(mine.flatMap(({ a, b }) => (b === null ? [a] : [a, b])));
      return rulingsOf(mine, countOf(drafts.whole()), referents(references, drafts.whole(), ofTable(table), sources));
    },
  };
}

function countOf(items: Iterable<unknown>): number {
  let count = 0;
  for (const _ of items) count++;
  return count;
}

/** Document id → source, of the documents that judgements name. */
function judgedSources(judgements: readonly Judgement[], documents: Iterable<Sourced>): ReadonlyMap<string, string> {
  const named = new Set(judgements.flatMap(({ a, b }) => [sourceOf(a), b === null ? null : sourceOf(b)]));
  const sources = new Map<string, string>();
  if (judgements.length > 0) for (const { document_id, source } of documents) if (named.has(source)) sources.set(document_id, source);
  return sources;
}
