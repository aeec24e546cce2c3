import { expect, test } from "vitest";
import type { BuiltTables } from "../pipeline/dataset.ts";
import { nestedRecords } from "../pipeline/nested-records.ts";
import { rowLine } from "../pipeline/rows/row-line.ts";
import { memorySpool } from "../pipeline/spool/memory-spool.ts";
import type { TableName } from "../schemas/dataset.ts";

const lines = (table: TableName, rows: readonly object[]) => () => rows.map((row) => rowLine(table, row));

/** Tables in which only the cells given are known. */
const tables = (rows: Partial<Record<TableName, readonly object[]>>): BuiltTables =>
  new Proxy({} as BuiltTables, { get: (_, table: TableName) => lines(table, rows[table] ?? []) });

test("each record has the rows that name it, and rows of lists and numbers keep their kinds", () => {
  const nested = nestedRecords(
    tables({
      statements: [{ statement_id: "s_1", quote: ["“a”"] }],
      meetings: [
        { meeting_id: "m_1", parties: ["FIN", "GHA"], n_documents: 2 },
        { meeting_id: "m_2", parties: [] },
      ],
      documents: [{ document_id: "d_1", title: "Zürich, \u{1F30A}" }],
      evidence: [
        { evidence_id: "e_1", record_id: "s_1", text: "one" },
        { evidence_id: "e_2", record_id: "m_1", text: "two\nlines" },
        { evidence_id: "e_3", record_id: "s_1", text: "three" },
      ],
      participants: [{ meeting_id: "m_2", actor_id: "p_1" }],
      links: [{ record_id: "m_1", mention: "d_1:0:4" }],
    }),
    memorySpool(),
  );
  const told = [...nested].map(({ id, record: { table, row, evidence, participants, links, conflicts } }) => ({
    id,
    table,
    cells: [row["title"], row["parties"], row["n_documents"], row["quote"]].filter((cell) => cell !== null && cell !== undefined),
    hanging: [evidence, participants, links, conflicts].map((rows) => rows.map((one) => one["text"] ?? one["actor_id"] ?? one["mention"])),
  }));
  expect(told).toEqual([
    { id: "d_1", table: "documents", cells: ["Zürich, \u{1F30A}"], hanging: [[], [], [], []] },
    { id: "m_1", table: "meetings", cells: [["FIN", "GHA"], 2], hanging: [["two\nlines"], [], ["d_1:0:4"], []] },
    { id: "m_2", table: "meetings", cells: [[]], hanging: [[], ["p_1"], [], []] },
    { id: "s_1", table: "statements", cells: [["“a”"]], hanging: [["one", "three"], [], [], []] },
  ]);
});
