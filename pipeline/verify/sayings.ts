/** What a row says about ids, its own and those it points at: all that is said about one id is sorted together, and judged at once. */
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import { ID_COLUMNS } from "../export/ids.ts";
import type { Cells } from "./table-check.ts";

/** Tuples, for there are several for each row (`saying-lines.ts` writes and reads them). The last number is that of the row. */
export type Saying =
  | readonly [is: "row", table: TableName, row: number]
  | readonly [is: "text", text: string]
  | readonly [is: "registered", table: TableName, status: string, row: number]
  | readonly [is: "reference", to: string, from: TableName, column: string, row: number]
  /** The record of a row of `conflicts`. */
  | readonly [is: "disputed", table: TableName, row: number]
  /** The record of a row of `evidence`. */
  | readonly [is: "evidence", table: TableName, column: string, row: number]
  /** The document of a row of `evidence`. */
  | readonly [is: "span", text: string, start: number, end: number, row: number]
  | readonly [is: "link", table: TableName, row: number]
  | readonly [is: "successor", of: string, row: number];

const hasId = (table: TableName): table is keyof typeof ID_COLUMNS => Object.hasOwn(ID_COLUMNS, table);

/** The declared references; that of evidence to its document is its span. */
const REFERENCES = new Map(
  Object.values(TABLES).map(({ name, columns }) => [
    name as string,
    name === "evidence"
      ? []
      : Object.entries(columns).flatMap(([column, { references }]) => (references === undefined ? [] : [{ column, references }])),
  ]),
);

/** Tells `say` everything that a row says. */
export function tellSayings(table: TableName, row: number, cells: Cells, say: (id: string, saying: Saying) => void): void {
  const cell = (column: string): string => cells[column] as string;
  const named = cells["table"] as TableName;
  if (hasId(table)) say(cell(ID_COLUMNS[table]), ["row", table, row]);
  for (const { column, references } of REFERENCES.get(table)!)
    if (cells[column] !== null) say(cell(column), ["reference", references, table, column, row]);
  if (table === "documents") say(cell("document_id"), ["text", cell("text")]);
  if (table === "conflicts") say(cell("record_id"), ["disputed", named, row]);
  if (table === "links") say(cell("record_id"), ["link", named, row]);
  if (table === "evidence") {
    say(cell("record_id"), ["evidence", named, cell("column"), row]);
    say(cell("document_id"), ["span", cell("text"), cells["start"] as number, cells["end"] as number, row]);
  }
  if (table !== "ids") return;
  say(cell("id"), ["registered", named, cell("status"), row]);
  if (cells["status"] === "merged") say(cell("merged_into") ?? "", ["successor", cell("id"), row]);
}
