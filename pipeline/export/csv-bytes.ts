/** CSV from the bytes of rows: most are copied, and the library writes the cells that need marks. */
import type { CutBatch, CutBatches } from "./cut-batch.ts";
import { quotedCells } from "./quoted-cells.ts";

/** In what dialects differ. */
export interface Dialect {
  readonly header: string;
  readonly lineBreak: string;
  /** Whether the bytes of a cell that begin at a place would be taken for a formula, so that an apostrophe goes before them. */
  readonly isFormula: (bytes: Uint8Array, start: number) => boolean;
}

/** Rows that are written at once. */
const PIECE_ROWS = 4096;
const APOSTROPHE = 0x27;
const QUOTE = '"';

/** Writes a table as CSV. */
export async function* encodeCsv(batches: CutBatches, dialect: Dialect): AsyncGenerator<Uint8Array> {
  yield Buffer.from(dialect.header);
  for await (const cut of batches) {
    const quoted = quotedCells(cut).values();
    for (let row = 0; row < cut.rows; row += PIECE_ROWS) yield csvBytes(cut, quoted, row, Math.min(cut.rows, row + PIECE_ROWS), dialect);
  }
}

/** The rows `[from, to)`: bytes are copied, but for the cells that hold something special, which come from `quoted`. */
function csvBytes(
  { bytes, width, ends, holds }: CutBatch,
  quoted: Iterator<string, undefined>,
  from: number,
  to: number,
  { lineBreak, isFormula }: Dialect,
): Uint8Array {
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
      const special = holds[cell] !== 0;
      const isFormulaHere = start < end && isFormula(bytes, start);
      if (special || isFormulaHere) {
        at += bytes.copy(written, at, plain, start);
        const text = special ? quoted.next().value! : null;
        if (isFormulaHere && text?.startsWith(QUOTE) === true) at += written.write(`${QUOTE}'${text.slice(1)}`, at);
        else {
          if (isFormulaHere) written[at++] = APOSTROPHE;
          at += text === null ? bytes.copy(written, at, start, end) : written.write(text, at);
        }
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
