/** An independent reader of what the exporters write. */
import { DuckDBInstance } from "@duckdb/node-api";

/** The rows of a query, as plain JSON values. */
export async function query(sql: string): Promise<ReadonlyArray<Readonly<Record<string, unknown>>>> {
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  const result = await connection.runAndReadAll(sql);
  return result.getRowObjectsJson() as ReadonlyArray<Readonly<Record<string, unknown>>>;
}
