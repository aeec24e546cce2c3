/** The canonical tables of a release, as cells. */
import type { TableName } from "../../schemas/dataset.ts";
import type { CellRow, CellRows } from "../export/changes.ts";
import { csv } from "../export/csv.ts";
import { tablePath } from "../export/exporter.ts";
import { joinBytes } from "../files/split-records.ts";
import { readCsv } from "../text/csv.ts";
import { cutCanonical } from "./cut-canonical.ts";
import type { ReleaseFolder } from "./release-folder.ts";

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
  for await (const text of rowTexts(release.stream(tablePath(csv, table)))) {
    const end = header === null ? text.indexOf("\n") + 1 || text.length : 0;
    header ??= text.slice(0, end);
    yield readBatch(header, text.slice(end));
  }
}

/** Canonical text is cut by hand, all other by the parser. */
function readBatch(header: string, text: string): CellBatch {
  const columns = header.endsWith("\n") && !header.includes('"') ? header.slice(0, -1).split(",") : null;
  const rows = columns === null ? null : cutCanonical(text, columns.length);
  if (columns !== null && rows !== null) return { columns, rows };
  const records = readCsv(header + text);
  return { columns: Object.keys(records[0] ?? {}), rows: records.map((record) => Object.values(record)) };
}

/** A CSV text in pieces that end where rows do. A bad byte throws; a byte order mark stays. */
async function* rowTexts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const rows: RowState = { quoted: false };
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    parts.push(part);
    length += part.length;
  };
  const take = (): string => {
    const text = decoder.decode(joinBytes(parts, length));
    parts = [];
    length = 0;
    return text;
  };
  for await (const chunk of chunks) {
    const end = lastRowEnd(chunk, rows);
    add(end === chunk.length ? chunk : chunk.subarray(0, end));
    if (end > 0) yield take();
    if (end < chunk.length) add(chunk.subarray(end));
  }
  if (length > 0) yield take();
}

interface RowState {
  quoted: boolean;
}

const [QUOTE, NEWLINE] = [0x22, 0x0a];

/** Where the last row of a chunk ends; 0 when none does. */
function lastRowEnd(chunk: Uint8Array, state: RowState): number {
  let { quoted } = state;
  let end = 0;
  for (let at = 0; at < chunk.length; at++) {
    const byte = chunk[at];
    if (byte === QUOTE) quoted = !quoted;
    else if (byte === NEWLINE && !quoted) end = at + 1;
  }
  state.quoted = quoted;
  return end;
}
