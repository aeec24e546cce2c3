/** Rows of tables as lines: their cells as CSV has them, between tabs, in UTF-8 with a character for each byte, so that what is only passed on is never taken apart. */
import type { Column, Columns } from "../../schemas/column.ts";
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import { cellText, cellValue } from "./cell.ts";
import { asBytes, ofBytes } from "./line-bytes.ts";

type Cells = Readonly<Record<string, unknown>>;

/** Between two cells. */
const TAB = "\t";
/** Stands for a cell that is not known yet. */
const HOLE = "\u001a";

/** Columns whose values only the merge of all documents gives. */
export const LATE: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  documents: ["duplicate_of", "similarity"],
  meetings: [],
  agreements: ["meeting_id"],
  statements: ["meeting_id", "speaker_id"],
};

/** A column, and the bytes of its cells. */
interface TableColumn {
  readonly name: string;
  readonly column: Column;
  readonly isLate: boolean;
  readonly write: (value: unknown) => string;
}

const tableColumns = (columns: Columns, late: readonly string[] = []): readonly TableColumn[] =>
  Object.entries(columns).map(([name, column]) => ({ name, column, isLate: late.includes(name), write: writerOf(column) }));

/** Most cells are texts or whole numbers, and are written as they are. */
function writerOf(column: Column): TableColumn["write"] {
  const write = (value: unknown): string => asBytes(cellText(column, value));
  if (column.type === "int32") return (value) => (typeof value === "number" ? String(value) : write(value));
  if (column.type === "list" || column.type === "float32") return write;
  return (value) => (value === null ? "" : typeof value === "string" ? asBytes(value) : write(value));
}

const COLUMNS = new Map(Object.entries(TABLES).map(([name, { columns }]) => [name, tableColumns(columns, LATE[name as TableName])]));

/** A row as its line. */
export const rowLine = (table: TableName, row: object): string => lineOf(COLUMNS.get(table)!, row as Cells, false);

/** The same with holes for the cells of late columns. */
export const lineWithHoles = (table: TableName, row: object): string => lineOf(COLUMNS.get(table)!, row as Cells, true);

/** The cells of these columns as a line. */
export const cellLine = (columns: Columns, row: object): string => lineOf(tableColumns(columns), row as Cells, false);

function lineOf(columns: readonly TableColumn[], row: Cells, hasHoles: boolean): string {
  let line = "";
  let before = "";
  for (const { name, isLate, write } of columns) {
    line += before + (hasHoles && isLate ? HOLE : write(row[name]));
    before = TAB;
  }
  return line;
}

/** The line with cells in the holes of its late columns. */
export function fillHoles(table: TableName, line: string, values: readonly unknown[]): string {
  const { columns } = TABLES[table];
  let filled = "";
  let from = 0;
  for (const [at, column] of LATE[table]!.entries()) {
    const hole = line.indexOf(HOLE, from);
    filled += line.slice(from, hole) + asBytes(cellText(columns[column as never], values[at]));
    from = hole + 1;
  }
  return filled + line.slice(from);
}

/** The row of a line. */
export function readLine(table: TableName, line: string): Cells {
  const cells = line.split(TAB);
  const row: Record<string, unknown> = {};
  let at = 0;
  for (const { name, column } of COLUMNS.get(table)!) row[name] = cellValue(column, ofBytes(cells[at++]!));
  return row;
}
