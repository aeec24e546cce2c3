/** Canonical CSV: UTF-8 without BOM, LF, RFC 4180, absent cells empty; lossless, so nothing is escaped but quotation marks. */
import { stringify } from "csv-stringify/sync";
import type { Table } from "../../schemas/table.ts";
import { encodeCsv } from "./csv-bytes.ts";
import type { Exporter } from "./exporter.ts";

type LineBreak = "\n" | "\r\n";

/** A row as a line of CSV. */
export const csvLine = (cells: readonly string[], lineBreak: LineBreak = "\n"): string =>
  stringify([cells], { record_delimiter: lineBreak, quoted_match: /[\r\n]/ });

/** The header line of a table in canonical CSV, with its line break. */
export const csvHeader = (table: Table): string => csvLine(Object.keys(table.columns));

/** Cells as canonical CSV, with a header. */
export const cellsCsv = (columns: readonly string[], rows: ReadonlyArray<Readonly<Record<string, string>>>): string =>
  [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))].map((cells) => csvLine(cells)).join("");

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
  encode: (table, batches) => encodeCsv(table, batches, { header: csvHeader(table), lineBreak: "\n", isFormula: () => false }),
  countRows: countCsvRows,
};
