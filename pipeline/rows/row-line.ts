/** Rows of tables as lines: their cells as CSV has them, between tabs, in UTF-8 with a character for each byte, so that what is only passed on is never taken apart. */
import type { Columns } from "../../schemas/column.ts";
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

/** A row as its line. */
export const rowLine = (table: TableName, row: object): string => cellLine(TABLES[table].columns, row);

/** The cells of these columns as a line. */
export function cellLine(columns: Columns, row: object): string {
  let line = "";
  for (const column in columns) line += TAB + asBytes(cellText(columns[column]!, (row as Cells)[column]));
  return line.slice(TAB.length);
}

/** The same with holes for the cells of late columns. */
export function lineWithHoles(table: TableName, row: object): string {
  const { columns } = TABLES[table];
  const late = LATE[table] ?? [];
  const cells = Object.entries(columns).map(([column, declared]) =>
    late.includes(column) ? HOLE : asBytes(cellText(declared, (row as Cells)[column])),
  );
  return cells.join(TAB);
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
  for (const [at, [name, column]] of Object.entries(TABLES[table].columns).entries()) row[name] = cellValue(column, ofBytes(cells[at]!));
  return row;
}

/** The first cell, an id. */
export const idOfLine = (line: string): string => line.slice(0, line.indexOf(TAB));
