/** Turns a table's declaration into the Effect schema of one row. */
import * as Schema from "@effect/schema/Schema";
import type { Columns } from "./column.ts";
import type { RowOf, Table } from "./table.ts";

/** Schema of a row of `table`: every column, by its own schema, and nothing else. */
export function rowSchema<C extends Columns, T extends Table<C>>(table: T): Schema.Schema<RowOf<T>> {
  const fields = Object.fromEntries(Object.entries(table.columns).map(([name, column]) => [name, column.schema]));
  return Schema.Struct(fields).annotations({ identifier: table.name }) as unknown as Schema.Schema<RowOf<T>>;
}
