/** Decoders of the rows of every published table. */
import { TABLES, type TableName } from "./dataset.ts";
import { decoder, type Decoded } from "./decode.ts";
import { rowSchema } from "./row.ts";

const DECODERS = new Map(Object.entries(TABLES).map(([name, table]) => [name, decoder(rowSchema(table) as never)]));

/** Decodes a row of `table`: the row, or its first fault as one line. */
export function decodeRow(table: TableName, row: unknown): Decoded<unknown> {
  return DECODERS.get(table)!(row);
}
