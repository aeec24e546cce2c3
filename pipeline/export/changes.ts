/** `CHANGES.ndjson`: which rows were added, modified or deleted since the previous release. */
import { TABLES, type TableName } from "../../schemas/dataset.ts";

/** A table as CSV cells, sorted by its key. */
export type CellRows = ReadonlyArray<Readonly<Record<string, string>>>;

/** One changed row. `key` holds the cells of the table's key; `columns` the columns that changed. */
export interface Change {
  readonly op: "ADD" | "MOD" | "DEL";
  readonly table: TableName;
  readonly key: readonly string[];
  readonly columns?: readonly string[];
}

/** `ids` changes with every release and is a record of changes itself. */
export const COMPARED_TABLES = (Object.keys(TABLES) as TableName[]).filter((table) => table !== "ids");

function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [at, part] of a.entries()) if (part !== b[at]) return part < b[at]! ? -1 : 1;
  return 0;
}

function changedColumns(table: TableName, before: CellRows[number], after: CellRows[number]): readonly string[] {
  return Object.keys(TABLES[table].columns).filter((column) => before[column] !== after[column]);
}

/** The changes of one table, in the order of its key: both sides are walked once. */
export function* tableChanges(table: TableName, before: CellRows, after: CellRows): Generator<Change> {
  const keyOf = (row: CellRows[number]): readonly string[] => TABLES[table].key.map((column) => row[column] ?? "");
  let old = 0;
  let now = 0;
  while (old < before.length || now < after.length) {
    const oldKey = old < before.length ? keyOf(before[old]!) : null;
    const newKey = now < after.length ? keyOf(after[now]!) : null;
    const order = oldKey === null ? 1 : newKey === null ? -1 : compareKeys(oldKey, newKey);
    if (order < 0) yield { op: "DEL", table, key: oldKey! };
    else if (order > 0) yield { op: "ADD", table, key: newKey! };
    else {
      const columns = changedColumns(table, before[old]!, after[now]!);
      if (columns.length > 0) yield { op: "MOD", table, key: newKey!, columns };
    }
    if (order <= 0) old++;
    if (order >= 0) now++;
  }
}

/** Changes as text, one JSON object a line. */
export const changesText = (changes: Iterable<Change>): string => Array.from(changes, (change) => `${JSON.stringify(change)}\n`).join("");
