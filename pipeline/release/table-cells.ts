/** The canonical tables of a release, as cells. */
import type { TableName } from "../../schemas/dataset.ts";
import type { CellRow, CellRows } from "../export/changes.ts";
import { csv } from "../export/csv.ts";
import { tablePath } from "../export/exporter.ts";
import { rowEnds } from "../files/record-ends.ts";
import { joinBytes } from "../files/split-records.ts";
import { readCsv } from "../text/csv.ts";
import type { ReleaseFolder } from "./release-folder.ts";

/** The records of a table. Throws when the file is missing or no CSV. */
export async function readCells(release: ReleaseFolder, table: TableName): Promise<CellRows> {
  const rows: CellRow[] = [];
  for await (const batch of cellBatches(release, table)) rows.push(...batch);
  return rows;
}

/** The same, one by one, for a table that may be larger than memory. */
export async function* streamCells(release: ReleaseFolder, table: TableName): AsyncGenerator<CellRow> {
  for await (const batch of cellBatches(release, table)) yield* batch;
}

async function* cellBatches(release: ReleaseFolder, table: TableName): AsyncGenerator<CellRows> {
  let header: string | null = null;
  for await (const text of rowTexts(release.stream(tablePath(csv, table)))) {
    if (header !== null) yield readCsv(header + text);
    else {
      const end = text.indexOf("\n") + 1;
      header = end === 0 ? text : text.slice(0, end);
      yield readCsv(text);
    }
  }
}

/** A CSV text in pieces that end where rows do. A bad byte throws; a byte order mark stays. */
async function* rowTexts(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  const findEnd = rowEnds();
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
    let end = 0;
    for (let at = findEnd(chunk, 0); at !== -1; at = findEnd(chunk, end)) end = at + 1;
    if (end === 0) {
      add(chunk);
      continue;
    }
    add(chunk.subarray(0, end));
    yield take();
    add(chunk.subarray(end));
  }
  if (length > 0) yield take();
}
