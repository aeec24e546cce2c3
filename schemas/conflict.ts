/** The `conflicts` table: what other documents say, where they differ from the row. */
import { oneOf, text } from "./column.ts";
import { ID_PATTERN } from "./fields.ts";
import { table, type RowOf } from "./table.ts";

export const CONFLICTS = table(
  "conflicts",
  "What other documents say, where they differ from the row.",
  {
    table: oneOf(["documents", "meetings", "agreements", "statements"], "Table of the record."),
    record_id: text("Key of the record.", { pattern: "[dmas]_[0-9a-hjkmnp-tv-z]{10,}" }),
    column: text("Column that differs.", { pattern: "[a-z_]+" }),
    value: text("The other value."),
    document_id: text("The document that has it.", { pattern: ID_PATTERN("d"), references: "documents.document_id" }),
  },
  "table",
  "record_id",
  "column",
  "document_id",
  "value",
);

export type Conflict = RowOf<typeof CONFLICTS>;
