/** Canonical CSV: UTF-8 without BOM, LF, RFC 4180, absent cells empty; lossless, so nothing is escaped but quotation marks. */
import { stringify } from "csv-stringify/sync";
import type { Table } from "../../schemas/table.ts";
import { batchColumns } from "./batch-columns.ts";
import { cellText } from "./cell.ts";
import type { Exporter } from "./exporter.ts";
import type { RowBatch, RowBatches } from "./row-batches.ts";

/** Rows whose text is made at once. */
const CSV_BATCH_ROWS = 1024;

/** What stands in quotation marks. A lone carriage return ends a line for some readers, though it is no line break of ours. */
const QUOTED = /[",\r\n]/;

type LineBreak = "\n" | "\r\n";

/** The library looks at every cell from all sides: it is asked about those alone that hold something to be quoted. */
const inQuotes = (cell: string): string => stringify([[cell]], { record_delimiter: "", quoted_match: QUOTED });

/** A row as a line of CSV. */
export const csvLine = (cells: readonly string[], lineBreak: LineBreak = "\n"): string =>
  cells.map((cell) => (QUOTED.test(cell) ? inQuotes(cell) : cell)).join(",") + lineBreak;

/** The header line of a table in canonical CSV, with its line break. */
export const csvHeader = (table: Table): string => csvLine(Object.keys(table.columns));

/** Cells as canonical CSV, with a header. */
export const cellsCsv = (columns: readonly string[], rows: ReadonlyArray<Readonly<Record<string, string>>>): string =>
  [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))].map((cells) => csvLine(cells)).join("");

/** Some rows as canonical CSV, and the texts of their cells by column. */
export interface CsvPiece {
  readonly rows: number;
  readonly columns: ReadonlyArray<readonly string[]>;
  readonly text: string;
}

/** What was made of batches that are still in use: both dialects are written from the same. */
const MADE = new WeakMap<RowBatch, readonly CsvPiece[]>();

function piecesOf(table: Table, batch: RowBatch): readonly CsvPiece[] {
  const made = MADE.get(batch);
  if (made !== undefined) return made;
  const declared = Object.values(table.columns);
  const values = batchColumns(table, batch);
  const pieces: CsvPiece[] = [];
  for (let from = 0; from < batch.length; from += CSV_BATCH_ROWS) {
    const columns = declared.map((column, at) => values[at]!.slice(from, from + CSV_BATCH_ROWS).map((value) => cellText(column, value)));
    const rows = Math.min(CSV_BATCH_ROWS, batch.length - from);
    pieces.push({ rows, columns, text: csvText(rows, columns.map(withMarks)) });
  }
  MADE.set(batch, pieces);
  return pieces;
}

/** A column with marks where they are needed: in most columns nowhere. */
function withMarks(column: readonly string[]): readonly string[] {
  if (!QUOTED.test(column.join(""))) return column;
  return column.map((cell) => (QUOTED.test(cell) ? inQuotes(cell) : cell));
}

/** All cells are joined at once: a text put together line by line is copied twice. */
function csvText(rows: number, columns: ReadonlyArray<readonly string[]>): string {
  const parts: string[] = [];
  const last = columns.length - 1;
  for (let row = 0; row < rows; row++) for (let at = 0; at <= last; at++) parts.push(columns[at]![row]!, at === last ? "\n" : ",");
  return parts.join("");
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
