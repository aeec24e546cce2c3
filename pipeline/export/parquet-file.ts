/** Parquet files, ZSTD, from Arrow IPC streams: what a thread needs that writes them and nothing else. */
import { Compression, Table as WasmTable, transformParquetStream, WriterPropertiesBuilder } from "parquet-wasm";
import { batchRows } from "./row-batches.ts";

const properties = (table: string) =>
  new WriterPropertiesBuilder().setCompression(Compression.ZSTD).setMaxRowGroupSize(batchRows(table)).setCreatedBy("parley").build();

/** The file of the table of this name, a row group for each stream, of which there is at least one. Calls `taken` when the bytes of a stream are needed no more. */
export async function* parquetFile(table: string, streams: AsyncIterable<Uint8Array>, taken = (): void => undefined): AsyncGenerator<Uint8Array> {
  const source = streams[Symbol.asyncIterator]();
  const pull = async (controller: ReadableStreamDefaultController): Promise<void> => {
    const next = await source.next();
    if (next.done) return controller.close();
    const held = WasmTable.fromIPCStream(next.value);
    taken();
    for (const batch of held.recordBatches()) controller.enqueue(batch);
    // The writer frees the batches; the table would keep their bytes until the collector came by, which in this memory is as good as never.
    held.free();
  };
  // None is taken before the writer asks for it.
  const batches = new ReadableStream({ pull }, { highWaterMark: 0 });
  yield* (await transformParquetStream(batches, properties(table))) as AsyncIterable<Uint8Array>;
}
