/** How rows reach an exporter: in batches, each table sorted by its key, so that no table need be in memory as a whole. */
import type { Dataset, TableName } from "../../schemas/dataset.ts";

export type ExportRow = Readonly<Record<string, unknown>>;
export type RowBatch = ReadonlyArray<ExportRow>;
export type RowBatches = Iterable<RowBatch> | AsyncIterable<RowBatch>;

/** Gives the rows of a table from the start. */
export type RowSource = () => RowBatches;

/** Tables that a build makes. `ids` is made by publishing, which alone knows the release's name. */
export type BuiltTable = Exclude<TableName, "ids">;
export type RowSources = { readonly [N in BuiltTable]: RowSource };

/** Rows in one batch of Arrow and one row group of Parquet: fixed, so that the bytes do not depend on how the rows arrived. */
export const BATCH_ROWS = 16_384;

/** Cuts rows into batches of exactly `size`, the last one excepted. No rows give no batch. */
export async function* inBatches(batches: RowBatches, size: number = BATCH_ROWS): AsyncGenerator<RowBatch> {
  let held: ExportRow[] = [];
  for await (const batch of batches) {
    for (const row of batch) {
      held.push(row);
      if (held.length < size) continue;
      yield held;
      held = [];
    }
  }
  if (held.length > 0) yield held;
}

/** Rows handed on at once. */
const SOURCE_ROWS = 1024;

type TableRows = { readonly [N in BuiltTable]: () => Iterable<Dataset[N][number]> };

/** The sources of tables that give their rows one by one. */
export function rowSources(tables: TableRows): RowSources {
  const sources = Object.entries(tables).map(([name, rows]) => [name, () => inRuns(rows() as Iterable<ExportRow>)]);
  return Object.fromEntries(sources) as RowSources;
}

function* inRuns(rows: Iterable<ExportRow>): Generator<RowBatch> {
  let run: ExportRow[] = [];
  for (const row of rows) {
    run.push(row);
    if (run.length < SOURCE_ROWS) continue;
    yield run;
    run = [];
  }
  if (run.length > 0) yield run;
}
