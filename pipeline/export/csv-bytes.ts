/** CSV from the bytes of rows: most are copied, a cell with commas between marks, and the library writes the cells that hold marks themselves. */
import { COMMAS, LIKE_FORMULA, type CutBatch, type CutBatches } from "./cut-batch.ts";
import { isFormula } from "./formula.ts";
import { IS_WRITTEN, quotedCells } from "./quoted-cells.ts";

/** In what dialects differ. */
export interface Dialect {
  readonly header: string;
  readonly lineBreak: "\n" | "\r\n";
  /** Whether an apostrophe goes before what would be taken for a formula. */
  readonly escapesFormulas: boolean;
}

/** Rows that are written at once. */
const PIECE_ROWS = 4096;
const [MARK, APOSTROPHE, RETURN, NEWLINE] = [0x22, 0x27, 0x0d, 0x0a];
const QUOTE = '"';

/** Writes a table as CSV. */
export async function* encodeCsv(batches: CutBatches, dialect: Dialect): AsyncGenerator<Uint8Array> {
  yield Buffer.from(dialect.header);
  for await (const cut of batches) {
    const quoted = quotedCells(cut).values();
    for (let row = 0; row < cut.rows; row += PIECE_ROWS) yield csvBytes(cut, quoted, row, Math.min(cut.rows, row + PIECE_ROWS), dialect);
  }
}

/** The rows `[from, to)`: bytes are copied, but for the cells that hold something special, which are put between marks or come from `quoted`. */
function csvBytes(
  { bytes, width, ends, holds }: CutBatch,
  quoted: Iterator<string, undefined>,
  from: number,
  to: number,
  { lineBreak, escapesFormulas }: Dialect,
): Uint8Array {
  const first = from === 0 ? 0 : ends[from * width - 1]! + 1;
  const last = ends[to * width - 1]! + 1;
  // Every byte may be a doubled mark, and each cell may get three marks; a line break may have a byte more.
  const written = Buffer.allocUnsafeSlow(2 * (last - first) + (to - from) * (width * 3 + 1));
  let at = 0;
  /** From here on all is as it will be, and is copied at once. */
  let plain = first;
  for (let row = from; row < to; row++) {
    for (let cell = row * width; cell < (row + 1) * width; cell++) {
      const held = holds[cell]!;
      if (held === 0) continue;
      const start = cell === 0 ? 0 : ends[cell - 1]! + 1;
      const end = ends[cell]!;
      const text = (held & IS_WRITTEN) === 0 ? null : quoted.next().value!;
      const isEscaped = escapesFormulas && (held & LIKE_FORMULA) !== 0 && isFormula(bytes, start);
      const hasMarks = text === null && (held & COMMAS) !== 0;
      if (text === null && !hasMarks && !isEscaped) continue;
      at += bytes.copy(written, at, plain, start);
      if (isEscaped && text?.startsWith(QUOTE) === true) at += written.write(`${QUOTE}'${text.slice(1)}`, at);
      else {
        if (hasMarks) written[at++] = MARK;
        if (isEscaped) written[at++] = APOSTROPHE;
        at += text === null ? bytes.copy(written, at, start, end) : written.write(text, at);
        if (hasMarks) written[at++] = MARK;
      }
      plain = end;
    }
    if (lineBreak === "\n") continue;
    const end = ends[(row + 1) * width - 1]!;
    at += bytes.copy(written, at, plain, end);
    written[at++] = RETURN;
    written[at++] = NEWLINE;
    plain = end + 1;
  }
  at += bytes.copy(written, at, plain, last);
  return written.subarray(0, at);
}
