/** `docs/data-dictionary.md`: every table and column, from their declarations. */
import type { Column } from "../../schemas/column.ts";
import { SCHEMA_VERSION, TABLES } from "../../schemas/dataset.ts";
import type { Table } from "../../schemas/table.ts";

const INTRODUCTION = `# Data dictionary

Generated from \`schemas/\` (schema version ${SCHEMA_VERSION}); a test fails when it is out of date. \`?\` marks a column that may be empty. A \`list\` is \`List<Utf8>\` in Arrow and
Parquet and joined with \`|\` in CSV. Offsets count Unicode code points of \`documents.text\`, from 0, end exclusive.`;

/** A longer pattern says nothing to a reader; the JSON Schema has it. */
const LONGEST_PATTERN = 60;

/** A vertical bar would end the cell of the table. */
const inCell = (text: string): string => text.replaceAll("|", "\\|");

function facts(column: Column): string {
  const parts = [
    inCell(column.description),
    ...(column.values === undefined ? [] : [`One of ${column.values.map((value) => `\`${value}\``).join(", ")}.`]),
    ...(column.references === undefined ? [] : [`References \`${column.references}\`.`]),
    ...(column.minimum === undefined
      ? []
      : [column.maximum === undefined ? `At least ${column.minimum}.` : `Between ${column.minimum} and ${column.maximum}.`]),
    ...(column.pattern === undefined || column.pattern.length > LONGEST_PATTERN ? [] : [`Matches \`${inCell(column.pattern)}\`.`]),
    ...(column.example === undefined ? [] : [`Example: \`${inCell(column.example)}\`.`]),
  ];
  return parts.join(" ");
}

function tableSection(table: Table): string {
  const rows = Object.entries(table.columns).map(([name, column]) => `| ${name} | ${column.type}${column.nullable ? "?" : ""} | ${facts(column)} |`);
  return [
    `## ${table.name}`,
    "",
    `${table.description} Key: ${table.key.map((column) => `\`${column}\``).join(", ")}.`,
    "",
    "| column | type | meaning |",
    "|---|---|---|",
    ...rows,
  ].join("\n");
}

/** The page, in publication order. */
export const dataDictionary = (): string => `${[INTRODUCTION, ...Object.values(TABLES).map(tableSection)].join("\n\n")}\n`;
