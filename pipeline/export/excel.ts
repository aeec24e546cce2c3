/** CSV for opening in a spreadsheet by a double click: BOM, CRLF, formulas escaped. Never to be read back. */
import { countCsvRows, csvLine, encodeCsv, joinLines, type CsvPiece } from "./csv.ts";
import type { Exporter } from "./exporter.ts";

/** First characters that a spreadsheet takes for the start of a formula, also in their full-width forms. */
const FORMULA = new Set(Array.from("=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20", (character) => character.charCodeAt(0)));

const isFormula = (cell: string): boolean => FORMULA.has(cell.charCodeAt(0));
const escaped = (cell: string): string => (isFormula(cell) ? `'${cell}` : cell);

const BOM = "\ufeff";
const LINE_BREAK = "\r\n";

/** A line without a formula, as nearly all are, is the canonical one. */
const spreadsheetText = ({ cells, lines }: CsvPiece): string =>
  joinLines(
    lines.map((line, at) => (cells[at]!.some(isFormula) ? csvLine(cells[at]!.map(escaped)) : line)),
    LINE_BREAK,
  );

/** The format for spreadsheets. */
export const excel: Exporter = {
  name: "excel",
  extension: "csv",
  mediaType: "text/csv",
  encode: (table, batches) => encodeCsv(table, batches, BOM + joinLines([csvLine(Object.keys(table.columns))], LINE_BREAK), spreadsheetText),
  countRows: countCsvRows,
};
