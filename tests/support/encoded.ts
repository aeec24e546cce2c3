/** A table in one output format, as bytes. */
import type { Exporter } from "../../pipeline/export/exporter.ts";
import { cutBatches } from "../../pipeline/export/cut-batch.ts";
import { cellLine } from "../../pipeline/rows/row-line.ts";
import type { Table } from "../../schemas/table.ts";

export async function encoded(exporter: Exporter, table: Table, batches: readonly (readonly object[])[]): Promise<Uint8Array> {
  const lines = batches.map((rows) => rows.map((row) => cellLine(table.columns, row)));
  const chunks: Uint8Array[] = [];
  for await (const chunk of exporter.encode(table, cutBatches(table, lines))) chunks.push(chunk.slice());
  return new Uint8Array(Buffer.concat(chunks));
}
