/** Dates agree with their bounds and precision: all five columns are known, or none is. */
import type { TableName } from "../../schemas/dataset.ts";
import { shown, type Finding } from "./finding.ts";
import { edtfBounds } from "./edtf-bounds.ts";
import type { RowCells } from "./row-cells.ts";
import { pathOf, type OpenCheck } from "./table-check.ts";

const COLUMNS = ["date", "date_start", "date_end", "date_precision", "date_basis"] as const;
type Dated = { readonly [C in (typeof COLUMNS)[number]]: string | null };

/** The first thing wrong with a row's date, as column and message. */
function fault(row: Dated): readonly [column: string, message: string] | null {
  if (row.date === null) {
    const known = COLUMNS.find((column) => row[column] !== null);
    return known === undefined ? null : [known, `${shown(row[known])} though the date is unknown`];
  }
  const bounds = edtfBounds(row.date);
  if (bounds === null) return ["date", `${shown(row.date)} is no date of the calendar`];
  if (row.date_start !== bounds.start) return ["date_start", `${shown(row.date_start)}, but ${row.date} starts on ${shown(bounds.start)}`];
  if (row.date_end !== bounds.end) return ["date_end", `${shown(row.date_end)}, but ${row.date} ends on ${shown(bounds.end)}`];
  if (bounds.start !== null && bounds.end !== null && bounds.start > bounds.end) return ["date", `${row.date} ends before it starts`];
  if (!bounds.precisions.includes(row.date_precision ?? "")) return ["date_precision", `${shown(row.date_precision)} does not fit ${row.date}`];
  return row.date_basis === null ? ["date_basis", "is empty though the date is known"] : null;
}

const datedOf = (cells: RowCells): Dated => ({
  date: cells.optional("date"),
  date_start: cells.optional("date_start"),
  date_end: cells.optional("date_end"),
  date_precision: cells.optional("date_precision"),
  date_basis: cells.optional("date_basis"),
});

const DATED: ReadonlySet<TableName> = new Set(["meetings", "agreements", "statements"]);

/** The dates of meetings, agreements and statements. */
export const checkDates: OpenCheck = () => {
  const findings: Finding[] = [];
  return {
    see: (cells) => {
      const { table, row } = cells;
      const found = DATED.has(table) ? fault(datedOf(cells)) : null;
      if (found !== null) findings.push({ path: pathOf(table), row, column: found[0], message: found[1] });
    },
    findings,
  };
};
