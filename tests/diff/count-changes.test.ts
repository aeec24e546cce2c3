import { expect, test } from "vitest";
import { countChanges } from "../../pipeline/diff/count-changes.ts";
import { diffText } from "../../pipeline/diff/diff-text.ts";
import type { RowChange } from "../../pipeline/export/changes.ts";

const CHANGES: readonly RowChange[] = [
  { op: "ADD", table: "meetings", key: ["m_1"], row: {}, cause: ["sources"] },
  { op: "MOD", table: "meetings", key: ["m_2"], from: { city: "", venue: "" }, to: { city: "Oslo", venue: "Hall" }, cause: ["sources", "code"] },
  { op: "MOD", table: "meetings", key: ["m_3"], from: { city: "Oslo" }, to: { city: "Bergen" }, cause: ["code"] },
  { op: "MERGE", table: "meetings", key: ["m_4"], into: "m_2", cause: ["sources"] },
  { op: "DEL", table: "meetings", key: ["m_5"], cause: ["code"] },
];

test("rows are counted by what became of them, changes by column and cause", async () => {
  expect(await countChanges("meetings", CHANGES)).toEqual({
    table: "meetings",
    added: 1,
    changed: 2,
    merged: 1,
    removed: 1,
    columns: { city: 2, venue: 1 },
    causes: { sources: 3, code: 3 },
  });
});

test("a person reads the largest counts first, and of a table only what it has", async () => {
  const documents: readonly RowChange[] = [{ ...CHANGES[0]!, table: "documents" } as RowChange];
  const tables = [(await countChanges("meetings", CHANGES))!, (await countChanges("documents", documents))!];
  expect(await countChanges("actors", [])).toBeNull();
  expect(diffText({ ok: true, old: "r1", new: "r2", tables })).toBe(
    [
      "r1 → r2",
      "meetings: 1 added, 2 changed, 1 merged, 1 removed",
      "  columns: 2 city, 1 venue",
      "  causes: 3 code, 3 sources",
      "documents: 1 added",
      "  causes: 1 sources",
      "",
    ].join("\n"),
  );
});
