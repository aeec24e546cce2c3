/** CSV from the bytes of rows, as the library writes it of their texts. */
import type { Table } from "../../schemas/table.ts";
import { ESCAPE, MOVED_BY } from "../rows/line-bytes.ts";
import { cutBatch, DOUBLED, ESCAPED, QUOTED, type CutBatch } from "./cut-batch.ts";
import type { RowBatches } from "./row-batches.ts";

/** In what dialects differ. */
export interface Dialect {
  readonly header: string;
  readonly lineBreak: string;
  /** Whether the bytes of a cell that begin at a place would be taken for a formula, so that an apostrophe goes before them. */
  readonly isFormula: (bytes: Uint8Array, start: number) => boolean;
}

/** Rows that are written at once. */
const PIECE_ROWS = 4096;
const [QUOTE, APOSTROPHE] = [0x22, 0x27];

/** Writes a table as CSV. */
export async function* encodeCsv(table: Table, batches: RowBatches, dialect: Dialect): AsyncGenerator<Uint8Array> {
  yield Buffer.from(dialect.header);
  for await (const lines of batches) {
    const cut = cutBatch(table, lines);
    for (let row = 0; row < cut.rows; row += PIECE_ROWS) yield csvBytes(cut, row, Math.min(cut.rows, row + PIECE_ROWS), dialect);
  }
}

function csvBytes({ bytes, width, ends, holds }: CutBatch, from: number, to: number, { lineBreak, isFormula }: Dialect): Uint8Array {
  const first = from === 0 ? 0 : ends[from * width - 1]! + 1;
  const marks = Array.from(lineBreak, (mark) => mark.charCodeAt(0));
  // Every byte may be a doubled mark, and each cell may get three marks and its end.
  const written = Buffer.allocUnsafeSlow(2 * (ends[to * width - 1]! - first) + (to - from) * (width * 4 + marks.length));
  let at = 0;
  /** From here on all is as it will be, and is copied at once. */
  let plain = first;
  let start = first;
  for (let row = from; row < to; row++) {
    for (let cell = row * width; cell < (row + 1) * width; cell++) {
      const end = ends[cell]!;
      const held = holds[cell]!;
      const isFormulaHere = start < end && isFormula(bytes, start);
      if (held !== 0 || isFormulaHere) {
        at += bytes.copy(written, at, plain, start);
        if ((held & QUOTED) !== 0) written[at++] = QUOTE;
        if (isFormulaHere) written[at++] = APOSTROPHE;
        if ((held & (DOUBLED | ESCAPED)) === 0) at += bytes.copy(written, at, start, end);
        else at = copyMarked(bytes, start, end, written, at);
        if ((held & QUOTED) !== 0) written[at++] = QUOTE;
        plain = end;
      }
      start = end + 1;
    }
    at += bytes.copy(written, at, plain, start - 1);
    for (const mark of marks) written[at++] = mark;
    plain = start;
  }
  return written.subarray(0, at);
}

/** Copies a cell with its marks doubled and its control characters as they are, and says where that ends. */
function copyMarked(bytes: Uint8Array, start: number, end: number, to: Uint8Array, at: number): number {
  let next = at;
  for (let from = start; from < end; from++) {
    const byte = bytes[from]!;
    if (byte === QUOTE) to[next++] = QUOTE;
    to[next++] = byte === ESCAPE ? bytes[++from]! - MOVED_BY : byte;
  }
  return next;
}
