/** Which of two like documents is the original. */
import type { DocumentRow } from "../../../schemas/document.ts";
import { compareText } from "../order.ts";

/** Marks that machine rewriting leaves behind and editors do not: doubled or stray stops at a quotation mark, a sentence that goes on in lower case. */
const DEFECTS = [/[.,]["\u201c\u201d]\s*[.,]/g, /\.\s+\.["\u201c\u201d]/g, /[\p{Ll})]{3}\.["\u201d]?[^\S\n]+\p{Ll}/gu, /\s[,;](?=\s)/g];

/** How many such marks a text has. */
export function countDefects(text: string): number {
  return DEFECTS.reduce((sum, pattern) => sum + Array.from(text.matchAll(pattern)).length, 0);
}

/**
 * The order in which documents count as originals: the earlier published (a document without a day comes last); on one day the one with
 * fewer marks of rewriting; then the longer, since cuts are shorter than what they were cut from; then the smaller source path and id.
 */
export function byPrecedence(documents: readonly DocumentRow[]): DocumentRow[] {
  const ranked = documents.map((row) => ({ row, published: row.published ?? "9999", defects: countDefects(row.text) }));
  ranked.sort(
    (a, b) =>
      compareText(a.published, b.published) ||
      a.defects - b.defects ||
      b.row.n_chars - a.row.n_chars ||
      compareText(a.row.source, b.row.source) ||
      compareText(a.row.document_id, b.row.document_id),
  );
  return ranked.map((entry) => entry.row);
}
