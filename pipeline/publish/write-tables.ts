/** Writes tables in every format, a few at a time. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import pLimit from "p-limit";
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import { tablePath } from "../export/exporter.ts";
import { EXPORTERS } from "../export/index.ts";
import type { FileRecord } from "../export/release-facts.ts";
import { inBatches, type RowBatch, type RowBatches, type RowSource } from "../export/row-batches.ts";
import type { Watch } from "../release/watch.ts";
import { writeDurably } from "./durable.ts";
import { inStep } from "./in-step.ts";

/** Enough for one table to be encoded while the files of another are synced. */
const TABLES_AT_ONCE = 2;

export interface WrittenTable {
  readonly table: TableName;
  readonly rows: number;
  /** In the order of the formats. */
  readonly files: readonly FileRecord[];
}

/** Writes each table of `sources` into the staging folder, all formats in one pass over its rows. */
export async function writeTables(
  staging: string,
  sources: { readonly [N in TableName]?: RowSource },
  watch: Watch,
): Promise<readonly WrittenTable[]> {
  for (const exporter of EXPORTERS) await mkdir(join(staging, exporter.name), { recursive: true });
  const limit = pLimit(TABLES_AT_ONCE);
  const tables = Object.entries(sources).map(([name, rows]) => limit(() => writeTable(staging, name as TableName, rows(), watch)));
  return settled(tables);
}

async function writeTable(staging: string, table: TableName, batches: RowBatches, watch: Watch): Promise<WrittenTable> {
  const counted = { rows: 0 };
  const readers = inStep(counting(inBatches(table, batches), counted, watch), EXPORTERS.length);
  const files = EXPORTERS.map(async (exporter, at): Promise<FileRecord> => {
    const path = tablePath(exporter, table);
    const { values, leave } = readers[at]!;
    try {
      return { path, ...(await writeDurably(join(staging, path), exporter.encode(TABLES[table], values))) };
    } finally {
      leave();
    }
  });
  return { table, files: await settled(files), rows: counted.rows };
}

async function* counting(batches: AsyncIterable<RowBatch>, counted: { rows: number }, watch: Watch): AsyncGenerator<RowBatch> {
  for await (const batch of batches) {
    watch("writing", batch.length);
    counted.rows += batch.length;
    yield batch;
  }
}

/** All settle before any fault is thrown: no write may go on in a folder that is being removed. */
async function settled<T>(work: readonly Promise<T>[]): Promise<readonly T[]> {
  const results = await Promise.allSettled(work);
  return results.map((result) => {
    if (result.status === "rejected") throw result.reason;
    return result.value;
  });
}
