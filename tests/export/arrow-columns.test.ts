import {
  Bool,
  DateDay,
  Field,
  Float32,
  Int32,
  List,
  makeBuilder,
  RecordBatch,
  RecordBatchFileWriter,
  Schema,
  Struct,
  Utf8,
  makeData,
  type Data,
  type DataType,
} from "apache-arrow";
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { columnData } from "../../pipeline/export/arrow-columns.ts";
import { cutBatch } from "../../pipeline/export/cut-batch.ts";
import { cellLine } from "../../pipeline/rows/row-line.ts";
import { optionalText, type Column } from "../../schemas/column.ts";
import { table } from "../../schemas/table.ts";

const text = fc.string({ minLength: 1, unit: fc.constantFrom("a", "b,", "ä", "\u201c", "\u{1F91D}", "\n", "\t", "\u001b", "long ".repeat(20)) });
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: null });

/** A type as a column declares it and as Arrow knows it, values, and what the library's builder takes for one. */
const COLUMNS = [
  ["utf8", new Utf8(), maybe(text), (value: unknown) => value],
  ["int32", new Int32(), maybe(fc.integer({ min: 0, max: 2147483647 })), (value: unknown) => value],
  ["float32", new Float32(), maybe(fc.constantFrom(0, 0.1234, 1, 0.5)), (value: unknown) => value],
  ["bool", new Bool(), fc.boolean(), (value: unknown) => value],
  [
    "date32",
    new DateDay(),
    maybe(fc.constantFrom("1969-12-31", "2024-02-29", "9999-12-31")),
    (day: unknown) => day && new Date(`${String(day)}T00:00:00Z`),
  ],
  ["list", new List(new Field("item", new Utf8(), false)), fc.array(text, { maxLength: 3 }), (value: unknown) => value],
] as const;

function built(type: DataType, values: readonly unknown[]): Data {
  const builder = makeBuilder({ type, nullValues: [null] });
  for (const value of values) builder.append(value);
  return builder.finish().flush();
}

/** The column as the second of a batch. */
function cut(type: Column["type"], values: readonly unknown[]) {
  const declared = table(
    "one",
    "One column.",
    { before: optionalText("Text."), value: { ...optionalText("Value."), type }, after: optionalText("Text.") },
    "value",
  );
  const lines = values.map((value) => cellLine(declared.columns, { before: "x", value, after: null }));
  return { batch: cutBatch(declared, lines), column: 1 };
}

function fileOf(type: DataType, data: Data): Uint8Array {
  const schema = new Schema([new Field("column", type, true)]);
  const rows = makeData({ type: new Struct(schema.fields), length: data.length, nullCount: 0, children: [data] });
  return RecordBatchFileWriter.writeAll([new RecordBatch(schema, rows)]).toUint8Array(true);
}

test.each(COLUMNS)("%s: a file with the column is that which the library's builder makes, byte for byte", (name, type, values, toBuilder) => {
  const columns = fc.array<unknown>(values, { maxLength: 1200, size: "max" });
  fc.assert(
    fc.property(columns, (column) => {
      const own = fileOf(type, columnData(name, type, cut(name, column)));
      expect(Buffer.from(own).equals(fileOf(type, built(type, column.map(toBuilder))))).toBe(true);
    }),
    { numRuns: 60 },
  );
});
