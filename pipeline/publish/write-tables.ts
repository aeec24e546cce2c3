/** Writes tables in every format, a few at a time. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import pLimit from "p-limit";
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import { cutBatches, type CutBatch } from "../export/cut-batch.ts";
import { tablePath } from "../export/exporter.ts";
import { EXPORTERS } from "../export/index.ts";
import type { FileRecord } from "../export/release-facts.ts";
import type { RowBatches, RowSource } from "../export/row-batches.ts";
import type { Watch } from "../release/watch.ts";
import { settled, writeFormats } from "./write-formats.ts";
import { OWN_FORMATS, type WritingThread } from "./writing-thread.ts";

/** Enough for one table to be encoded while the files of another are synced. */
const TABLES_AT_ONCE = 2;

export interface WrittenTable {
  readonly table: TableName;
  readonly rows: number;
  /** In the order of the formats. */
  readonly files: readonly FileRecord[];
}

/** Writes each table of `sources` into the staging folder, all formats in one pass over its rows; some formats in a second thread, where there is one. */
export async function writeTables(
  staging: string,
  sources: { readonly [N in TableName]?: RowSource },
  watch: Watch,
  thread: WritingThread | null,
): Promise<readonly WrittenTable[]> {
  for (const exporter of EXPORTERS) await mkdir(join(staging, exporter.name), { recursive: true });
  const limit = pLimit(TABLES_AT_ONCE);
  const write = async (table: TableName, rows: RowBatches): Promise<WrittenTable> => {
    const counted = { rows: 0 };
    const batches = counting(cutBatches(TABLES[table], rows), counted, watch);
    const files =
      thread === null
        ? await writeFormats(staging, table, batches, EXPORTERS)
        : await writeFormats(staging, table, batches, OWN_FORMATS, (values) => thread.write(staging, table, values));
    return { table, files: inOrder(table, files), rows: counted.rows };
  };
  return settled(Object.entries(sources).map(([name, rows]) => limit(() => write(name as TableName, rows()))));
}

/** However many threads wrote them. */
const inOrder = (table: TableName, files: readonly FileRecord[]): readonly FileRecord[] =>
  EXPORTERS.map((exporter) => files.find(({ path }) => path === tablePath(exporter, table))!);

async function* counting(batches: AsyncIterable<CutBatch>, counted: { rows: number }, watch: Watch): AsyncGenerator<CutBatch> {
  for await (const batch of batches) {
    watch("writing", batch.rows);
    counted.rows += batch.rows;
    yield batch;
  }
}
