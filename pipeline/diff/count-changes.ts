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

/** Counts the changes of `table`; null when there are none. */
export async function countChanges(table: TableName, changes: Iterable<RowChange> | AsyncIterable<RowChange>): Promise<TableDiff | null> {
  const ops = { ADD: 0, DEL: 0, MERGE: 0, MOD: 0 };
  const columns = new Map<string, number>();
  const causes = new Map<string, number>();
  for await (const change of changes) {
    ops[change.op]++;
    if (change.op === "MOD") add(columns, Object.keys(change.to));
    add(causes, change.cause);
  }
  if (Object.values(ops).every((count) => count === 0)) return null;
  const { ADD: added, DEL: removed, MERGE: merged, MOD: changed } = ops;
  return { table, added, removed, merged, changed, columns: byName(columns), causes: byName(causes) };
}

function add(counts: Map<string, number>, names: readonly string[]): void {
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
}

const byName = (counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
  Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
