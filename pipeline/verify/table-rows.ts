/** The rows of a table, read back from its canonical file one by one: header compared, every row decoded by its schema. */
import { decodeRow } from "../../schemas/decode-row.ts";
import { TABLES, type Dataset, type TableName } from "../../schemas/dataset.ts";
import { rowValues } from "../export/cell.ts";
import { csv, csvHeader } from "../export/csv.ts";
import { tablePath } from "../export/exporter.ts";
import type { ReleaseFolder } from "../release/release-folder.ts";
import { streamCells } from "../release/table-cells.ts";
import type { Finding } from "./finding.ts";

/** A row by its number from 1; null where it does not fit its schema. */
export interface NumberedRow<N extends TableName = TableName> {
  readonly row: number;
  readonly value: Dataset[N][number] | null;
}

/** The rows of a table; what is wrong with them, or with the file, goes to `findings`. */
export async function* tableRows<N extends TableName>(release: ReleaseFolder, name: N, findings: Finding[]): AsyncGenerator<NumberedRow<N>> {
  const path = tablePath(csv, name);
  const { columns } = TABLES[name];
  let row = 0;
  try {
    if (!(await startsWith(release, path, csvHeader(TABLES[name])))) {
      findings.push({ path, message: `header is not ${Object.keys(columns).join(",")}` });
      return;
    }
    for await (const cells of streamCells(release, name)) {
      row++;
      const decoded = decodeRow(name, rowValues(columns, cells));
      if (!decoded.ok) findings.push({ path, row, ...faultParts(decoded.fault) });
      yield { row, value: decoded.ok ? (decoded.value as Dataset[N][number]) : null };
    }
  } catch (error) {
    findings.push({ path, message: `cannot be read: ${(error as Error).message}` });
  }
}

/** The column that a decoder's fault names, and what it says. */
function faultParts(fault: string): Pick<Finding, "column" | "message"> {
  const { column, message } = /^(?:(?<column>\w+)(?:\.\d+)*: )?(?<message>[^]*)$/.exec(fault)!.groups!;
  return { ...(column === undefined ? {} : { column }), message: message!.replace(/\s+/g, " ") };
}

/** Throws when the file does not start as UTF-8. */
async function startsWith(release: ReleaseFolder, path: string, header: string): Promise<boolean> {
  const start = await (await release.blob(path)).slice(0, header.length).arrayBuffer();
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(start, { stream: true }) === header;
}
