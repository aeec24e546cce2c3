import { expect, test } from "vitest";
import { documentEvidence } from "../../../pipeline/merge/records/document-evidence.ts";
import { document } from "../drafts.ts";

test("spans of a document's own cells are published in code points", () => {
  const { row } = document("a", "2031-03-05", "\u{1f41f} Oslo, March 5");
  const [evidence] = documentEvidence(row, [{ column: "published", span: { start: 9, end: 16 }, method: "published.dateline:stated" }]);
  expect(evidence).toMatchObject({ table: "documents", record_id: row.document_id, column: "published", start: 8, end: 15, text: "March 5" });
  expect([...row.text].slice(8, 15).join("")).toBe("March 5");
});

test("a cell told twice from one span is one row", () => {
  const { row } = document("a", null, "Oslo");
  const cell = { column: "title", span: { start: 0, end: 4 }, method: "title.first:stated" };
  expect(documentEvidence(row, [cell, cell])).toHaveLength(1);
});
