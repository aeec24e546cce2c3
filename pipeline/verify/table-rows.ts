/** The rows of a table, read back from its canonical file: header compared, every row decoded by its schema. */
import type { Column } from "../../schemas/column.ts";
import { decodeRow } from "../../schemas/decode-row.ts";
import { TABLES, type Dataset, type TableName } from "../../schemas/dataset.ts";
import { cellValue } from "../rows/cell.ts";
import { csv, csvHeader } from "../export/csv.ts";
import { tablePath } from "../export/exporter.ts";
import type { ReleaseFolder } from "../release/release-folder.ts";
import { cellBatches } from "../release/table-cells.ts";
import type { Finding } from "./finding.ts";

/** Rows one after the other; null where one does not fit its schema. */
export type DecodedRows<N extends TableName = TableName> = ReadonlyArray<Dataset[N][number] | null>;

/** The rows of a table, some at a time; what is wrong with them, or with the file, goes to `findings`. */
export async function* tableRows<N extends TableName>(release: ReleaseFolder, name: N, findings: Finding[]): AsyncGenerator<DecodedRows<N>> {
  const path = tablePath(csv, name);
  const { columns } = TABLES[name];
  const declared = Object.values(columns) as readonly Column[];
  const names = Object.keys(columns);
  let row = 0;
  const decode = (cells: readonly string[]): Dataset[N][number] | null => {
    row++;
    const value: Record<string, unknown> = {};
    for (let at = 0; at < names.length; at++) value[names[at]!] = cellValue(declared[at]!, cells[at]!);
    const decoded = decodeRow(name, value);
    if (!decoded.ok) findings.push({ path, row, ...faultParts(decoded.fault) });
    return decoded.ok ? (decoded.value as Dataset[N][number]) : null;
  };
  try {
    if (!(await startsWith(release, path, csvHeader(TABLES[name])))) {
      findings.push({ path, message: `header is not ${names.join(",")}` });
      return;
    }
    for await (const { rows } of cellBatches(release, name)) yield rows.map(decode);
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
