/** Writes tables in every format, one after the other. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import { cutBatches, type CutBatch } from "../export/cut-batch.ts";
import { tablePath } from "../export/exporter.ts";
import { EXPORTERS } from "../export/index.ts";
import type { FileRecord } from "../export/release-facts.ts";
import type { RowBatches, RowSource } from "../export/row-batches.ts";
import type { Watch } from "../release/watch.ts";
import { writeFormats } from "./write-formats.ts";
import { OWN_FORMATS, type WritingThread } from "./writing-thread.ts";

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
  const write = async (table: TableName, rows: RowBatches): Promise<WrittenTable> => {
    const counted = { rows: 0 };
    const batches = counting(cutBatches(TABLES[table], rows), counted, watch);
    const files =
      thread === null
        ? await writeFormats(staging, table, batches, EXPORTERS)
        : await writeFormats(staging, table, batches, OWN_FORMATS, (values) => thread.write(staging, table, values));
    return { table, files: inOrder(table, files), rows: counted.rows };
  };
  const written: WrittenTable[] = [];
  // One at a time: a batch of each would be in memory, in every format.
  for (const [name, rows] of Object.entries(sources)) written.push(await write(name as TableName, rows()));
  return written;
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
