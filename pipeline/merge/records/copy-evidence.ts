/** Evidence that a document is a copy or a rewrite: the sentences of both that show it best. */
import type { DocumentRow } from "../../../schemas/document.ts";
import type { Evidence } from "../../../schemas/evidence.ts";
import { codePointOffsets } from "../../text/code-points.ts";
import type { Duplicate } from "../duplicates/find-duplicates.ts";
import { sentenceSpan } from "../duplicates/print-sentences.ts";
import { evidenceRow } from "./evidence-rows.ts";

/** A copy of a document, and the number of the sentence that it shares with it. */
export interface Copy {
  readonly id: string;
  readonly sentence: number;
}

/** The rows for the document as a copy, and as the original of others. */
export function copyEvidence(row: DocumentRow, duplicate: Duplicate | undefined, copies: readonly Copy[]): Evidence[] {
  const own = duplicate === undefined ? [] : [{ id: row.document_id, sentence: duplicate.sentence }];
  return [...own, ...copies].map(({ id, sentence }) => {
    const offset = codePointOffsets(row.text);
    const { start, end } = sentenceSpan(row.text, sentence);
    return evidenceRow({
      table: "documents",
      record_id: id,
      column: "duplicate_of",
      document_id: row.document_id,
      start: offset(start),
      end: offset(end),
      text: row.text.slice(start, end),
      method: "duplicate.sentence:inferred",
      reporter: null,
    });
  });
}
