/** `datapackage.json`: Data Package v2, the descriptor with types, keys, enumerations and hashes of the canonical tables. */
import type { Column, ColumnType } from "../../schemas/column.ts";
import { SCHEMA_VERSION, TABLES } from "../../schemas/dataset.ts";
import type { Table } from "../../schemas/table.ts";
import { csv } from "./csv.ts";
import { tablePath } from "./exporter.ts";
import { jsonText } from "./json-text.ts";
import { DATASET_SUMMARY, DATASET_TITLE, LICENCE_URL, type FileRecord, type ReleaseFacts } from "./release-facts.ts";

/** The field type `list` is in no published profile: a list is a string whose description tells the delimiter. */
const FIELD_TYPES: { readonly [T in ColumnType]: string } = {
  utf8: "string",
  list: "string",
  int32: "integer",
  float32: "number",
  bool: "boolean",
  date32: "date",
};

/** Patterns of the standard are those of XML Schema: matched as a whole, and without groups that do not capture. */
function fieldPattern(column: Column): string | undefined {
  if (column.pattern === undefined) return undefined;
  const item = `(${column.pattern.replaceAll("(?:", "(")})`;
  return column.type === "list" ? `${item}(\\|${item})*` : item;
}

/** A table's schema as Table Schema says it. */
export interface TableSchema {
  readonly fields: ReadonlyArray<{ readonly name: string; readonly type: string; readonly constraints: Constraints }>;
  readonly primaryKey: readonly string[];
}

interface Constraints {
  readonly required: boolean;
  readonly enum?: readonly string[];
  readonly pattern?: string;
}

function constraints(column: Column): Constraints {
  const pattern = fieldPattern(column);
  return {
    // An empty list is an empty cell, which the standard counts as missing.
    required: !column.nullable && column.type !== "list",
    ...(column.values === undefined || column.type === "list" ? {} : { enum: column.values }),
    ...(pattern === undefined ? {} : { pattern }),
    ...(column.minimum === undefined ? {} : { minimum: column.minimum }),
    ...(column.maximum === undefined ? {} : { maximum: column.maximum }),
  };
}

function description(column: Column): string {
  return column.type === "list" && column.values !== undefined ? `${column.description} One of: ${column.values.join(", ")}.` : column.description;
}

function foreignKeys(table: Table): readonly object[] {
  return Object.entries(table.columns).flatMap(([name, column]) => {
    if (column.references === undefined) return [];
    const [target, field] = column.references.split(".");
    return [{ fields: [name], reference: { ...(target === table.name ? {} : { resource: target }), fields: [field] } }];
  });
}

/** The schema of a table. */
export function tableSchema(table: Table): TableSchema {
  const keys = foreignKeys(table);
  const schema = {
    $schema: "https://datapackage.org/profiles/2.0/tableschema.json",
    fields: Object.entries(table.columns).map(([name, column]) => ({
      name,
      type: FIELD_TYPES[column.type],
      description: description(column),
      ...(column.example === undefined ? {} : { example: column.example }),
      ...(column.type === "bool" ? { trueValues: ["true"], falseValues: ["false"] } : {}),
      constraints: constraints(column),
    })),
    primaryKey: table.key,
    ...(keys.length === 0 ? {} : { foreignKeys: keys }),
    missingValues: [""],
  };
  return schema;
}

function resource(table: Table, file: FileRecord): object {
  return {
    name: table.name,
    type: "table",
    path: file.path,
    description: table.description,
    format: csv.extension,
    mediatype: csv.mediaType,
    encoding: "utf-8",
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
    dialect: { header: true, delimiter: ",", lineTerminator: "\n", quoteChar: '"', doubleQuote: true },
    schema: tableSchema(table),
  };
}

/** The descriptor of a release whose tables are among `facts.files`. */
export function datapackage(facts: ReleaseFacts): string {
  const files = new Map(facts.files.map((file) => [file.path, file]));
  return jsonText({
    $schema: "https://datapackage.org/profiles/2.0/datapackage.json",
    name: "parley",
    title: DATASET_TITLE,
    description: `${DATASET_SUMMARY} Offsets count Unicode code points of documents.text, from 0, end exclusive.`,
    version: SCHEMA_VERSION,
    release: facts.release,
    licenses: [{ name: "MIT", title: "MIT licence, for the tables; texts belong to their publishers", path: LICENCE_URL }],
    resources: Object.values(TABLES).map((table) => resource(table, files.get(tablePath(csv, table.name))!)),
  });
}
