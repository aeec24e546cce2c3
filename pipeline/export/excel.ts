/** CSV for opening in a spreadsheet by a double click: BOM, CRLF, formulas escaped. Never to be read back. */
import { countCsvRows, csvLine, encodeCsv, type CsvPiece } from "./csv.ts";
import type { Exporter } from "./exporter.ts";

/** First characters that a spreadsheet takes for the start of a formula, also in their full-width forms. */
const FORMULA = new Set(Array.from("=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20", (character) => character.charCodeAt(0)));

const isFormula = (cell: string): boolean => FORMULA.has(cell.charCodeAt(0));
const escaped = (cell: string): string => (isFormula(cell) ? `'${cell}` : cell);

const BOM = "\ufeff";
const LINE_BREAK = "\r\n";

/** Where no cell is escaped or has a line break of its own, which is nearly everywhere, only the ends of the lines differ. */
function spreadsheetText({ rows, columns, text }: CsvPiece): string {
  const isPlain = !columns.some((column) => column.some(isFormula)) && text.split("\n").length - 1 === rows;
  if (isPlain) return text.replaceAll("\n", LINE_BREAK);
  const lines = Array.from({ length: rows }, (_, row) =>
    csvLine(
      columns.map((column) => escaped(column[row]!)),
      LINE_BREAK,
    ),
  );
  return lines.join("");
}

/** The format for spreadsheets. */
export const excel: Exporter = {
  name: "excel",
  extension: "csv",
  mediaType: "text/csv",
  encode: (table, batches) => encodeCsv(table, batches, BOM + csvLine(Object.keys(table.columns), LINE_BREAK), spreadsheetText),
  countRows: countCsvRows,
};
