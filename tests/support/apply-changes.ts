/** What a reader does who keeps a copy up to date: makes a release of the one before it and its changes. */
import {
  carriedOn,
  compareKeys,
  keyOf,
  type CellRow,
  type CellRows,
  type Change,
  type ReleaseLine,
  type RowChange,
} from "../../pipeline/export/changes.ts";
import type { TableName } from "../../schemas/dataset.ts";
import { cellsCsv } from "./cells-csv.ts";

/** Tables by name, as cells. */
export type CellTables = Readonly<Record<string, CellRows>>;

/** The changes in a text of `CHANGES.ndjson`. */
export const readChanges = (text: string): readonly Change[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Change);

/** The canonical CSV text of every table after the changes. Throws when the first line is missing, or a change speaks of a row that is not there. */
export function applyChanges(before: CellTables, [first, ...changes]: readonly Change[]): Readonly<Record<string, string>> {
  if (first?.op !== "RELEASE") throw new Error("the first line of CHANGES.ndjson does not name the release");
  const ofTable = (table: TableName): readonly RowChange[] =>
    changes.filter((change): change is RowChange => change.op !== "RELEASE" && change.table === table);
  return Object.fromEntries(
    Object.entries(first.columns).map(([name, columns]) => {
      const table = name as TableName;
      const rows = startOf(table, before[table] ?? [], first);
      const after = applyTable(table, rows, ofTable(table));
      return [table, cellsCsv(columns, after)];
    }),
  );
}

const startOf = (table: TableName, rows: CellRows, { release }: ReleaseLine): CellRows =>
  table === "ids" ? rows.map((row) => carriedOn(row, release)) : rows;

function applyTable(table: TableName, before: CellRows, changes: readonly RowChange[]): CellRows {
  const rows = new Map<string, CellRow>(before.map((row) => [nameOf(keyOf(table, row)), row]));
  for (const change of changes) {
    const name = nameOf(change.key);
    const row = rows.get(name);
    if ((row === undefined) !== (change.op === "ADD")) throw new Error(`${change.op} of ${change.key.join(", ")} in ${table} does not fit the table`);
    if (change.op === "ADD") rows.set(name, change.row);
    else if (change.op === "MOD") rows.set(name, { ...row, ...change.to });
    else rows.delete(name);
  }
  return [...rows.values()].toSorted((a, b) => compareKeys(keyOf(table, a), keyOf(table, b)));
}

const nameOf = (key: readonly string[]): string => JSON.stringify(key);
