/** Writes tables in every format, a few files at a time. */
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import pLimit from "p-limit";
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import { tablePath } from "../export/exporter.ts";
import { EXPORTERS } from "../export/index.ts";
import type { FileRecord } from "../export/release-facts.ts";
import type { RowSource } from "../export/row-batches.ts";
import { writeDurably } from "./durable.ts";

/** Enough for one file to be encoded while others are synced. */
const FILES_AT_ONCE = 4;

/** Writes each table of `sources` into the staging folder; the records come in the order of tables and formats. */
export async function writeTables(staging: string, sources: { readonly [N in TableName]?: RowSource }): Promise<readonly FileRecord[]> {
  for (const exporter of EXPORTERS) await mkdir(join(staging, exporter.name), { recursive: true });
  const limit = pLimit(FILES_AT_ONCE);
  const files = Object.entries(sources).flatMap(([name, rows]) =>
    EXPORTERS.map((exporter) => {
      const path = tablePath(exporter, name);
      return limit(async () => ({ path, ...(await writeDurably(join(staging, path), exporter.encode(TABLES[name as TableName], rows()))) }));
    }),
  );
  // All settle before any fault is thrown: no write may go on in a folder that is being removed.
  const results = await Promise.allSettled(files);
  return results.map((result) => {
    if (result.status === "rejected") throw result.reason;
    return result.value;
  });
}
