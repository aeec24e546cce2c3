/** Tables as Arrow: the schema from the declared columns, record batches from rows. */
import { Bool, DateDay, Field, Float32, Int32, List, makeData, RecordBatch, Schema, Struct, Utf8, type DataType } from "apache-arrow";
import type { ColumnType } from "../../schemas/column.ts";
import { SCHEMA_VERSION } from "../../schemas/dataset.ts";
import type { Table } from "../../schemas/table.ts";
import { columnData } from "./arrow-columns.ts";
import type { CutBatch } from "./cut-batch.ts";

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

/** What was made of batches that are still in use: Arrow and Parquet are written from the same. */
const MADE = new WeakMap<CutBatch, RecordBatch>();

/** The record batch of a batch, with the types of `schema`. */
export function arrowBatch(table: Table, schema: Schema, cut: CutBatch): RecordBatch {
  const made = MADE.get(cut);
  if (made !== undefined) return made;
  const children = schema.fields.map(({ name, type }, at) => columnData(table.columns[name]!.type, type, { batch: cut, column: at }));
  const batch = new RecordBatch(schema, makeData({ type: new Struct(schema.fields), length: cut.rows, nullCount: 0, children }));
  MADE.set(cut, batch);
  return batch;
}
