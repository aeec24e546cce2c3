/** A table read back from its canonical file: header compared, every row decoded by its schema. */
import { decodeRow } from "../../schemas/decode-row.ts";
import { TABLES, type Dataset, type TableName } from "../../schemas/dataset.ts";
import { rowValues } from "../export/cell.ts";
import { csv, csvHeader } from "../export/csv.ts";
import { tablePath } from "../export/exporter.ts";
import type { ReleaseFolder } from "../release/release-folder.ts";
import { readCsv } from "../text/csv.ts";
import type { Finding } from "./finding.ts";

/** Rows by position in the file; null where a row does not fit its schema. */
export interface LoadedTable<N extends TableName = TableName> {
  readonly name: N;
  readonly path: string;
  readonly rows: ReadonlyArray<Dataset[N][number] | null>;
}

export type LoadedTables = { readonly [N in TableName]: LoadedTable<N> };

/** The rows that fit, with their numbers from 1. */
export function* numbered<N extends TableName>(table: LoadedTable<N>): Generator<readonly [row: number, value: Dataset[N][number]]> {
  for (const [at, row] of table.rows.entries()) if (row !== null) yield [at + 1, row];
}

/** The rows of a CSV text, and what is wrong with them. */
export function loadTable<N extends TableName>(name: N, text: string, findings: Finding[]): LoadedTable<N> {
  const path = tablePath(csv, name);
  const { columns } = TABLES[name];
  if (!text.startsWith(csvHeader(TABLES[name]))) {
    findings.push({ path, message: `header is not ${Object.keys(columns).join(",")}` });
    return { name, path, rows: [] };
  }
  const rows = readCsv(text).map((cells, at) => {
    const decoded = decodeRow(name, rowValues(columns, cells));
    if (decoded.ok) return decoded.value as Dataset[N][number];
    const { column, message } = /^(?:(?<column>\w+)(?:\.\d+)*: )?(?<message>[^]*)$/.exec(decoded.fault)!.groups!;
    findings.push({ path, row: at + 1, ...(column === undefined ? {} : { column }), message: message!.replace(/\s+/g, " ") });
    return null;
  });
  return { name, path, rows };
}

/** All tables of a release; a missing or unreadable file is a finding and an empty table. */
export async function loadTables(release: ReleaseFolder, findings: Finding[]): Promise<LoadedTables> {
  const entries: (readonly [string, LoadedTable])[] = [];
  for (const name of Object.keys(TABLES) as TableName[]) {
    const path = tablePath(csv, name);
    try {
      entries.push([name, loadTable(name, await release.readText(path), findings)]);
    } catch (error) {
      findings.push({ path, message: `cannot be read: ${(error as Error).message}` });
      entries.push([name, { name, path, rows: [] }]);
    }
  }
  return Object.fromEntries(entries) as unknown as LoadedTables;
}
