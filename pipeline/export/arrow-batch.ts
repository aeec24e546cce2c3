/** Tables as Arrow: the schema from the declared columns, record batches from rows. */
import {
  Bool,
  DateDay,
  Field,
  Float32,
  Int32,
  List,
  makeBuilder,
  makeData,
  RecordBatch,
  Schema,
  Struct,
  Utf8,
  type Data,
  type DataType,
} from "apache-arrow";
import type { Column, ColumnType } from "../../schemas/column.ts";
import { SCHEMA_VERSION } from "../../schemas/dataset.ts";
import type { Table } from "../../schemas/table.ts";
import { roundShare } from "./cell.ts";
import type { RowBatch } from "./row-batches.ts";

const TYPES: { readonly [T in ColumnType]: () => DataType } = {
  utf8: () => new Utf8(),
  int32: () => new Int32(),
  float32: () => new Float32(),
  bool: () => new Bool(),
  date32: () => new DateDay(),
  list: () => new List(new Field("item", new Utf8(), false)),
};

/** The Arrow schema of a table; descriptions travel as metadata of the fields. */
export function arrowSchema(table: Table): Schema {
  const fields = Object.entries(table.columns).map(
    ([name, column]) => new Field(name, TYPES[column.type](), column.nullable, new Map([["description", column.description]])),
  );
  return new Schema(
    fields,
    new Map([
      ["schema_version", SCHEMA_VERSION],
      ["table", table.name],
    ]),
  );
}

/** What the builder of a column takes for a value. */
function arrowValue(column: Column, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (column.type === "date32") return new Date(`${value as string}T00:00:00Z`);
  return column.type === "float32" ? roundShare(value as number) : value;
}

function columnData(column: Column, type: DataType, values: Iterable<unknown>): Data {
  const builder = makeBuilder({ type, nullValues: [null] });
  for (const value of values) builder.append(arrowValue(column, value));
  return builder.finish().flush();
}

/** One record batch of `rows`, built column by column with the types of `schema`. */
export function arrowBatch(table: Table, schema: Schema, rows: RowBatch): RecordBatch {
  const children = schema.fields.map((field) =>
    columnData(
      table.columns[field.name]!,
      field.type,
      rows.map((row) => row[field.name]),
    ),
  );
  return new RecordBatch(schema, makeData({ type: new Struct(schema.fields), length: rows.length, nullCount: 0, children }));
}
