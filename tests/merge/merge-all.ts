/** The merge done to its end, with its tables in memory. */
import type { Actor } from "../../schemas/actor.ts";
import type { Agreement } from "../../schemas/agreement.ts";
import type { Conflict } from "../../schemas/conflict.ts";
import type { Document, DocumentRow } from "../../schemas/document.ts";
import type { Draft } from "../../schemas/draft.ts";
import type { Evidence } from "../../schemas/evidence.ts";
import type { Link } from "../../schemas/link.ts";
import type { Meeting } from "../../schemas/meeting.ts";
import type { Participant } from "../../schemas/participant.ts";
import type { Statement } from "../../schemas/statement.ts";
import type { Aside } from "../../pipeline/merge/aside.ts";
import type { CountryNames } from "../../pipeline/merge/country-names.ts";
import type { Duplicate } from "../../pipeline/merge/duplicates/find-duplicates.ts";
import { readIdentity, type Identity } from "../../pipeline/merge/identity/registered-id.ts";
import { merge, NO_HISTORY, type History, type MergeEnd } from "../../pipeline/merge/index.ts";
import { isPassed, type PassedRecord } from "../../pipeline/merge/merged-record.ts";
import { prepareDocument, prepareDrafts } from "../../pipeline/merge/prepared/prepared-document.ts";
import { fillHoles, readLine } from "../../pipeline/rows/row-line.ts";
import { UNIT } from "../../pipeline/spool/pieces.ts";
import { memorySpool } from "../../pipeline/spool/memory-spool.ts";
import { documentKey, placeDocument, placeKey, type Placed, type Unranked } from "../../pipeline/merge/records/placed.ts";
import type { Spool, Step, Stored } from "../../pipeline/spool/spool.ts";
import { finished } from "../../pipeline/steps.ts";

export type MergeDocument = Pick<Document, "row" | "cells">;

export interface Merged {
  readonly documents: readonly DocumentRow[];
  readonly meetings: readonly Meeting[];
  readonly agreements: readonly Agreement[];
  readonly statements: readonly Statement[];
  readonly actors: readonly Actor[];
  readonly participants: readonly Participant[];
  readonly evidence: readonly Evidence[];
  readonly conflicts: readonly Conflict[];
  readonly links: readonly Link[];
}

export interface MergeResult extends MergeEnd {
  /** Sorted by key. */
  readonly rows: Merged;
  readonly identities: readonly Identity[];
}

const byText = <T>(rows: readonly T[], key: (row: T) => string): T[] => rows.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));

/** Merges documents and drafts given in any order. */
export const mergeAll = (
  documents: readonly MergeDocument[],
  drafts: readonly Draft[],
  countries: CountryNames,
  history: History = NO_HISTORY,
  spool: Spool = memorySpool(),
): MergeResult => finished(mergeInSteps(documents, drafts, countries, history, spool));

/** The same step by step; `aside` does what it can. */
export function* mergeInSteps(
  documents: readonly MergeDocument[],
  drafts: readonly Draft[],
  countries: CountryNames,
  history: History,
  spool: Spool,
  aside?: Aside,
): Generator<Step, MergeResult> {
  const inputs = byText(documents, ({ row }) => row.document_id);
  const draftTexts = spool.textShelf();
  const drafted = inputs.flatMap(({ row: { document_id } }) => {
    const prepared = prepareDrafts(
      drafts.filter((draft) => draft.document_id === document_id),
      countries,
    );
    if (prepared === null) return [];
    const at = draftTexts.size();
    for (const text of prepared.texts) draftTexts.add(text);
    return [{ outline: prepared.outline, at }];
  });
  const found: Record<string, { readonly [column: string]: unknown }[]> = {};
  const put = (table: string, rows: readonly object[]): void => void (found[table] ??= []).push(...(rows as never[]));
  const identities: Identity[] = [];
  const work = merge({ documents: () => inputs.map(prepareDocument), drafted: () => drafted, drafts: draftTexts }, countries, history, spool, aside);
  let next = work.next();
  for (; !next.done; next = work.next()) {
    yield null;
    if (next.value === null) continue;
    const { table, row, identity, evidence, conflicts, links, participants } = isPassed(next.value) ? asMade(next.value) : next.value;
    put(table, [row]);
    put("evidence", evidence);
    put("conflicts", conflicts);
    put("links", links);
    put("participants", participants);
    identities.push(identity);
  }
  const sorted = (table: string, ...key: readonly string[]) =>
    byText(found[table] ?? [], (row) => key.map((column) => String(row[column])).join("\t"));
  const rows = {
    documents: sorted("documents", "document_id"),
    meetings: sorted("meetings", "meeting_id"),
    agreements: sorted("agreements", "agreement_id"),
    statements: sorted("statements", "statement_id"),
    actors: sorted("actors", "actor_id"),
    participants: sorted("participants", "meeting_id", "actor_id"),
    evidence: sorted("evidence", "evidence_id"),
    conflicts: sorted("conflicts", "table", "record_id", "column", "document_id", "value"),
    links: sorted("links", "table", "record_id", "mention", "other"),
  } as unknown as Merged;
  return { rows, identities, ...next.value };
}

/** A record that was prepared, with its rows. */
const asMade = ({ table, row, late, evidence, participants, identity }: PassedRecord) => ({
  table,
  row: readLine(table, fillHoles(table, row, late)),
  evidence: evidence === "" ? [] : evidence.split(UNIT).map((line) => readLine("evidence", line)),
  conflicts: [],
  links: [],
  participants,
  identity: readIdentity(identity),
});

const canonicalKey = (entry: Unranked): string => `${documentKey(entry.draft, entry.isCopy)} ${placeKey(entry)}`;

/** The drafts of one table in canonical order. */
export function placeDrafts<D extends Draft>(
  drafts: readonly D[],
  duplicates: ReadonlyMap<string, Duplicate> = new Map(),
  meetingOf: (draft: D) => string | null = () => null,
): Placed<D>[] {
  const documents = [...new Set(drafts.map(({ document_id }) => document_id))];
  const entries = documents.flatMap((id) =>
    placeDocument(
      drafts.filter(({ document_id }) => document_id === id),
      duplicates.get(id),
    ),
  );
  return byText(entries, canonicalKey).map((entry, rank) => ({ ...entry, meeting: meetingOf(entry.draft), rank }));
}

/** Values on a shelf. */
export function shelved<T>(values: readonly T[]): Stored<T> {
  const shelf = memorySpool().shelf<T>();
  for (const value of values) shelf.add(value);
  return shelf;
}

/** What a generator of steps gives. */
export const withoutSteps = <T>(items: Iterable<T | null>): T[] => [...items].filter((item) => item !== null);
