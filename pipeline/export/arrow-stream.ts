/** Batches as Arrow IPC streams, the form in which they reach the Parquet library. */
import { RecordBatchStreamWriter } from "apache-arrow";
import type { Table } from "../../schemas/table.ts";
import { arrowBatch, arrowSchema } from "./arrow-batch.ts";
import { cutBatch, type CutBatches } from "./cut-batch.ts";

/** A stream for each batch of a table, or one without rows, which carries the schema. */
export async function* arrowStreams(table: Table, batches: CutBatches): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const schema = arrowSchema(table);
  const streamOf = (batch: Parameters<typeof arrowBatch>[2]): Uint8Array<ArrayBuffer> => {
    const writer = new RecordBatchStreamWriter({ autoDestroy: true });
    writer.write(arrowBatch(table, schema, batch));
    writer.finish();
    return writer.toUint8Array(true) as Uint8Array<ArrayBuffer>;
  };
  let any = false;
  for await (const batch of batches) {
    any = true;
    yield streamOf(batch);
  }
  if (!any) yield streamOf(cutBatch(table, []));
}
