import * as fc from "fast-check";
import { expect, test } from "vitest";
import {
  carriedOn,
  changeLine,
  compareKeys,
  keyOf,
  releaseLine,
  tableChanges,
  type CellRow,
  type Change,
  type ChangeContext,
} from "../../pipeline/export/changes.ts";
import { applyChanges, readChanges, type CellTables } from "../support/apply-changes.ts";
import { cellsCsv } from "../support/cells-csv.ts";
import { collect } from "../support/collect.ts";
import { TABLES, type TableName } from "../../schemas/dataset.ts";

const CONTEXT: ChangeContext = { causesOf: () => ["sources"], mergedInto: new Map([["k1", "k2"]]) };
const NAMES = Object.keys(TABLES) as TableName[];
const cell = fc.constantFrom("", "a", 'say "no"', "two\nlines", "x,y", "\r", "k1|k2");
const key = fc.constantFrom("k1", "k2", "k3", "k4");

/** Rows of a table with distinct keys, sorted. */
const rowsOf = (table: TableName): fc.Arbitrary<readonly CellRow[]> => {
  const columns = Object.keys(TABLES[table].columns);
  const row = fc.record(Object.fromEntries(columns.map((column) => [column, TABLES[table].key.includes(column) ? key : cell])));
  return fc
    .uniqueArray(row, { maxLength: 5, selector: (one) => JSON.stringify(keyOf(table, one)) })
    .map((rows) => rows.toSorted((a, b) => compareKeys(keyOf(table, a), keyOf(table, b))));
};
const release = fc.record(Object.fromEntries(NAMES.map((name) => [name, rowsOf(name)])) as Record<TableName, fc.Arbitrary<readonly CellRow[]>>);

const textOf = (tables: CellTables, table: TableName): string => cellsCsv(Object.keys(TABLES[table].columns), tables[table]!);

test("the old release and its changes give the new one byte for byte, for every table", async () => {
  await fc.assert(
    fc.asyncProperty(release, release, async (before, drawn) => {
      const carried = (rows: readonly CellRow[]) => rows.map((row) => carriedOn(row, "r2"));
      const after: CellTables = { ...drawn, ids: carried(drawn.ids) };
      const changes: Change[] = [releaseLine("r2", "r1")];
      for (const table of NAMES) {
        const old = table === "ids" ? carried(before.ids) : before[table];
        changes.push(...(await collect(tableChanges(table, old, after[table]!, CONTEXT))));
      }
      const given = applyChanges(before, readChanges(changes.map(changeLine).join("")));
      expect(given).toEqual(Object.fromEntries(NAMES.map((table) => [table, textOf(after, table)])));
    }),
    { numRuns: 100 },
  );
});

test("changes that do not fit the release are refused", () => {
  expect(() => applyChanges({}, [])).toThrow("does not name the release");
  expect(() => applyChanges({}, [releaseLine("r2", "r1"), { op: "DEL", table: "meetings", key: ["m_1"], cause: [] }])).toThrow(
    "DEL of m_1 in meetings does not fit",
  );
});
