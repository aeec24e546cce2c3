/** CSV for opening in a spreadsheet by a double click: BOM, CRLF, formulas escaped. Never to be read back. */
import { countCsvRows, encodeCsv, type CsvDialect } from "./csv.ts";
import type { Exporter } from "./exporter.ts";

/** First characters that a spreadsheet takes for the start of a formula, also in their full-width forms. */
const FORMULA = /^[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;

const SPREADSHEET: CsvDialect = { bom: true, lineBreak: "\r\n", escape: (cell) => (FORMULA.test(cell) ? `'${cell}` : cell) };

/** The format for spreadsheets. */
export const excel: Exporter = {
  name: "excel",
  extension: "csv",
  mediaType: "text/csv",
  encode: (table, batches) => encodeCsv(table, batches, SPREADSHEET),
  countRows: countCsvRows,
};
