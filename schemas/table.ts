/** A published table: its name, its columns in published order, and its key. */
import type { Columns, Row } from "./column.ts";

export interface Table<C extends Columns = Columns> {
  readonly name: string;
  readonly description: string;
  readonly columns: C;
  readonly key: readonly string[];
}

/** The static type of a table's rows. */
export type RowOf<T extends Table> = Row<T["columns"]>;

/** Declares a table; rows are published sorted by its key, in code-unit order (all keys are ASCII). */
export function table<const C extends Columns>(name: string, description: string, columns: C, ...key: readonly (keyof C & string)[]): Table<C> {
  return { name, description, columns, key };
}
