/** A batch of rows turned into columns, once for all formats. */
import type { Table } from "../../schemas/table.ts";
import type { RowBatch } from "./row-batches.ts";

/** The values of a column; null is a missing one. */
export type Values = readonly unknown[];

/** Of batches that are still in use. */
const MADE = new WeakMap<RowBatch, readonly Values[]>();

/** The values of each column, in the order of the table. */
export function batchColumns(table: Table, rows: RowBatch): readonly Values[] {
  const made = MADE.get(rows);
  if (made !== undefined) return made;
  const columns = Object.keys(table.columns).map((name) => rows.map((row) => row[name] ?? null));
  MADE.set(rows, columns);
  return columns;
}
