/** The changes of one table, counted. */
import type { TableName } from "../../schemas/dataset.ts";
import type { Cause, RowChange } from "../export/changes.ts";

export interface TableDiff {
  readonly table: TableName;
  readonly added: number;
  readonly removed: number;
  /** Rows that are now part of another. */
  readonly merged: number;
  readonly changed: number;
  /** How many rows changed in each column, by column. */
  readonly columns: Readonly<Record<string, number>>;
  /** How many changes each cause may have; one change may have several. */
  readonly causes: Readonly<Partial<Record<Cause, number>>>;
}

/** Counts the changes of `table`. */
export function countChanges(table: TableName, changes: readonly RowChange[]): TableDiff {
  const count = (op: RowChange["op"]): number => changes.filter((change) => change.op === op).length;
  return {
    table,
    added: count("ADD"),
    removed: count("DEL"),
    merged: count("MERGE"),
    changed: count("MOD"),
    columns: tally(changes.flatMap((change) => (change.op === "MOD" ? Object.keys(change.to) : []))),
    causes: tally(changes.flatMap(({ cause }) => cause)),
  };
}

/** How often each name occurs, by name. */
function tally(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names.toSorted()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}
