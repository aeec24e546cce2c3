/** The form of a check over the tables: it sees every row once, and tells at the end what is wrong. */
import type { Dataset, TableName } from "../../schemas/dataset.ts";
import { csv } from "../export/csv.ts";
import { tablePath } from "../export/exporter.ts";
import type { Spool } from "../spool/spool.ts";
import type { Finding } from "./finding.ts";

export interface TableCheck {
  /** Takes a row that fits its schema, with its number from 1. Tables come one after the other. */
  readonly see: <N extends TableName>(table: N, row: number, value: Dataset[N][number]) => void;
  readonly findings: () => Iterable<Finding>;
}

/** Opens a check; what it must remember of the rows goes into the spool. */
export type OpenCheck = (spool: Spool) => TableCheck;

export type Cells = Readonly<Record<string, unknown>>;

/** The path of a table's canonical file. */
export const pathOf = (table: TableName): string => tablePath(csv, table);
