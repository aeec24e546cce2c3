/** Where the cells of a batch lie in its bytes, found once for all formats: byte by byte takes a tenth of the time that a text for each cell would. */
import type { Table } from "../../schemas/table.ts";
import { ESCAPE } from "../rows/line-bytes.ts";
import { BATCH_BYTES, batchRows, type RowBatch, type RowBatches } from "./row-batches.ts";

/** A batch as bytes: cells one after the other, a comma after each, row after row. Its memory is shared, so that it passes to another thread without being copied; nobody writes to it. */
export interface CutBatch {
  readonly bytes: Buffer;
  readonly rows: number;
  /** Cells of a row. */
  readonly width: number;
  /** Where each cell ends; the next begins one byte on. */
  readonly ends: Uint32Array;
  /** What each cell holds, of `SPECIAL` and `ESCAPED`; 0 when CSV has its bytes as they are. */
  readonly holds: Uint8Array;
}

/** A comma or a quotation mark, for which CSV puts a cell in marks. */
const SPECIAL = 1;
/** A control character, which stands escaped. */
export const ESCAPED = 2;
const END = 4;

const MEANS = new Uint8Array(256);
const [COMMA, NEWLINE] = [",".charCodeAt(0), "\n".charCodeAt(0)];
for (const mark of ',"') MEANS[mark.charCodeAt(0)] = SPECIAL;
for (const mark of "\t\n") MEANS[mark.charCodeAt(0)] = END;
MEANS[ESCAPE] = ESCAPED;

export type CutBatches = Iterable<CutBatch> | AsyncIterable<CutBatch>;

/** The rows of a table in batches of `batchRows` and less than `BATCH_BYTES`, the last one excepted. No rows give no batch. */
export async function* cutBatches(table: Table, batches: RowBatches): AsyncGenerator<CutBatch> {
  const size = batchRows(table.name);
  let held: string[] = [];
  let bytes = 0;
  for await (const batch of batches) {
    for (const line of batch) {
      held.push(line);
      bytes += line.length;
      if (held.length < size && bytes < BATCH_BYTES) continue;
      const cut = cutBatch(table, held);
      // The lines are not held while their bytes are written.
      held = [];
      bytes = 0;
      yield cut;
    }
  }
  if (held.length > 0) yield cutBatch(table, held);
}

/** The cells of the rows of a table. */
export const cutBatch = (table: Table, lines: RowBatch): CutBatch => cutLines(lines, Object.keys(table.columns).length);

/** The lines, each with its end; line by line, for a text of all would be in memory beside them. */
function bytesOf(lines: RowBatch): Buffer {
  const bytes = Buffer.from(new SharedArrayBuffer(lines.reduce((length, line) => length + line.length + 1, 0)));
  let at = 0;
  for (const line of lines) {
    at += bytes.write(line, at, "latin1");
    bytes[at++] = NEWLINE;
  }
  return bytes;
}

function cutLines(lines: RowBatch, width: number): CutBatch {
  const bytes = bytesOf(lines);
  const ends = new Uint32Array(new SharedArrayBuffer(lines.length * width * Uint32Array.BYTES_PER_ELEMENT));
  const holds = new Uint8Array(new SharedArrayBuffer(lines.length * width));
  let cell = 0;
  let held = 0;
  for (let at = 0; at < bytes.length; at++) {
    const means = MEANS[bytes[at]!]!;
    if (means === 0) continue;
    if (means === END) {
      ends[cell] = at;
      bytes[at] = COMMA;
      holds[cell++] = held;
      held = 0;
      continue;
    }
    held |= means;
  }
  if (cell !== ends.length) throw new Error(`${lines.length} lines have ${cell} cells, not ${width} each`);
  return { bytes, rows: lines.length, width, ends, holds };
}
