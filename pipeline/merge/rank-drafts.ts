/** Numbers the drafts of a table in canonical order, and keeps what is compared of them. */
import type { Draft } from "../../schemas/draft.ts";
import { readDraft, unpackDraft, type PreparedDraft } from "./prepared/prepared-draft.ts";
import { DRAFTS_AT, FACTS_AT, type DraftTable } from "./prepared/prepared-document.ts";
import type { PlacedDocument } from "./place-drafts.ts";
import type { Placed, Ranked } from "./records/placed.ts";
import { RECORD } from "../spool/pieces.ts";
import type { Spool, Step, Stored } from "../spool/spool.ts";

/** A draft in its place, still as its document gave it. */
export interface RankedDraft {
  readonly rank: number;
  /** The canonical key of its document. */
  readonly document: string;
  readonly root: string;
  readonly isCopy: boolean;
  readonly prepared: PreparedDraft;
}

/** The drafts of one table in canonical order. */
export interface Drafts<D extends Draft = Draft> {
  readonly ranked: () => Iterable<RankedDraft>;
  readonly whole: () => Iterable<Placed<D>>;
}

/** The place of a draft among all of its table. */
export type Rank = Pick<RankedDraft, "rank" | "document" | "root" | "isCopy">;

type Documents = () => Iterable<PlacedDocument>;

/** The facts by which the drafts of one table, which lie in `drafts`, are compared, by rank; `placeFacts` completes the text that was prepared of each by what its place says, which gives JSON. */
export function* rankFacts<F extends Ranked>(
  table: DraftTable,
  documents: Documents,
  drafts: Stored<string>,
  placeFacts: (text: string, rank: Rank) => string,
  spool: Spool,
): Generator<Step, Stored<F>> {
  const facts = spool.textShelf();
  for (const { key, root, isCopy, at } of documents()) {
    for (const text of split(drafts.at(at + FACTS_AT[table]))) facts.add(placeFacts(text, { rank: facts.size(), document: key, root, isCopy }));
    yield null;
  }
  return parsed<F>(facts);
}

/** The drafts of one table, which lie in `drafts`. */
export function rankDrafts<D extends Draft>(table: DraftTable, documents: Documents, drafts: Stored<string>): Drafts<D> {
  const ranked = function* (): Generator<RankedDraft> {
    let rank = 0;
    for (const { key, root, isCopy, at } of documents())
      for (const text of split(drafts.at(at + DRAFTS_AT[table]))) yield { rank: rank++, document: key, root, isCopy, prepared: readDraft(text) };
  };
  const whole = function* (): Generator<Placed<D>> {
    for (const draft of ranked()) yield wholeDraft<D>(draft.prepared, draft, null);
  };
  return { ranked, whole };
}

const split = (texts: string): readonly string[] => (texts === "" ? [] : texts.split(RECORD));

/** Values that are kept as JSON. */
const parsed = <T>(texts: Stored<string>): Stored<T> => ({
  at: (number) => JSON.parse(texts.at(number)) as T,
  *all() {
    for (const text of texts.all()) yield JSON.parse(text) as T;
  },
  size: texts.size,
});

/** The draft itself, in its place. */
export function wholeDraft<D extends Draft>(
  prepared: Pick<PreparedDraft, "packed" | "evidence">,
  { rank, root, isCopy }: Pick<Placed, "rank" | "root" | "isCopy">,
  meeting: string | null,
): Placed<D> {
  const { draft, anchor, ordinal } = unpackDraft<D>(prepared);
  return { draft, rank, root, isCopy, anchor, ordinal, meeting };
}
