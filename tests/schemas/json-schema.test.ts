import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import { decodeRow } from "../../schemas/decode-row.ts";
import { jsonSchema } from "../../schemas/json-schema.ts";
import { inventedDataset } from "../support/invented-dataset.ts";

const ajv = new Ajv2020({ allErrors: true });
(addFormats as unknown as (target: unknown) => void)(ajv);
const VALIDATORS = new Map(Object.entries(TABLES).map(([name, table]) => [name, ajv.compile(jsonSchema(table))]));
const ROWS = Object.entries(inventedDataset()).flatMap(([name, rows]) =>
  rows.map((row) => [name as TableName, row as Readonly<Record<string, unknown>>] as const),
);

test.each(ROWS)("%s: a good row is good for both", (name, row) => {
  expect(VALIDATORS.get(name)!(row), JSON.stringify(VALIDATORS.get(name)!.errors)).toBe(true);
  expect(decodeRow(name, row)).toMatchObject({ ok: true });
});

test.each(ROWS)("%s: a column too many or too few, or of another type, is bad for both", (name, row) => {
  const bad = [{ ...row, surplus: 1 }, ...Object.keys(row).map((column) => ({ ...row, [column]: { no: "value" } }))];
  for (const value of bad) {
    expect(VALIDATORS.get(name)!(value)).toBe(false);
    expect(decodeRow(name, value).ok).toBe(false);
  }
});

test.each([
  ["meetings", "status", "happened"],
  ["meetings", "meeting_id", "m_ILO0000000"],
  ["meetings", "parties", ["JP"]],
  ["meetings", "n_documents", -1],
  ["meetings", "confidence", 1.5],
  ["meetings", "date_start", "2023-02-30"],
  ["meetings", "title", ""],
  ["statements", "topics", ["weather"]],
] as const)("%s.%s: %j is bad for both", (name, column, value) => {
  const row = { ...inventedDataset()[name][0]!, [column]: value };
  expect(VALIDATORS.get(name)!(row)).toBe(false);
  expect(decodeRow(name, row).ok).toBe(false);
});
