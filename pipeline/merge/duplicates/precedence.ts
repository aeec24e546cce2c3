/** Which of two like documents is the original. */
import type { DocumentRow } from "../../../schemas/document.ts";
import { numberKey } from "../../spool/sort-key.ts";

/** Marks that machine rewriting leaves behind and editors do not: doubled or stray stops at a quotation mark, a sentence that goes on in lower case. */
const DEFECTS = [/[.,]["\u201c\u201d]\s*[.,]/g, /\.\s+\.["\u201c\u201d]/g, /[\p{Ll})]{3}\.["\u201d]?[^\S\n]+\p{Ll}/gu, /\s[,;](?=\s)/g];

/** How many such marks a text has. */
export function countDefects(text: string): number {
  return DEFECTS.reduce((sum, pattern) => sum + Array.from(text.matchAll(pattern)).length, 0);
}

const MOST_CHARS = 9_999_999_999;

/**
 * A key by which documents sort as originals: the earlier published (a document without a day comes last); on one day the one with
 * fewer marks of rewriting; then the longer, since cuts are shorter than what they were cut from; then the smaller source path and id.
 */
export function precedenceKey({ published, text, n_chars, source, document_id }: DocumentRow): string {
  return [published ?? "9999", numberKey(countDefects(text)), numberKey(MOST_CHARS - n_chars), source, document_id].join("\u0000");
}
