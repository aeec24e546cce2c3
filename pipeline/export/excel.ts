/** CSV for opening in a spreadsheet by a double click: BOM, CRLF, formulas escaped. Never to be read back. */
import { countCsvRows, csvLine } from "./csv.ts";
import { encodeCsv } from "./csv-bytes.ts";
import type { Exporter } from "./exporter.ts";

const BOM = "\ufeff";
const LINE_BREAK = "\r\n";

/** The format for spreadsheets. */
export const excel: Exporter = {
  name: "excel",
  extension: "csv",
  mediaType: "text/csv",
  encode: (table, batches) =>
    encodeCsv(batches, { header: BOM + csvLine(Object.keys(table.columns), LINE_BREAK), lineBreak: LINE_BREAK, escapesFormulas: true }),
  countRows: countCsvRows,
};
