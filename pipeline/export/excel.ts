/** CSV for opening in a spreadsheet by a double click: BOM, CRLF, formulas escaped. Never to be read back. */
import { ESCAPE, MOVED_BY } from "../rows/line-bytes.ts";
import { countCsvRows, csvLine } from "./csv.ts";
import { encodeCsv } from "./csv-bytes.ts";
import type { Exporter } from "./exporter.ts";

/** First characters that a spreadsheet takes for the start of a formula, also in their full-width forms. */
const FORMULA = ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "\uff1d", "\uff0b", "\uff0d", "\uff20"];

/** Their bytes by the first of them: what may follow it. */
const STARTS: readonly (readonly Uint8Array[])[] = Array.from({ length: 256 }, (_, byte) => FORMULA.map(bytesOf).filter(([first]) => first === byte));

function bytesOf(character: string): Uint8Array {
  const code = character.charCodeAt(0);
  return code < 0x20 ? Uint8Array.of(ESCAPE, code + MOVED_BY) : new TextEncoder().encode(character);
}

const isFormula = (bytes: Uint8Array, start: number): boolean =>
  STARTS[bytes[start]!]!.some((formula) => formula.every((byte, at) => bytes[start + at] === byte));

const BOM = "\ufeff";
const LINE_BREAK = "\r\n";

/** The format for spreadsheets. */
export const excel: Exporter = {
  name: "excel",
  extension: "csv",
  mediaType: "text/csv",
  encode: (table, batches) => encodeCsv(batches, { header: BOM + csvLine(Object.keys(table.columns), LINE_BREAK), lineBreak: LINE_BREAK, isFormula }),
  countRows: countCsvRows,
};
