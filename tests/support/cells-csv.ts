import type { CellRows } from "../../pipeline/export/changes.ts";
import { csvLine } from "../../pipeline/export/csv.ts";

/** Cells as canonical CSV, with a header. */
export const cellsCsv = (columns: readonly string[], rows: CellRows): string =>
  [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ""))].map((cells) => csvLine(cells)).join("");
