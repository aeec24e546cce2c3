/** How rows reach an exporter: as lines (pipeline/rows) in batches, each table sorted by its key, so that no table need be in memory as a whole. */
import type { TableName } from "../../schemas/dataset.ts";

/** The lines of some rows. */
export type RowBatch = readonly string[];
export type RowBatches = Iterable<RowBatch> | AsyncIterable<RowBatch>;

/** Gives the rows of a table from the start. */
export type RowSource = () => RowBatches;

/** Tables that a build makes. `ids` is made by publishing, which alone knows the release's name. */
export type BuiltTable = Exclude<TableName, "ids">;
export type RowSources = { readonly [N in BuiltTable]: RowSource };

/** Rows in one batch of Arrow and one row group of Parquet: fixed, so that the bytes do not depend on how the rows arrived. */
export const BATCH_ROWS = 16_384;
/** The same where a row holds the text of an article. */
const TEXT_BATCH_ROWS = 2048;
/** A batch ends with the row that brings it to so many bytes: rows differ in length, and a batch is in memory in every format. */
export const BATCH_BYTES = 16 * 1024 * 1024;

/** How many rows a batch of `table` has, unless it is full before. */
export const batchRows = (table: string): number => (table === "documents" ? TEXT_BATCH_ROWS : BATCH_ROWS);

/** Rows handed on at once. */
const SOURCE_ROWS = 128;

type TableLines = { readonly [N in BuiltTable]: () => Iterable<string> };

/** The sources of tables that give their rows one by one. */
export function rowSources(tables: TableLines): RowSources {
  const sources = Object.entries(tables).map(([name, lines]) => [name, () => inRuns(lines())]);
  return Object.fromEntries(sources) as RowSources;
}

function* inRuns(lines: Iterable<string>): Generator<RowBatch> {
  let run: string[] = [];
  for (const line of lines) {
    run.push(line);
    if (run.length < SOURCE_ROWS) continue;
    yield run;
    run = [];
  }
  if (run.length > 0) yield run;
}
