/** The form of a check over the tables: it sees every row once, and all that rows say about each id, and tells at the end what is wrong. */
import type { TableName } from "../../schemas/dataset.ts";
import { csv } from "../export/csv.ts";
import { tablePath } from "../export/exporter.ts";
import type { Finding } from "./finding.ts";
import type { RowCells } from "./row-cells.ts";
import type { Sayings } from "./sayings.ts";

export interface TableCheck {
  /** Takes a row that fits its schema. Tables come one after the other. */
  readonly see?: (cells: RowCells) => void;
  /** Takes everything that is said about an id, when all rows have been seen: of each table in the order of its rows. */
  readonly judge?: (sayings: Sayings) => void;
  readonly findings: readonly Finding[];
}

export type OpenCheck = () => TableCheck;

/** The path of a table's canonical file. */
export const pathOf = (table: TableName): string => tablePath(csv, table);
