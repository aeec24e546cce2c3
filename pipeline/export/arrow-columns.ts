/** The data of Arrow columns, filled as whole buffers from the bytes of a batch: the library's builders take one value at a time, and many times as long. */
import { makeData, type Data, type DataType, type List, type Utf8 } from "apache-arrow";
import type { ColumnType } from "../../schemas/column.ts";
import { LIST_DELIMITER } from "../rows/cell.ts";
import { ESCAPE, MOVED_BY } from "../rows/line-bytes.ts";
import { ESCAPED, type CutBatch } from "./cut-batch.ts";

/** A column of a batch. */
export interface CutColumn {
  readonly batch: CutBatch;
  readonly column: number;
}

type Fill = (type: any, column: CutColumn) => Data;

const MILLISECONDS = 86_400_000;
const BITS_AT_ONCE = 512;
const DELIMITER = LIST_DELIMITER.charCodeAt(0);
const [T, ZERO] = ["t".charCodeAt(0), "0".charCodeAt(0)];
/** Bytes from which on copying them by a call takes less time than one by one. */
const LONG = 64;

/** By the type of a column, what makes its data; an empty cell is a missing value, but for lists. */
const FILLS: { readonly [C in ColumnType]: Fill } = {
  utf8: textData,
  int32: (type, column) => numberData(type, column, new Int32Array(column.batch.rows), wholeNumber),
  float32: (type, column) =>
    numberData(type, column, new Float32Array(column.batch.rows), (bytes, start, end) => Number(bytes.toString("latin1", start, end))),
  bool: (type, column) => makeData({ type, ...nulls(column), data: bits(column, ({ bytes }, start) => bytes[start] === T) }),
  date32: (type, column) =>
    numberData(
      type,
      column,
      new Int32Array(column.batch.rows),
      (bytes, start) =>
        Date.UTC(wholeNumber(bytes, start, start + 4), wholeNumber(bytes, start + 5, start + 7) - 1, wholeNumber(bytes, start + 8, start + 10)) /
        MILLISECONDS,
    ),
  list: listData,
};

/** The data of a column of `type`. */
export const columnData = (type: ColumnType, arrowType: DataType, column: CutColumn): Data => FILLS[type](arrowType, column);

const startOf = ({ ends }: CutBatch, cell: number): number => (cell === 0 ? 0 : ends[cell - 1]! + 1);

/** The number that digits say. */
function wholeNumber(bytes: Uint8Array, start: number, end: number): number {
  let value = 0;
  for (let at = start; at < end; at++) value = value * 10 + bytes[at]! - ZERO;
  return value;
}

/** Numbers in place of cells, 0 for a missing one. */
function numberData(
  type: any,
  column: CutColumn,
  data: Int32Array | Float32Array,
  numberOf: (bytes: Buffer, start: number, end: number) => number,
): Data {
  const { bytes, rows, width, ends } = column.batch;
  for (let row = 0, cell = column.column; row < rows; row++, cell += width) {
    const start = startOf(column.batch, cell);
    if (start < ends[cell]!) data[row] = numberOf(bytes, start, ends[cell]!);
  }
  return makeData({ type, ...nulls(column), data });
}

/** Length and, where any cell is empty, which. */
function nulls(column: CutColumn): { readonly length: number; readonly nullCount: number; readonly nullBitmap?: Uint8Array } {
  const { batch } = column;
  let nullCount = 0;
  for (let row = 0, cell = column.column; row < batch.rows; row++, cell += batch.width) if (startOf(batch, cell) === batch.ends[cell]) nullCount++;
  return nullCount === 0
    ? { length: batch.rows, nullCount }
    : { length: batch.rows, nullCount, nullBitmap: bits(column, (_, start, end) => start < end) };
}

/** As long as the library makes them, for it writes them whole. */
function bits({ batch, column }: CutColumn, isSet: (batch: CutBatch, start: number, end: number) => boolean): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(batch.rows / BITS_AT_ONCE) * (BITS_AT_ONCE / 8));
  for (let row = 0, cell = column; row < batch.rows; row++, cell += batch.width)
    if (isSet(batch, startOf(batch, cell), batch.ends[cell]!)) bytes[row >> 3]! |= 1 << (row & 7);
  return bytes;
}

function textData(type: Utf8, column: CutColumn): Data {
  const { batch } = column;
  const { bytes, rows, width, ends, holds } = batch;
  const data = new Uint8Array(lengthOf(column));
  const valueOffsets = new Int32Array(rows + 1);
  let to = 0;
  for (let row = 0, cell = column.column; row < rows; row++, cell += width) {
    to = copyCell(bytes, startOf(batch, cell), ends[cell]!, (holds[cell]! & ESCAPED) !== 0, data, to);
    valueOffsets[row + 1] = to;
  }
  return makeData({ type, ...nulls(column), valueOffsets, data: data.subarray(0, to) });
}

function listData(type: List<Utf8>, column: CutColumn): Data {
  const { batch } = column;
  const { bytes, rows, width, ends } = batch;
  const data = new Uint8Array(lengthOf(column));
  const valueOffsets = new Int32Array(rows + 1);
  const itemEnds: number[] = [0];
  let to = 0;
  for (let row = 0, cell = column.column; row < rows; row++, cell += width) {
    const end = ends[cell]!;
    for (let start = startOf(batch, cell); start < end;) {
      const found = bytes.indexOf(DELIMITER, start);
      const itemEnd = found === -1 || found > end ? end : found;
      to = copyCell(bytes, start, itemEnd, true, data, to);
      itemEnds.push(to);
      start = itemEnd + 1;
    }
    valueOffsets[row + 1] = itemEnds.length - 1;
  }
  const items = {
    type: type.children[0]!.type,
    length: itemEnds.length - 1,
    nullCount: 0,
    valueOffsets: Int32Array.from(itemEnds),
    data: data.subarray(0, to),
  };
  return makeData({ type, length: rows, nullCount: 0, valueOffsets, child: makeData(items) });
}

/** The bytes of all cells of a column, at most. */
function lengthOf({ batch, column }: CutColumn): number {
  let length = 0;
  for (let row = 0, cell = column; row < batch.rows; row++, cell += batch.width) length += batch.ends[cell]! - startOf(batch, cell);
  return length;
}

/** Copies a cell behind what was copied before, and says where that ends. */
function copyCell(bytes: Uint8Array, start: number, end: number, isEscaped: boolean, to: Uint8Array, at: number): number {
  if (!isEscaped && end - start >= LONG) {
    to.set(bytes.subarray(start, end), at);
    return at + end - start;
  }
  let next = at;
  for (let from = start; from < end; from++) to[next++] = isEscaped && bytes[from] === ESCAPE ? bytes[++from]! - MOVED_BY : bytes[from]!;
  return next;
}
