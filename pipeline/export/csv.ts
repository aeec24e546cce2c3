/** Canonical CSV: UTF-8 without BOM, LF, RFC 4180, absent cells empty; lossless, so nothing is escaped but quotation marks. */
import { stringify } from "csv-stringify/sync";
import type { Table } from "../../schemas/table.ts";
import { cellText } from "./cell.ts";
import type { Exporter } from "./exporter.ts";
import type { RowBatch, RowBatches } from "./row-batches.ts";

/** Rows whose text is made at once. */
const CSV_BATCH_ROWS = 1024;

/** A lone carriage return ends a line for some readers, though it is no line break of ours. */
const BREAKS = /[\r\n]/;

/** Rows as lines of CSV. */
export const csvLines = (cells: ReadonlyArray<ReadonlyArray<string>>, lineBreak: "\n" | "\r\n" = "\n"): string =>
  stringify(cells as string[][], { record_delimiter: lineBreak, quoted_match: BREAKS, cast: { string: (cell) => cell } });

/** The header line of a table in canonical CSV, with its line break. */
export const csvHeader = (table: Table): string => csvLines([Object.keys(table.columns)]);

/** Cells as canonical CSV, with a header. */
export const cellsCsv = (columns: readonly string[], rows: ReadonlyArray<Readonly<Record<string, string>>>): string =>
  csvLines([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))]);

/** Some rows as canonical CSV, and their cells. */
export interface CsvPiece {
  readonly cells: ReadonlyArray<readonly string[]>;
  readonly text: string;
}

/** What was made of batches that are still in use: both dialects are written from the same. */
const MADE = new WeakMap<RowBatch, readonly CsvPiece[]>();

function piecesOf(table: Table, rows: RowBatch): readonly CsvPiece[] {
  const made = MADE.get(rows);
  if (made !== undefined) return made;
  const columns = Object.entries(table.columns);
  const pieces: CsvPiece[] = [];
  for (let from = 0; from < rows.length; from += CSV_BATCH_ROWS) {
    const cells = rows.slice(from, from + CSV_BATCH_ROWS).map((row) => columns.map(([name, column]) => cellText(column, row[name])));
    pieces.push({ cells, text: csvLines(cells) });
  }
  MADE.set(rows, pieces);
  return pieces;
}

/** Writes a table as CSV: `header` and what `textOf` makes of each piece. */
export async function* encodeCsv(table: Table, batches: RowBatches, header: string, textOf: (piece: CsvPiece) => string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(header);
  for await (const batch of batches) for (const piece of piecesOf(table, batch)) yield Buffer.from(textOf(piece));
}

const [NEWLINE, QUOTE] = [0x0a, 0x22];

/** The records of a CSV file that we wrote: line breaks outside quotation marks, but for the header's. */
export async function countCsvRows(file: Blob, chunks = () => file.stream() as unknown as AsyncIterable<Uint8Array>): Promise<number> {
  const counter = { rows: -1, quoted: false };
  for await (const chunk of chunks()) countBreaks(chunk, counter);
  if (counter.rows < 0) throw new Error("there is no header");
  return counter.rows;
}

/** Byte by byte with variables of its own, which the engine keeps in registers. */
function countBreaks(chunk: Uint8Array, counter: { rows: number; quoted: boolean }): void {
  let { rows, quoted } = counter;
  for (let at = 0; at < chunk.length; at++) {
    const byte = chunk[at];
    if (byte === QUOTE) quoted = !quoted;
    else if (byte === NEWLINE && !quoted) rows++;
  }
  counter.rows = rows;
  counter.quoted = quoted;
}

/** The canonical format. */
export const csv: Exporter = {
  name: "csv",
  extension: "csv",
  mediaType: "text/csv",
  encode: (table, batches) => encodeCsv(table, batches, csvHeader(table), ({ text }) => text),
  countRows: countCsvRows,
};
