/** Parquet, ZSTD, from the same record batches as Arrow, so that both have one schema. */
import { RecordBatchStreamWriter } from "apache-arrow";
import { Compression, ParquetFile, Table as WasmTable, transformParquetStream, WriterPropertiesBuilder } from "parquet-wasm";
import type { Table } from "../../schemas/table.ts";
import { arrowBatch, arrowSchema } from "./arrow-batch.ts";
import type { Exporter } from "./exporter.ts";
import { cutBatch, type CutBatch, type CutBatches } from "./cut-batch.ts";
import { batchRows } from "./row-batches.ts";

const properties = (table: Table) =>
  new WriterPropertiesBuilder().setCompression(Compression.ZSTD).setMaxRowGroupSize(batchRows(table.name)).setCreatedBy("parley").build();

/** The batches of a table, or one empty batch, which carries the schema. */
async function* atLeastOne(table: Table, batches: CutBatches): AsyncGenerator<CutBatch> {
  let any = false;
  for await (const batch of batches) {
    any = true;
    yield batch;
  }
  if (!any) yield cutBatch(table, []);
}

async function* encode(table: Table, batches: CutBatches): AsyncGenerator<Uint8Array> {
  const schema = arrowSchema(table);
  const source = atLeastOne(table, batches);
  const stream = new ReadableStream({
    async pull(controller) {
      const next = await source.next();
      if (next.done) return controller.close();
      const writer = new RecordBatchStreamWriter({ autoDestroy: true });
      writer.write(arrowBatch(table, schema, next.value));
      writer.finish();
      for (const batch of WasmTable.fromIPCStream(writer.toUint8Array(true)).recordBatches()) controller.enqueue(batch);
    },
  });
  yield* (await transformParquetStream(stream, properties(table))) as AsyncIterable<Uint8Array>;
}

/** The small format, for data frames, DuckDB and BI tools. */
export const parquet: Exporter = {
  name: "parquet",
  extension: "parquet",
  mediaType: "application/vnd.apache.parquet",
  encode,
  countRows: async (file) => (await ParquetFile.fromFile(file)).metadata().fileMetadata().numRows(),
};
