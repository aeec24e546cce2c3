/** Everything that is pointed at exists: declared foreign keys, records of evidence and conflicts, and the register of ids. */
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import { ID_COLUMNS } from "../export/ids.ts";
import type { Finding } from "./finding.ts";
import { numbered, type LoadedTables } from "./loaded-table.ts";

type Cells = Readonly<Record<string, unknown>>;

const valuesOf = (tables: LoadedTables, table: TableName, column: string): ReadonlySet<unknown> =>
  new Set(Array.from(numbered(tables[table]), ([, row]) => (row as unknown as Cells)[column]));

function* checkForeignKeys(tables: LoadedTables): Generator<Finding> {
  for (const table of Object.values(tables)) {
    for (const [column, { references }] of Object.entries(TABLES[table.name].columns)) {
      if (references === undefined) continue;
      const [target, key] = references.split(".") as [TableName, string];
      const known = valuesOf(tables, target, key);
      for (const [row, value] of numbered(table)) {
        const cell = (value as unknown as Cells)[column];
        if (cell !== null && !known.has(cell)) yield { path: table.path, row, column, message: `${String(cell)} is not in ${references}` };
      }
    }
  }
}

function* checkRecords(tables: LoadedTables): Generator<Finding> {
  const known = new Map(Object.entries(ID_COLUMNS).map(([table, column]) => [table, valuesOf(tables, table as TableName, column)]));
  for (const table of [tables.evidence, tables.conflicts]) {
    for (const [row, value] of numbered(table)) {
      if (!known.get(value.table)!.has(value.record_id)) {
        yield { path: table.path, row, column: "record_id", message: `${value.record_id} is not in ${value.table}` };
      }
      if (!Object.hasOwn(TABLES[value.table].columns, value.column)) {
        yield { path: table.path, row, column: "column", message: `${value.column} is no column of ${value.table}` };
      }
    }
  }
}

function* checkRegister(tables: LoadedTables): Generator<Finding> {
  const { path } = tables.ids;
  const register = new Map(Array.from(numbered(tables.ids), ([row, entry]) => [entry.id, { row, entry }]));
  for (const [table, column] of Object.entries(ID_COLUMNS)) {
    const known = valuesOf(tables, table as TableName, column);
    for (const id of known) {
      const entry = register.get(id as string)?.entry;
      if (entry?.status !== "active" || entry.table !== table)
        yield { path, column: "id", message: `${String(id)} of ${table} is not registered as active` };
    }
    for (const { row, entry } of register.values()) {
      if (entry.table === table && entry.status === "active" && !known.has(entry.id)) {
        yield { path, row, column: "status", message: `${entry.id} is active but not in ${table}` };
      }
    }
  }
  for (const [row, link] of numbered(tables.links)) {
    if (register.get(link.record_id)?.entry.table !== link.table)
      yield { path: tables.links.path, row, column: "record_id", message: `${link.record_id} is not in ${link.table}` };
  }
  for (const { row, entry } of register.values()) {
    const isKnown = entry.merged_into !== null && register.has(entry.merged_into);
    if (entry.status === "merged" && !isKnown)
      yield { path, row, column: "merged_into", message: `${entry.id} is merged into nothing that is registered` };
  }
}

/** All references of a release. */
export function* checkReferences(tables: LoadedTables): Generator<Finding> {
  yield* checkForeignKeys(tables);
  yield* checkRecords(tables);
  yield* checkRegister(tables);
}
