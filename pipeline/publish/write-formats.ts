/** Writes a table in some formats, in one pass over its rows. */
import { join } from "node:path";
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import type { CutBatch } from "../export/cut-batch.ts";
import { tablePath, type Exporter } from "../export/exporter.ts";
import type { FileRecord } from "../export/release-facts.ts";
import { writeHashed } from "./durable.ts";
import { inStep } from "./in-step.ts";

/** What else goes through the batches of a table in step with its formats. */
export type Companion = (batches: AsyncIterable<CutBatch>) => Promise<readonly FileRecord[]>;

/** Writes `table` into the staging folder; gives its files in the order of the formats, those of the companion last. */
export async function writeFormats(
  staging: string,
  table: TableName,
  batches: AsyncIterable<CutBatch>,
  formats: readonly Exporter[],
  companion?: Companion,
): Promise<readonly FileRecord[]> {
  const own = formats.map((exporter): Companion => {
    const path = tablePath(exporter, table);
    return async (values) => [{ path, ...(await writeHashed(join(staging, path), exporter.encode(TABLES[table], values))) }];
  });
  const all = companion === undefined ? own : [...own, companion];
  const readers = inStep(batches, all.length);
  const files = await settled(
    all.map(async (write, at) => {
      const { values, leave } = readers[at]!;
      try {
        return await write(values);
      } finally {
        leave();
      }
    }),
  );
  return files.flat();
}

/** All settle before any fault is thrown: no write may go on in a folder that is being removed. */
async function settled<T>(work: readonly Promise<T>[]): Promise<readonly T[]> {
  const results = await Promise.allSettled(work);
  return results.map((result) => {
    if (result.status === "rejected") throw result.reason;
    return result.value;
  });
}
