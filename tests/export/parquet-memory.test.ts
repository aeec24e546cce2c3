/** The library that writes Parquet has a memory of its own, which only grows: what is not given back would grow with the table. */
import { wasmMemory } from "parquet-wasm";
import { expect, test } from "vitest";
import { arrowStreams } from "../../pipeline/export/arrow-stream.ts";
import { cutBatch } from "../../pipeline/export/cut-batch.ts";
import { parquetFile } from "../../pipeline/export/parquet-file.ts";
import { BATCH_ROWS } from "../../pipeline/export/row-batches.ts";
import { TABLES } from "../../schemas/dataset.ts";

const [GROUPS, WARM] = [40, 8];
const MEGABYTE = 1024 * 1024;

test("a file of many row groups takes no more of it than one of few", async () => {
  const { conflicts } = TABLES;
  const width = Object.keys(conflicts.columns).length;
  const rows = Array.from({ length: BATCH_ROWS }, (_, row) =>
    Array.from({ length: width }, (_unused, column) => `${row} ${column}`.padEnd(24, "x")).join("\t"),
  );
  const stream = (await arrowStreams(conflicts, [cutBatch(conflicts, rows)]).next()).value as Uint8Array;
  const sizes: number[] = [];
  const streams = async function* (): AsyncGenerator<Uint8Array> {
    for (let group = 0; group < GROUPS; group++) {
      yield stream.slice();
      sizes.push(wasmMemory().buffer.byteLength);
    }
  };
  for await (const _ of parquetFile("conflicts", streams()));
  expect(stream.length).toBeGreaterThan(MEGABYTE);
  expect(sizes.at(-1)! - sizes[WARM]!).toBeLessThan(8 * MEGABYTE);
});
