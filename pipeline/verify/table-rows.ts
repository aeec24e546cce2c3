/** The rows of a table, read back from its canonical file: header compared, every cell checked by its column's schema. */
import type { Column } from "../../schemas/column.ts";
import { decodeRow } from "../../schemas/decode-row.ts";
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import { cellValue } from "../rows/cell.ts";
import { csv, csvHeader } from "../export/csv.ts";
import { tablePath } from "../export/exporter.ts";
import { cutText, type CutRows } from "../release/cut-canonical.ts";
import type { ReleaseFolder } from "../release/release-folder.ts";
import { cellBatches } from "../release/table-cells.ts";
import { cellCheck } from "./cell-checks.ts";
import type { Finding } from "./finding.ts";
import { RowCells } from "./row-cells.ts";

/** Shows `see` every row of a table that fits its schema, and says after some how many there were. What is wrong with the others, or with the file, goes to `findings`. */
export async function* seeRows(release: ReleaseFolder, name: TableName, findings: Finding[], see: (cells: RowCells) => void): AsyncGenerator<number> {
  const path = tablePath(csv, name);
  const columns = Object.entries(TABLES[name].columns) as readonly (readonly [string, Column])[];
  const checks = columns.map(([, column]) => cellCheck(column));
  const cells = new RowCells(name);
  let cut: CutRows;
  const fits = (first: number): boolean => {
    for (let at = 0; at < checks.length; at++) if (!checks[at]!(cut, cut.starts[first + at]!, cut.ends[first + at]!)) return decode(first);
    return true;
  };
  const decode = (first: number): boolean => {
    const value = columns.map(([column, declared], at) => [
      column,
      cellValue(declared, cutText(cut, cut.starts[first + at]!, cut.ends[first + at]!)),
    ]);
    const decoded = decodeRow(name, Object.fromEntries(value));
    if (!decoded.ok) findings.push({ path, row: cells.row, ...faultParts(decoded.fault) });
    return decoded.ok;
  };
  try {
    if (!(await startsWith(release, path, csvHeader(TABLES[name])))) {
      findings.push({ path, message: `header is not ${columns.map(([column]) => column).join(",")}` });
      return;
    }
    for await (const batch of cellBatches(release, name)) {
      ({ cut } = batch);
      for (let row = 0; row < cut.rows; row++) {
        cells.next(cut, row);
        if (fits(row * cut.width)) see(cells);
      }
      yield cut.rows;
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
