/** Puts the drafts of all documents into their canonical order, table by table: documents are sorted, for within a document drafts are in order. */
import type { Duplicate } from "./duplicates/find-duplicates.ts";
import type { DocumentDrafts } from "./prepared/merge-inputs.ts";
import { DRAFTED, type DraftTable } from "./prepared/prepared-document.ts";
import { documentKey, readDocumentKey } from "./records/placed.ts";
import { RECORD } from "../spool/pieces.ts";
import { cursor } from "../spool/sorted.ts";
import type { Sorter, Spool, Step } from "../spool/spool.ts";

/** What one document has of something, in its place among all documents. */
export interface PlacedTexts {
  /** The document's canonical key. */
  readonly key: string;
  readonly isCopy: boolean;
  /** The document, or the original of which it is a copy. */
  readonly root: string;
  readonly texts: readonly string[];
}

/** The same of a table, and where its drafts are. */
export interface PlacedFacts extends PlacedTexts {
  readonly drafts: number;
}

/** What is compared of all drafts, in canonical order, as often as it is asked. */
export interface PlacedDrafts extends Readonly<Record<DraftTable, () => Iterable<PlacedFacts>>> {
  readonly mentions: () => Iterable<PlacedTexts>;
}

/** Places all drafts. */
export function* placeDrafts(documents: Iterable<DocumentDrafts>, duplicates: Sorter<Duplicate>, spool: Spool): Generator<Step, PlacedDrafts> {
  const duplicateOf = cursor(duplicates.sorted());
  const mentions = spool.texts();
  const facts = { meetings: spool.texts(), agreements: spool.texts(), statements: spool.texts() };
  for (const { compared, drafts } of documents) {
    const [duplicate] = duplicateOf(compared.document_id);
    const key = documentKey(compared, duplicate !== undefined);
    const root = duplicate?.original ?? compared.document_id;
    if (compared.mentions !== "") mentions.add(key, [root, compared.mentions].join(RECORD));
    for (const [at, table] of DRAFTED.entries())
      if (compared.facts[table] !== "") facts[table].add(key, [root, drafts + at, compared.facts[table]].join(RECORD));
    yield null;
  }
  return {
    mentions: () => placed(mentions),
    meetings: () => placedFacts(facts.meetings),
    agreements: () => placedFacts(facts.agreements),
    statements: () => placedFacts(facts.statements),
  };
}

function* placed(sorter: Sorter<string>): Generator<PlacedTexts> {
  for (const { key, value } of sorter.sorted()) {
    const [root, ...texts] = value.split(RECORD);
    yield { key, isCopy: readDocumentKey(key).isCopy, root: root!, texts };
  }
}

function* placedFacts(sorter: Sorter<string>): Generator<PlacedFacts> {
  for (const { key, isCopy, root, texts } of placed(sorter)) yield { key, isCopy, root, drafts: Number(texts[0]), texts: texts.slice(1) };
}
