/** The canonical tables of a release, as cells. */
import { isUtf8 } from "node:buffer";
import type { TableName } from "../../schemas/dataset.ts";
import type { CellRow, CellRows } from "../export/changes.ts";
import { csv } from "../export/csv.ts";
import { tablePath } from "../export/exporter.ts";
import { rowBreaks } from "../rows/row-breaks.ts";
import { readCsv } from "../text/csv.ts";
import { cutCanonical } from "./cut-canonical.ts";
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
  for await (const { columns, rows } of cellBatches(release, table)) {
    for (const cells of rows) {
      const row: Record<string, string> = {};
      for (let at = 0; at < columns.length; at++) row[columns[at]!] = cells[at]!;
      yield row;
    }
  }
}

/** Some records of a table, each a cell for each column. */
export interface CellBatch {
  readonly columns: readonly string[];
  readonly rows: ReadonlyArray<readonly string[]>;
}

/** The same, some at a time. */
export async function* cellBatches(release: ReleaseFolder, table: TableName): AsyncGenerator<CellBatch> {
  let header: string | null = null;
  for await (const bytes of rowBytes(release.stream(tablePath(csv, table)))) {
    if (!isUtf8(bytes)) throw new Error("it is not UTF-8");
    const end = header === null ? bytes.indexOf(NEWLINE) + 1 || bytes.length : 0;
    header ??= bytes.toString("utf8", 0, end);
    yield readBatch(header, bytes.subarray(end));
  }
}

/** Canonical bytes are cut by hand, all others by the parser. */
function readBatch(header: string, bytes: Buffer): CellBatch {
  const columns = header.endsWith("\n") && !header.includes('"') ? header.slice(0, -1).split(",") : null;
  // A character for each byte: what parts cells is ASCII, and so are most cells.
  const rows = columns === null ? null : cutCanonical(bytes.toString("latin1"), columns.length);
  if (columns !== null && rows !== null) return { columns, rows: rows.map((cells) => cells.map(decoded)) };
  const records = readCsv(header + bytes.toString("utf8"));
  return { columns: Object.keys(records[0] ?? {}), rows: records.map((record) => Object.values(record)) };
}

const BEYOND_ASCII = /[\x80-\xff]/;
const decoded = (cell: string): string => (BEYOND_ASCII.test(cell) ? Buffer.from(cell, "latin1").toString("utf8") : cell);

/** The bytes of a CSV file in pieces that end where rows do. */
async function* rowBytes(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let breaks = { end: 0, quoted: false };
  let parts: Uint8Array[] = [];
  for await (const chunk of chunks) {
    breaks = rowBreaks(chunk, breaks);
    const { end } = breaks;
    if (end > 0) {
      yield Buffer.concat([...parts, chunk.subarray(0, end)]);
      parts = [];
    }
    if (end < chunk.length) parts.push(chunk.subarray(end));
  }
  if (parts.length > 0) yield Buffer.concat(parts);
}
