/** Rows of `conflicts`. */
import type { Conflict } from "../../../schemas/conflict.ts";
import type { Dissent } from "./pick.ts";

/** One row for each other value and document, by column. */
export function conflictRows(
  table: Conflict["table"],
  record_id: string,
  columns: Readonly<Record<string, { readonly dissent: readonly Dissent[] }>>,
): Conflict[] {
  const rows = new Map<string, Conflict>();
  for (const [column, { dissent }] of Object.entries(columns)) {
    for (const { value, document_id } of dissent) {
      rows.set(JSON.stringify([column, document_id, value]), { table, record_id, column, value, document_id });
    }
  }
  return [...rows.values()];
}
