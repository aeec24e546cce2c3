import { RecordBatchStreamWriter, tableFromIPC } from "apache-arrow";
import { expect, test } from "vitest";
import { arrowBatch, arrowSchema } from "../../pipeline/export/arrow-batch.ts";
import { arrowStreams, growingRoom } from "../../pipeline/export/arrow-stream.ts";
import { cutBatch } from "../../pipeline/export/cut-batch.ts";
import { TABLES } from "../../schemas/dataset.ts";

const { rejects } = TABLES;
const width = Object.keys(rejects.columns).length;
const batchOf = (rows: number, letter: string) =>
  cutBatch(
    rejects,
    Array.from({ length: rows }, () => Array(width).fill(letter).join("\t")),
  );

test("a stream has the bytes that the library joins", async () => {
  const batch = batchOf(40, "a");
  const schema = arrowSchema(rejects);
  const writer = new RecordBatchStreamWriter({ autoDestroy: true });
  writer.write(arrowBatch(rejects, schema, batch));
  writer.finish();
  const { value } = await arrowStreams(rejects, [batch]).next();
  expect(Buffer.from(value!)).toEqual(Buffer.from(writer.toUint8Array(true)));
});

test("streams of many batches lie in the same bytes, which grow with the largest", async () => {
  const buffers: ArrayBufferLike[] = [];
  const rows: number[] = [];
  const room = growingRoom((bytes) => new SharedArrayBuffer(bytes));
  const batches = [...Array(30).fill(batchOf(300, "b")), batchOf(3000, "c"), batchOf(2, "d")];
  for await (const stream of arrowStreams(rejects, batches, room)) {
    buffers.push(stream.buffer);
    rows.push(tableFromIPC(stream).numRows);
  }
  expect(rows).toEqual([...Array(30).fill(300), 3000, 2]);
  expect(new Set(buffers).size).toBe(2);
  expect(buffers.at(-1)).toBe(buffers.at(-2));
});
