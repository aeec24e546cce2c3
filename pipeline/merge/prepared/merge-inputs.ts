/** What the merge is given. */
import type { Sorter, Stored } from "../../spool/spool.ts";
import type { Contender } from "../duplicates/contender.ts";
import type { DraftsOutline, PreparedDocument } from "./prepared-document.ts";

/** What a document has drafted, and where among all texts of drafts the first of its own is; the others follow. */
export interface DocumentDrafts {
  readonly outline: DraftsOutline;
  readonly at: number;
}

/** What the merge reads, as often as it asks: what was prepared of documents and drafts, both in the order of the documents' ids. */
export interface MergeInputs {
  readonly documents: () => Iterable<PreparedDocument>;
  readonly drafted: () => Iterable<DocumentDrafts>;
  /** The texts of all documents that have drafts; for `FACTS_AT` and `DRAFTS_AT`. */
  readonly drafts: Stored<string>;
  /** What came of comparing the documents, by their places in the order of precedence, where that was done elsewhere. */
  readonly contenders?: Sorter<Contender> | null;
}
