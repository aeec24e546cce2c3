/** The JSON Schema (2020-12) of a row of a table, derived from the declaration of its columns. */
import type { Column } from "./column.ts";
import type { Table } from "./table.ts";

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

const whole = (pattern: string): string => `^(?:${pattern})$`;

/** What a single text must be: one of the vocabulary, of the pattern, or anything but empty. */
function textSchema(column: Column): { readonly [key: string]: Json } {
  if (column.values !== undefined) return { enum: column.values };
  return column.pattern === undefined ? { type: "string", minLength: 1 } : { type: "string", pattern: whole(column.pattern) };
}

function valueSchema(column: Column): { readonly [key: string]: Json } {
  const bounds = {
    ...(column.minimum === undefined ? {} : { minimum: column.minimum }),
    ...(column.maximum === undefined ? {} : { maximum: column.maximum }),
  };
  switch (column.type) {
    case "utf8":
      return textSchema(column);
    case "list":
      return { type: "array", items: textSchema(column) };
    case "date32":
      return { type: "string", format: "date" };
    case "bool":
      return { type: "boolean" };
    case "int32":
      return { type: "integer", ...bounds };
    case "float32":
      return { type: "number", ...bounds };
  }
}

function columnSchema(column: Column): Json {
  const value = valueSchema(column);
  return {
    description: column.description,
    ...(column.example === undefined ? {} : { examples: [column.type === "list" ? column.example.split("|") : column.example] }),
    ...(column.nullable ? { anyOf: [value, { type: "null" }] } : value),
  };
}

/** JSON Schema of one row of `table` as it stands in JSON: lists as arrays, absent cells as null, every column present. */
export function jsonSchema(table: Table): { readonly [key: string]: Json } {
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `${table.name}.schema.json`,
    title: table.name,
    description: table.description,
    type: "object",
    additionalProperties: false,
    required: Object.keys(table.columns),
    properties: Object.fromEntries(Object.entries(table.columns).map(([name, column]) => [name, columnSchema(column)])),
  };
}
