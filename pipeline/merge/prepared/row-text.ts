/** Rows of tables as texts: their values in the order of the columns, as JSON. */
import { TABLES, type TableName } from "../../../schemas/dataset.ts";
import { asciiJson, HOLE } from "../../spool/pieces.ts";

type Cells = Readonly<Record<string, unknown>>;

/** Columns whose values only the merge of all documents gives. */
export const LATE: Readonly<Partial<Record<TableName, readonly string[]>>> = {
  documents: ["duplicate_of", "similarity"],
  meetings: [],
  agreements: ["meeting_id"],
  statements: ["meeting_id", "speaker_id"],
};

const COLUMNS = Object.fromEntries(Object.entries(TABLES).map(([name, { columns }]) => [name, Object.keys(columns)])) as unknown as Readonly<
  Record<TableName, readonly string[]>
>;

/** A row as its text. */
export const rowText = (table: TableName, row: object): string => asciiJson(COLUMNS[table].map((column) => (row as Cells)[column]));

/** The columns of a table between its late ones. */
const SETTLED = Object.fromEntries(
  Object.entries(COLUMNS).map(([table, columns]) => {
    const late = LATE[table as TableName] ?? [];
    const places = columns.flatMap((column, at) => (late.includes(column) ? [at] : []));
    return [table, [-1, ...places].map((before, at) => columns.slice(before + 1, places[at]))];
  }),
) as unknown as Readonly<Record<TableName, readonly (readonly string[])[]>>;

/** The same with holes for the cells of late columns. */
export function rowWithHoles(table: TableName, row: object): string {
  const pieces = SETTLED[table].map((columns) => asciiJson(columns.map((column) => (row as Cells)[column])).slice(1, -1));
  return `[${pieces.reduce((text, piece) => `${text}${text === "" ? "" : ","}${HOLE}${piece === "" ? "" : ","}${piece}`)}]`;
}

/** The row of a text. */
export function readRow(table: TableName, text: string): Cells {
  const values = JSON.parse(text) as readonly unknown[];
  const columns = COLUMNS[table];
  const row: Record<string, unknown> = {};
  for (let at = 0; at < columns.length; at++) row[columns[at]!] = values[at];
  return row;
}

/** The first value of a row, an id. */
export const idOfText = (text: string): string => text.slice(2, text.indexOf('"', 2));
