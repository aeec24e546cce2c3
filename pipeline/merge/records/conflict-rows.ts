/** Rows of `conflicts`. */
import type { Conflict } from "../../../schemas/conflict.ts";
import { supports } from "./evidence-rows.ts";
import type { Dissent } from "./pick.ts";
import type { Placed } from "./placed.ts";

/** One row for each other value and document, by column. What documents say against a person's correction is kept too. */
export function conflictRows(
  table: Conflict["table"],
  record_id: string,
  columns: Readonly<Record<string, { readonly dissent: readonly Dissent[] }>>,
  members: readonly Placed[] = [],
  curated: Readonly<Record<string, unknown>> = {},
): Conflict[] {
  const rows = new Map<string, Conflict>();
  const add = (column: string, value: string, document_id: string): void =>
    void rows.set(JSON.stringify([column, document_id, value]), { table, record_id, column, value, document_id });
  for (const [column, { dissent }] of Object.entries(columns)) {
    if (!Object.hasOwn(curated, column)) for (const { value, document_id } of dissent) add(column, value, document_id);
  }
  for (const { draft } of Object.keys(curated).length === 0 ? [] : members) {
    for (const evidence of draft.evidence) {
      const isOverruled = Object.hasOwn(curated, evidence.column) && !supports(evidence, curated);
      if (isOverruled) add(evidence.column, evidence.value, draft.document_id);
    }
  }
  return [...rows.values()];
}
