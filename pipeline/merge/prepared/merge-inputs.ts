/** What the merge is given. */
import type { Sorter, Stored } from "../../spool/spool.ts";
import type { Contender } from "../duplicates/contender.ts";
import type { ComparedDrafts, PreparedDocument } from "./prepared-document.ts";

/** What a document has drafted: what is compared of it, and where among all drafts those of its first table are; those of the others follow. */
export interface DocumentDrafts {
  readonly compared: ComparedDrafts;
  readonly drafts: number;
}

/** What the merge reads, as often as it asks: what was prepared of documents and drafts, both in the order of the documents' ids. */
export interface MergeInputs {
  readonly documents: () => Iterable<PreparedDocument>;
  readonly compared: () => Iterable<DocumentDrafts>;
  /** A text for each document and table. */
  readonly drafts: Stored<string>;
  /** What came of comparing the documents, by their places in the order of precedence, where that was done elsewhere. */
  readonly contenders?: Sorter<Contender> | null;
}
