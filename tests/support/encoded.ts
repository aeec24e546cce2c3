/** A table in one output format, as bytes. */
import type { Exporter } from "../../pipeline/export/exporter.ts";
import { inBatches, type RowBatches } from "../../pipeline/export/row-batches.ts";
import type { Table } from "../../schemas/table.ts";

export async function encoded(exporter: Exporter, table: Table, batches: RowBatches): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of exporter.encode(table, inBatches(table.name, batches))) chunks.push(chunk);
  return new Uint8Array(Buffer.concat(chunks));
}
