/** The data of Arrow columns, filled as whole buffers: the library's builders take one value at a time, and ten times as long. */
import { makeData, type Data, type DataType, type List, type Utf8 } from "apache-arrow";
import type { ColumnType } from "../../schemas/column.ts";
import type { Values } from "./batch-columns.ts";
import { roundShare } from "./cell.ts";

type Fill = (type: any, values: Values) => Data;

const MILLISECONDS = 86_400_000;
const BITS_AT_ONCE = 512;

/** By the type of a column, what makes its data of the values of its rows; null is a missing value. */
const FILLS: { readonly [T in ColumnType]: Fill } = {
  utf8: textData,
  int32: (type, values) => makeData({ type, ...nulls(values), data: filled(new Int32Array(values.length), values, (value) => value as number) }),
  float32: (type, values) =>
    makeData({ type, ...nulls(values), data: filled(new Float32Array(values.length), values, (value) => roundShare(value as number)) }),
  bool: (type, values) => makeData({ type, ...nulls(values), data: bits(values, (value) => value === true) }),
  date32: (type, values) =>
    makeData({
      type,
      ...nulls(values),
      data: filled(new Int32Array(values.length), values, (value) => Date.parse(`${value as string}T00:00:00Z`) / MILLISECONDS),
    }),
  list: listData,
};

/** The data of a column of `type`. */
export const columnData = (type: ColumnType, arrowType: DataType, values: Values): Data => FILLS[type](arrowType, values);

/** Numbers in place of values, 0 for a missing one. */
function filled<T extends Int32Array | Float32Array>(numbers: T, values: Values, numberOf: (value: unknown) => number): T {
  for (let at = 0; at < values.length; at++) if (values[at] !== null) numbers[at] = numberOf(values[at]);
  return numbers;
}

/** Length and, where any value is missing, which. */
function nulls(values: Values): { readonly length: number; readonly nullCount: number; readonly nullBitmap?: Uint8Array } {
  let nullCount = 0;
  for (const value of values) if (value === null) nullCount++;
  return nullCount === 0
    ? { length: values.length, nullCount }
    : { length: values.length, nullCount, nullBitmap: bits(values, (value) => value !== null) };
}

/** As long as the library makes them, for it writes them whole. */
function bits(values: Values, isSet: (value: unknown) => boolean): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(values.length / BITS_AT_ONCE) * (BITS_AT_ONCE / 8));
  for (let at = 0; at < values.length; at++) if (isSet(values[at])) bytes[at >> 3]! |= 1 << (at & 7);
  return bytes;
}

function textData(type: Utf8, values: Values): Data {
  const joined = values.join("");
  const data = Buffer.from(joined);
  const isAscii = data.length === joined.length;
  const valueOffsets = offsets(values, (text) => (isAscii ? (text as string).length : Buffer.byteLength(text as string)));
  return makeData({ type, ...nulls(values), valueOffsets, data });
}

function listData(type: List<Utf8>, values: Values): Data {
  const valueOffsets = offsets(values, (items) => (items as readonly string[]).length);
  return makeData({ type, ...nulls(values), valueOffsets, child: textData(type.children[0]!.type, values.flat()) as Data<Utf8> });
}

/** Where each value begins, and the end of the last. */
function offsets(values: Values, length: (value: unknown) => number): Int32Array {
  const starts = new Int32Array(values.length + 1);
  for (let at = 0; at < values.length; at++) starts[at + 1] = starts[at]! + (values[at] === null ? 0 : length(values[at]));
  return starts;
}
