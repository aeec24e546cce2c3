import { tableFromIPC } from "apache-arrow";
import { expect, test } from "vitest";
import { arrow } from "../../pipeline/export/arrow.ts";
import { cutBatches } from "../../pipeline/export/cut-batch.ts";
import { BATCH_BYTES, BATCH_ROWS } from "../../pipeline/export/row-batches.ts";
import { cellLine } from "../../pipeline/rows/row-line.ts";
import { optionalText, text } from "../../schemas/column.ts";
import { table } from "../../schemas/table.ts";
import { encoded } from "../support/encoded.ts";

const LONG = table("long", "Long rows.", { id: text("Key."), cell: optionalText("Text.") }, "id");

async function sizes(name: string, batches: readonly (readonly object[])[]): Promise<number[]> {
  const found: number[] = [];
  for await (const batch of cutBatches(
    { ...LONG, name },
    batches.map((rows) => rows.map((row) => cellLine(LONG.columns, row))),
  ))
    found.push(batch.rows);
  return found;
}

const rows = (count: number, cell: unknown) => Array.from({ length: count }, (_, at) => ({ id: `r${at}`, cell }));

test("short rows come by number, fewer where a row holds an article", async () => {
  expect(await sizes("evidence", [rows(BATCH_ROWS + 1, null)])).toEqual([BATCH_ROWS, 1]);
  expect(await sizes("documents", [rows(2049, null)])).toEqual([2048, 1]);
  expect(await sizes("evidence", [])).toEqual([]);
});

test("long rows end a batch before, however they arrive", async () => {
  const all = rows(10, "x".repeat(BATCH_BYTES / 4));
  const cut = [4, 4, 2];
  expect(await sizes("evidence", [all])).toEqual(cut);
  expect(
    await sizes(
      "evidence",
      all.map((row) => [row]),
    ),
  ).toEqual(cut);
});

test("a file of long rows has all of them", async () => {
  const read = tableFromIPC(await encoded(arrow, LONG, [rows(6, "x".repeat(BATCH_BYTES / 4))]));
  expect(read.batches.map(({ numRows }) => numRows)).toEqual([4, 2]);
  expect(read.getChild("id")?.toArray()).toEqual(["r0", "r1", "r2", "r3", "r4", "r5"]);
});

test("batches lie in the same bytes, so that none wait for the collector", async () => {
  const lines = rows(3 * BATCH_ROWS, "x").map((row) => cellLine(LONG.columns, row));
  const buffers = new Set<ArrayBufferLike>();
  const firsts: string[] = [];
  for await (const { bytes } of cutBatches({ ...LONG, name: "evidence" }, [lines])) {
    buffers.add(bytes.buffer);
    firsts.push(bytes.toString("latin1", 0, bytes.indexOf(",")));
  }
  expect(firsts).toEqual(Array.from({ length: 3 }, (_, batch) => `r${batch * BATCH_ROWS}`));
  expect(buffers.size).toBe(1);
});
