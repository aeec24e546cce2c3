/** Sorts the rows of a table by its key. */
import { TABLES, type TableName } from "../schemas/dataset.ts";
import { rowLine } from "./rows/row-line.ts";
import type { Spool } from "./spool/spool.ts";

export interface RowSorter {
  readonly add: (row: object) => void;
  /** Takes lines of rows, parted by UNIT, and gives how many; for tables whose key is their first column. */
  readonly pass: (lines: string) => number;
  readonly lines: () => Iterable<string>;
}

/** The sorter of one table, which keeps its rows in `spool`. */
export function rowSorter(table: TableName, spool: Spool): RowSorter {
  const { key, columns } = TABLES[table];
  return key.length === 1 && key[0] === Object.keys(columns)[0] ? byFirstCell(table, spool) : byKey(table, key, spool);
}

/** Most tables: their lines begin with their keys. */
function byFirstCell(table: TableName, spool: Spool): RowSorter {
  const { add, sorted } = spool.lines();
  return { add: (row) => void add(rowLine(table, row)), pass: add, lines: sorted };
}

/** Keys are ASCII but for the values of conflicts, which come last. */
function byKey(table: TableName, key: readonly string[], spool: Spool): RowSorter {
  const texts = spool.texts();
  const keyOf = (row: object): string => key.map((column) => String((row as Readonly<Record<string, unknown>>)[column])).join("\t");
  return {
    add: (row) => texts.add(keyOf(row), rowLine(table, row)),
    pass: () => {
      throw new Error(`rows of ${table} do not begin with their key`);
    },
    *lines() {
      for (const { value } of texts.sorted()) yield value;
    },
  };
}
