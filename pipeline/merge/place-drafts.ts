/** Puts the documents that have drafts into their canonical order, which is that of the drafts: within a document they are in order already. */
import type { Duplicate } from "./duplicates/find-duplicates.ts";
import type { DocumentDrafts } from "./prepared/merge-inputs.ts";
import { documentKey, readDocumentKey } from "./records/placed.ts";
import { cursor } from "../spool/sorted.ts";
import type { Sorted, Sorter, Spool, Step } from "../spool/spool.ts";

/** A document in its place among all. */
export interface PlacedDocument {
  /** Its canonical key. */
  readonly key: string;
  readonly isCopy: boolean;
  /** The document, or the original of which it is a copy. */
  readonly root: string;
  /** Where the texts of its drafts begin. */
  readonly at: number;
}

/** All documents that have drafts in canonical order. */
export interface PlacedDrafts {
  /** For `placedIn`. */
  readonly documents: Sorted<string>;
  /** Whom each document mentions, under its canonical key; for `readMentions`. */
  readonly mentions: Sorted<string>;
}

/** Places all drafts. */
export function* placeDrafts(drafted: Iterable<DocumentDrafts>, duplicates: Sorter<Duplicate>, spool: Spool): Generator<Step, PlacedDrafts> {
  const duplicateOf = cursor(duplicates.sorted());
  const documents = spool.texts();
  const mentions = spool.texts();
  for (const { outline, at } of drafted) {
    const [duplicate] = duplicateOf(outline.document_id);
    const key = documentKey(outline, duplicate !== undefined);
    documents.add(key, `${at} ${duplicate?.original ?? outline.document_id}`);
    if (outline.mentions !== "") mentions.add(key, outline.mentions);
    yield null;
  }
  return { documents, mentions };
}

/** The documents that were placed. */
export function* placedIn(documents: Sorted<string>): Generator<PlacedDocument> {
  for (const { key, value } of documents.sorted()) {
    const [at, root] = value.split(" ") as [string, string];
    yield { key, isCopy: readDocumentKey(key).isCopy, root, at: Number(at) };
  }
}
