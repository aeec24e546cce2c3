/** Batches as Arrow IPC streams, the form in which they reach the Parquet library. */
import { AsyncByteQueue, RecordBatchStreamWriter } from "apache-arrow";
import type { Table } from "../../schemas/table.ts";
import { arrowBatch, arrowSchema } from "./arrow-batch.ts";
import { partsOf } from "./arrow-parts.ts";
import { cutBatch, type CutBatches } from "./cut-batch.ts";

/** Gives bytes into which so many can be written. */
export type Room = (bytes: number) => Uint8Array;

/** A stream for each batch of a table, or one without rows, which carries the schema. It lies in what `room` gives, which is written to again when the next is asked for. */
export async function* arrowStreams(table: Table, batches: CutBatches, room: Room = growingRoom()): AsyncGenerator<Uint8Array> {
  const schema = arrowSchema(table);
  const streamOf = async (batch: Parameters<typeof arrowBatch>[2]): Promise<Uint8Array> => {
    const queue = new AsyncByteQueue();
    const drain = partsOf(queue);
    const writer = new RecordBatchStreamWriter({ autoDestroy: true });
    writer.reset(queue as never, schema);
    writer.write(arrowBatch(table, schema, batch));
    writer.finish();
    return joined(await drain(), room);
  };
  let any = false;
  for await (const batch of batches) {
    any = true;
    yield await streamOf(batch);
  }
  if (!any) yield await streamOf(cutBatch(table, []));
}

function joined(parts: readonly Uint8Array[], room: Room): Uint8Array {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const bytes = room(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes.subarray(0, length);
}

/** Room for a batch, beside what the largest so far took. */
const MORE = 1.1;

/** The same bytes as long as they suffice: batch after batch has about one size, and what is left to the collector lies there for long. */
export function growingRoom(newBuffer: (bytes: number) => ArrayBufferLike = (bytes) => new ArrayBuffer(bytes)): Room {
  let held: Uint8Array = new Uint8Array(0);
  return (bytes) => {
    if (bytes > held.length) held = new Uint8Array(newBuffer(Math.ceil(MORE * bytes)));
    return held;
  };
}
