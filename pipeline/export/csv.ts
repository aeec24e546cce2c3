/** Canonical CSV: UTF-8 without BOM, LF, RFC 4180, absent cells empty; lossless, so nothing is escaped but quotation marks. */
import { stringify } from "csv-stringify/sync";
import type { Table } from "../../schemas/table.ts";
import { encodeCsv } from "./csv-bytes.ts";
import type { Exporter } from "./exporter.ts";
import { rowBreaks } from "../rows/row-breaks.ts";

type LineBreak = "\n" | "\r\n";

/** A row as a line of CSV. */
export const csvLine = (cells: readonly string[], lineBreak: LineBreak = "\n"): string =>
  stringify([cells], { record_delimiter: lineBreak, quoted_match: /[\r\n]/ });

/** The header line of a table in canonical CSV, with its line break. */
export const csvHeader = (table: Table): string => csvLine(Object.keys(table.columns));

/** The records of a CSV file that we wrote: line breaks outside quotation marks, but for the header's. */
export async function countCsvRows(file: Blob, chunks = () => file.stream() as unknown as AsyncIterable<Uint8Array>): Promise<number> {
  let rows = -1;
  let breaks = { count: 0, quoted: false };
  for await (const chunk of chunks()) {
    breaks = rowBreaks(chunk, breaks);
    rows += breaks.count;
  }
  if (rows < 0) throw new Error("there is no header");
  return rows;
}

/** The canonical format. */
export const csv: Exporter = {
  name: "csv",
  extension: "csv",
  mediaType: "text/csv",
  encode: (table, batches) => encodeCsv(batches, { header: csvHeader(table), lineBreak: "\n", escapesFormulas: false }),
  countRows: countCsvRows,
};
