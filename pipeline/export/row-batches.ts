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
/** The same where a row holds the text of an article. */
const TEXT_BATCH_ROWS = 2048;
/** A batch ends with the row that brings it to so many characters: rows differ in length, and a batch is in memory in every format. */
export const BATCH_CHARACTERS = 16 * 1024 * 1024;

/** How many rows a batch of `table` has, unless it is full before. */
export const batchRows = (table: string): number => (table === "documents" ? TEXT_BATCH_ROWS : BATCH_ROWS);

/** Cuts the rows of a table into batches of `batchRows` and less than `BATCH_CHARACTERS`, the last one excepted. No rows give no batch. */
export async function* inBatches(table: string, batches: RowBatches): AsyncGenerator<RowBatch> {
  const size = batchRows(table);
  let held: ExportRow[] = [];
  let characters = 0;
  for await (const batch of batches) {
    for (const row of batch) {
      held.push(row);
      characters += charactersOf(row);
      if (held.length < size && characters < BATCH_CHARACTERS) continue;
      yield held;
      held = [];
      characters = 0;
    }
  }
  if (held.length > 0) yield held;
}

function charactersOf(row: ExportRow): number {
  let characters = 0;
  for (const name in row) {
    const value = row[name];
    if (typeof value === "string") characters += value.length;
    else if (Array.isArray(value)) for (const item of value as readonly string[]) characters += item.length;
  }
  return characters;
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
