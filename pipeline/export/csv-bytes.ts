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

/** A piece ends with the row that brings it to so many bytes. */
const PIECE_BYTES = 256 * 1024;
const [MARK, APOSTROPHE, RETURN, NEWLINE] = [0x22, 0x27, 0x0d, 0x0a];
const QUOTE = '"';

/** Writes a table as CSV. All pieces lie in the same bytes. */
export async function* encodeCsv(batches: CutBatches, dialect: Dialect): AsyncGenerator<Uint8Array> {
  yield Buffer.from(dialect.header);
  let room = Buffer.alloc(0);
  for await (const cut of batches) {
    const quoted = quotedCells(cut).values();
    for (let from = 0, to = 0; from < cut.rows; from = to) {
      to = pieceEnd(cut, from);
      const most = mostBytes(cut, from, to);
      if (most > room.length) room = Buffer.allocUnsafeSlow(most);
      yield csvBytes(cut, quoted, { from, to }, dialect, room);
    }
  }
}

/** Where a row begins, which is where the one before it ends. */
const rowStart = ({ ends, width }: CutBatch, row: number): number => (row === 0 ? 0 : ends[row * width - 1]! + 1);

/** The row before which the piece ends that begins with `from`. */
function pieceEnd(cut: CutBatch, from: number): number {
  let to = from + 1;
  for (const first = rowStart(cut, from); to < cut.rows && rowStart(cut, to) - first < PIECE_BYTES;) to++;
  return to;
}

/** Every byte may be a doubled mark, and each cell may get three marks; a line break may have a byte more. */
const mostBytes = (cut: CutBatch, from: number, to: number): number =>
  2 * (rowStart(cut, to) - rowStart(cut, from)) + (to - from) * (cut.width * 3 + 1);

/** Writes the rows `[from, to)`: bytes are copied, but for the cells that hold something special, which are put between marks or come from `quoted`. */
function csvBytes(
  cut: CutBatch,
  quoted: Iterator<string, undefined>,
  { from, to }: { readonly from: number; readonly to: number },
  { lineBreak, escapesFormulas }: Dialect,
  written: Buffer,
): Uint8Array {
  const { bytes, width, ends, holds } = cut;
  const [first, last] = [rowStart(cut, from), rowStart(cut, to)];
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
