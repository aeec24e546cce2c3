/** The form of a check over the tables: it sees every row once, and all that rows say about each id, and tells at the end what is wrong. */
import type { Dataset, TableName } from "../../schemas/dataset.ts";
import { csv } from "../export/csv.ts";
import { tablePath } from "../export/exporter.ts";
import type { Finding } from "./finding.ts";
import type { Saying } from "./sayings.ts";

export interface TableCheck {
  /** Takes a row that fits its schema, with its number from 1. Tables come one after the other. */
  readonly see?: <N extends TableName>(table: N, row: number, value: Dataset[N][number]) => void;
  /** Takes everything that is said about an id, in the order of tables and rows, when all rows have been seen. */
  readonly judge?: (id: string, sayings: readonly Saying[]) => void;
  readonly findings: readonly Finding[];
}

export type OpenCheck = () => TableCheck;

export type Cells = Readonly<Record<string, unknown>>;

/** The path of a table's canonical file. */
export const pathOf = (table: TableName): string => tablePath(csv, table);
