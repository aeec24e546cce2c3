/** By what a document is compared with others: made from its text alone. */
import type { DocumentRow } from "../../../schemas/document.ts";
import { fingerprint } from "./fingerprint.ts";
import { packPrint, type PackedPrint } from "./packed-print.ts";
import { precedenceKey } from "./precedence.ts";

export interface DocumentPrint {
  readonly id: string;
  /** By which documents sort as originals. */
  readonly precedence: string;
  /** Under what other documents are found. */
  readonly keys: readonly number[];
  readonly print: PackedPrint;
}

export function documentPrint(row: DocumentRow): DocumentPrint {
  const print = fingerprint(row.text);
  return { id: row.document_id, precedence: precedenceKey(row), keys: [...print.keys], print: packPrint(print) };
}
