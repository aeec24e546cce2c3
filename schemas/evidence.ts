/** The `evidence` table: one row per cell and span. */
import { count, oneOf, optionalText, text } from "./column.ts";
import { ID_PATTERN } from "./fields.ts";
import { table, type RowOf } from "./table.ts";

export const EVIDENCE = table(
  "evidence",
  "One row for each cell and each span it was read from.",
  {
    evidence_id: text("Key of the evidence.", { pattern: ID_PATTERN("e") }),
    table: oneOf(["documents", "meetings", "agreements", "statements"], "Table of the record."),
    record_id: text("Key of the record.", { pattern: "[dmas]_[0-9a-hjkmnp-tv-z]{10,}" }),
    column: text("Column of the cell.", { pattern: "[a-z_]+" }),
    document_id: text("Document of the span.", { pattern: ID_PATTERN("d"), references: "documents.document_id" }),
    start: count("First character, in Unicode code points of `documents.text`, from 0."),
    end: count("One past the last character."),
    text: text("The characters themselves: `documents.text[start:end]`."),
    method: text("The rule that read it, and whether the value is stated or inferred.", {
      pattern: "[a-z0-9_.-]+:(?:stated|inferred|curated)",
      example: "date.weekday:inferred",
    }),
    reporter: optionalText("Who relays it, when not the outlet itself."),
  },
  "evidence_id",
);

export type Evidence = RowOf<typeof EVIDENCE>;
