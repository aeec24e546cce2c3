/** Evidence for the cells of the documents themselves: title, publisher, day, place. */
import type { DocumentCell, DocumentRow } from "../../../schemas/document.ts";
import type { Evidence } from "../../../schemas/evidence.ts";
import { codePointOffsets } from "../../text/code-points.ts";
import { evidenceRow } from "./evidence-rows.ts";

/** One row for each cell and span; the cells count UTF-16 units, the rows code points. */
export function documentEvidence(row: DocumentRow, cells: readonly DocumentCell[]): Evidence[] {
  const offset = codePointOffsets(row.text);
  const rows = new Map<string, Evidence>();
  for (const { column, span, method } of cells) {
    const evidence = evidenceRow({
      table: "documents",
      record_id: row.document_id,
      column,
      document_id: row.document_id,
      start: offset(span.start),
      end: offset(span.end),
      text: row.text.slice(span.start, span.end),
      method,
      reporter: null,
    });
    if (!rows.has(evidence.evidence_id)) rows.set(evidence.evidence_id, evidence);
  }
  return [...rows.values()];
}
