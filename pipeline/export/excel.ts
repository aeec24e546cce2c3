/** CSV for opening in a spreadsheet by a double click: BOM, CRLF, formulas escaped. Never to be read back. */
import { countCsvRows, csvLines, encodeCsv, type CsvPiece } from "./csv.ts";
import type { Exporter } from "./exporter.ts";

/** First characters that a spreadsheet takes for the start of a formula, also in their full-width forms. */
const FORMULA = /^[=+\-@\t\r\n\0\uff1d\uff0b\uff0d\uff20]/;

const isFormula = (cell: string): boolean => FORMULA.test(cell);
const escaped = (cell: string): string => (isFormula(cell) ? `'${cell}` : cell);

const BOM = "\ufeff";
const LINE_BREAK = "\r\n";

/** Where no cell is escaped or has a line break of its own, which is nearly everywhere, only the ends of the lines differ. */
function spreadsheetText({ cells, text }: CsvPiece): string {
  const isPlain = text.split("\n").length - 1 === cells.length && !cells.some((row) => row.some(isFormula));
  if (isPlain) return text.replaceAll("\n", LINE_BREAK);
  return csvLines(
    cells.map((row) => row.map(escaped)),
    LINE_BREAK,
  );
}

/** The format for spreadsheets. */
export const excel: Exporter = {
  name: "excel",
  extension: "csv",
  mediaType: "text/csv",
  encode: (table, batches) => encodeCsv(table, batches, BOM + csvLines([Object.keys(table.columns)], LINE_BREAK), spreadsheetText),
  countRows: countCsvRows,
};
