/** One cell as text in CSV, and back. */
import type { Column, Columns } from "../../schemas/column.ts";

/** Joins the items of a list; no item contains it. */
export const LIST_DELIMITER = "|";

const DECIMALS = 4;
const NUMBERS = { int32: /^-?\d{1,10}$/, float32: new RegExp(`^-?\\d+\\.\\d{${DECIMALS}}$`) } as const;

/** The CSV text of a cell; an absent one is empty. */
export function cellText(column: Column, value: unknown): string {
  if (value === null || value === undefined) return "";
  if (column.type === "list") return (value as readonly string[]).join(LIST_DELIMITER);
  if (column.type === "float32") return (value as number).toFixed(DECIMALS);
  return String(value);
}

/** The value of a cell's CSV text. A text that is none of the column's type stays a text, for the schema to refuse. */
export function cellValue(column: Column, cell: string): unknown {
  if (column.type === "list") return cell === "" ? [] : cell.split(LIST_DELIMITER);
  if (cell === "") return null;
  if (column.type === "bool") return cell === "true" ? true : cell === "false" ? false : cell;
  if (column.type === "int32" || column.type === "float32") return NUMBERS[column.type].test(cell) ? Number(cell) : cell;
  return cell;
}

/** The value of every column of a CSV row. */
export function rowValues(columns: Columns, cells: Readonly<Record<string, string>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, cellValue(column, cells[name] ?? "")]));
}
