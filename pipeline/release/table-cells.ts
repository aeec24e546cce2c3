/** The canonical tables of a release, as cells. */
import { isUtf8 } from "node:buffer";
import type { TableName } from "../../schemas/dataset.ts";
import type { CellRow, CellRows } from "../export/changes.ts";
import { csv } from "../export/csv.ts";
import { tablePath } from "../export/exporter.ts";
import { rowBreaks } from "../rows/row-breaks.ts";
import { readCsv } from "../text/csv.ts";
import { canonicalCutter, cutOf, cutText, type Cutter, type CutRows } from "./cut-canonical.ts";
import type { ReleaseFolder } from "./release-folder.ts";

const NEWLINE = 0x0a;

/** The records of a table. Throws when the file is missing or no CSV. */
export async function readCells(release: ReleaseFolder, table: TableName): Promise<CellRows> {
  const rows: CellRow[] = [];
  for await (const row of streamCells(release, table)) rows.push(row);
  return rows;
}

/** The same, one by one, for a table that may be larger than memory. */
export async function* streamCells(release: ReleaseFolder, table: TableName): AsyncGenerator<CellRow> {
  for await (const { columns, cut } of cellBatches(release, table)) {
    const { rows, starts, ends } = cut;
    for (let cell = 0; cell < rows * columns.length;) {
      const row: Record<string, string> = {};
      for (const column of columns) row[column] = cutText(cut, starts[cell]!, ends[cell++]!);
      yield row;
    }
  }
}

/** Some records of a table, each a cell for each column; good until the next are asked for. */
export interface CellBatch {
  readonly columns: readonly string[];
  readonly cut: CutRows;
}

/** The same, some at a time. */
export async function* cellBatches(release: ReleaseFolder, table: TableName): AsyncGenerator<CellBatch> {
  let header: string | null = null;
  let columns: readonly string[] | null = null;
  let cutter: Cutter = () => null;
  for await (const bytes of rowBytes(release.stream(tablePath(csv, table)))) {
    if (!isUtf8(bytes)) throw new Error("it is not UTF-8");
    const end = header === null ? bytes.indexOf(NEWLINE) + 1 || bytes.length : 0;
    if (header === null) {
      header = bytes.toString("utf8", 0, end);
      columns = header.endsWith("\n") && !header.includes('"') ? header.slice(0, -1).split(",") : null;
      if (columns !== null) cutter = canonicalCutter(columns.length);
    }
    const rows = bytes.subarray(end);
    const cut = cutter(rows);
    yield columns !== null && cut !== null ? { columns, cut } : parsed(header, rows);
  }
}

/** What is not canonical is left to the parser. */
function parsed(header: string, bytes: Buffer): CellBatch {
  const records = readCsv(header + bytes.toString("utf8"));
  const columns = Object.keys(records[0] ?? {});
  const rows = records.map((record) => Object.values(record));
  return { columns, cut: cutOf(rows, columns.length) };
}

/** The bytes of a CSV file in pieces that end where rows do, each good until the next. */
async function* rowBytes(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let breaks = { end: 0, quoted: false };
  let held = Buffer.alloc(0);
  /** Bytes that begin a row whose end has not come. */
  let open = 0;
  for await (const chunk of chunks) {
    breaks = rowBreaks(chunk, breaks);
    if (open + chunk.length > held.length) held = Buffer.concat([held.subarray(0, open)], 2 * (open + chunk.length));
    held.set(chunk, open);
    const end = breaks.end === 0 ? 0 : open + breaks.end;
    open += chunk.length;
    if (end === 0) continue;
    yield held.subarray(0, end);
    held.copyWithin(0, end, open);
    open -= end;
  }
  if (open > 0) yield held.subarray(0, open);
}
