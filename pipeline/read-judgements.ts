/** `judgements.csv`: what people have decided about records, read and checked before anything is built. */
import { TABLES } from "../schemas/dataset.ts";
import { cellValue } from "./rows/cell.ts";
import { DECISIONS, type Decision, type Judgement } from "./merge/judgements/judgement.ts";
import { readCsv } from "./text/csv.ts";
import { edtfBounds } from "./verify/edtf-bounds.ts";

const COLUMNS = ["decision", "table", "a", "b", "column", "value", "note"];
const JUDGED_TABLES = ["meetings", "agreements", "statements"] as const;

/** Cells that follow from others, or that only counting gives. */
const NOT_CORRECTED = new Set(["n_documents", "n_independent", "confidence", "date_start", "date_end", "date_precision", "date_basis"]);

type JudgedTable = (typeof JUDGED_TABLES)[number];
type Cells = Readonly<Record<string, unknown>>;
export type ReadJudgements = { readonly ok: true; readonly value: readonly Judgement[] } | { readonly ok: false; readonly fault: string };

/** Reads the text of a file of judgements; the fault names the first line that cannot be understood. */
export function readJudgements(text: string): ReadJudgements {
  let rows: ReturnType<typeof readCsv>;
  try {
    rows = readCsv(text);
  } catch (error) {
    return { ok: false, fault: `no table: ${(error as Error).message}` };
  }
  const judgements: Judgement[] = [];
  for (const [at, row] of rows.entries()) {
    const read = readRow(row, at + 2);
    if (typeof read === "string") return { ok: false, fault: `judgement ${at + 1}: ${read}` };
    judgements.push(read);
  }
  return { ok: true, value: judgements };
}

/** Whether a text begins like a file of judgements, so that a table of articles under the same name stays one. */
export const isJudgements = (text: string): boolean => /^\ufeff?decision,table,a,b,column,value/.test(text);

function readRow(row: Readonly<Record<string, string>>, line: number): Judgement | string {
  const missing = COLUMNS.find((column) => row[column] === undefined);
  if (missing !== undefined) return `there is no column ${missing}: the header is ${COLUMNS.join(",")}`;
  const { decision, table, a, b } = row as { readonly [column: string]: string; decision: string; table: string; a: string; b: string };
  if (!isOneOf(DECISIONS, decision)) return `${decision || "nothing"} is no decision: give ${DECISIONS.join(", ")}`;
  if (!isOneOf(JUDGED_TABLES, table)) return `${table || "nothing"} is no table that can be judged: give ${JUDGED_TABLES.join(", ")}`;
  if (a === "") return "a is empty: give the id of a record, or source@offset";
  if (decision !== "correct" && b === "") return `b is empty: ${decision} needs two records`;
  if (decision !== "correct") return { line, decision: decision satisfies Decision, table, a, b, cells: {} };
  const cells = correctedCells(table, row["column"]!, row["value"]!);
  return typeof cells === "string" ? cells : { line, decision, table, a, b: null, cells };
}

const isOneOf = <const V extends string>(values: readonly V[], value: string): value is V => (values as readonly string[]).includes(value);

/** The cells that a correction sets; an empty value makes the cell empty. A date brings its bounds and precision. */
function correctedCells(table: JudgedTable, name: string, value: string): Cells | string {
  const column = TABLES[table].columns[name as keyof (typeof TABLES)[JudgedTable]["columns"]];
  if (column === undefined || column.references !== undefined || TABLES[table].key.includes(name) || NOT_CORRECTED.has(name))
    return `${name || "nothing"} is no column of ${table} that can be corrected`;
  if (name !== "date") return { [name]: cellValue(column as never, value) };
  if (value === "") return { date: null, date_start: null, date_end: null, date_precision: null, date_basis: null };
  const bounds = edtfBounds(value);
  if (bounds === null) return `${value} is no date: give an EDTF date such as 2023-01-12, 2023-01 or 2023-01-11/2023-01-13`;
  return { date: value, date_start: bounds.start, date_end: bounds.end, date_precision: bounds.precisions[0], date_basis: "explicit" };
}
