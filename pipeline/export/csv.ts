/** Canonical CSV: UTF-8 without BOM, LF, RFC 4180, absent cells empty; lossless, so nothing is escaped but quotation marks. */
import { stringify } from "csv-stringify/sync";
import type { Table } from "../../schemas/table.ts";
import { cellText } from "./cell.ts";
import type { Exporter } from "./exporter.ts";
import { inBatches, type RowBatches } from "./row-batches.ts";

/** What sets one dialect of CSV apart from another. */
export interface CsvDialect {
  readonly bom: boolean;
  readonly lineBreak: "\n" | "\r\n";
  readonly escape: (cell: string) => string;
}

const CANONICAL: CsvDialect = { bom: false, lineBreak: "\n", escape: (cell) => cell };

/** Rows whose text is made at once. */
const CSV_BATCH_ROWS = 1024;

/** A lone carriage return ends a line for some readers, though it is no line break of ours. */
const BREAKS = /[\r\n]/;

const line = (cells: ReadonlyArray<ReadonlyArray<string>>, dialect: CsvDialect): string =>
  stringify(cells as string[][], { record_delimiter: dialect.lineBreak, quoted_match: BREAKS, cast: { string: (cell) => cell } });

/** The header line of a table in canonical CSV, with its line break. */
export const csvHeader = (table: Table): string => line([Object.keys(table.columns)], CANONICAL);

/** Cells as canonical CSV, with a header. */
export const cellsCsv = (columns: readonly string[], rows: ReadonlyArray<Readonly<Record<string, string>>>): string =>
  line([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))], CANONICAL);

/** Writes a table as CSV of a dialect. */
export async function* encodeCsv(table: Table, batches: RowBatches, dialect: CsvDialect): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const columns = Object.entries(table.columns);
  yield encoder.encode((dialect.bom ? "\ufeff" : "") + line([columns.map(([name]) => name)], dialect));
  for await (const batch of inBatches(batches, CSV_BATCH_ROWS)) {
    const cells = batch.map((row) => columns.map(([name, column]) => dialect.escape(cellText(column, row[name]))));
    yield encoder.encode(line(cells, dialect));
  }
}

const [NEWLINE, QUOTE] = [0x0a, 0x22];

/** The records of a CSV file that we wrote: line breaks outside quotation marks, but for the header's. */
export async function countCsvRows(file: Blob): Promise<number> {
  let rows = -1;
  let quoted = false;
  for await (const chunk of file.stream() as unknown as AsyncIterable<Uint8Array>) {
    for (const byte of chunk) {
      if (byte === QUOTE) quoted = !quoted;
      else if (byte === NEWLINE && !quoted) rows++;
    }
  }
  if (rows < 0) throw new Error("there is no header");
  return rows;
}

/** The canonical format. */
export const csv: Exporter = {
  name: "csv",
  extension: "csv",
  mediaType: "text/csv",
  encode: (table, batches) => encodeCsv(table, batches, CANONICAL),
  countRows: countCsvRows,
};
