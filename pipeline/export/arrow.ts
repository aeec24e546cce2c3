/** Arrow IPC files, uncompressed: the library writes compressed lengths that other readers refuse. */
import { AsyncByteQueue, RecordBatchFileWriter, RecordBatchReader, type RecordBatch } from "apache-arrow";
import type { Table } from "../../schemas/table.ts";
import { arrowBatch, arrowSchema } from "./arrow-batch.ts";
import { partsOf } from "./arrow-parts.ts";
import type { Exporter } from "./exporter.ts";
import type { CutBatches } from "./cut-batch.ts";

/** Bytes from which on a part is handed on by itself: copying it would take longer than writing it. */
const LARGE_BYTES = 64 * 1024;

/** The same bytes in fewer pieces: small ones are joined. */
function* joined(parts: readonly Uint8Array[]): Generator<Uint8Array> {
  let small: Uint8Array[] = [];
  for (const part of parts) {
    if (part.length < LARGE_BYTES) small.push(part);
    else {
      yield Buffer.concat(small);
      yield part;
      small = [];
    }
  }
  yield Buffer.concat(small);
}

async function* encode(table: Table, batches: CutBatches): AsyncGenerator<Uint8Array> {
  const schema = arrowSchema(table);
  const queue = new AsyncByteQueue();
  const drain = partsOf(queue);
  const writer = new RecordBatchFileWriter();
  writer.reset(queue as never, schema);
  for await (const batch of batches) {
    writer.write(arrowBatch(table, schema, batch));
    yield* joined(await drain());
  }
  writer.finish();
  yield* joined(await drain());
}

/** Reads batch after batch. The library asks for a file as Node opens one; a blob can be read the same way. */
async function countRows(file: Blob): Promise<number> {
  const opened = {
    fd: 0,
    stat: async () => ({ size: file.size }),
    close: async () => undefined,
    read: async (buffer: Uint8Array, offset: number, length: number, position: number) => {
      const bytes = new Uint8Array(await file.slice(position, position + length).arrayBuffer());
      // The library would ask for the rest of a broken file for ever.
      if (bytes.length < length) throw new Error("the file ends early");
      buffer.set(bytes, offset);
      return { bytesRead: bytes.length, buffer };
    },
  };
  let rows = 0;
  const batches = (await RecordBatchReader.from(opened as never)) as AsyncIterable<RecordBatch>;
  for await (const { numRows } of batches) rows += numRows;
  return rows;
}

/** The format for memory-mapping and notebooks. */
export const arrow: Exporter = {
  name: "arrow",
  extension: "arrow",
  mediaType: "application/vnd.apache.arrow.file",
  encode,
  countRows,
};
