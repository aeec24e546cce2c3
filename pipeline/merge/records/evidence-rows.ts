/** Rows of `evidence`: for each record its defining span in every document, and for each cell every span that says its value. */
import type { Draft, DraftEvidence } from "../../../schemas/draft.ts";
import type { Evidence } from "../../../schemas/evidence.ts";
import { makeId } from "../../text/digest.ts";
import { fold } from "../../text/fold.ts";
import { samePerson, toPerson } from "../people/person.ts";
import { keyColumn, type Placed } from "./placed.ts";

type Cells = Readonly<Record<string, unknown>>;

/** The evidence of a merged record. A span whose value lost to another document's is left out: `conflicts` has its value. */
export function evidenceRows(table: Draft["table"], recordId: string, cells: Cells, members: readonly Placed[], curated: Cells = {}): Evidence[] {
  const rows = new Map<string, Evidence>();
  const add = (column: string, document_id: string, { start, end, text, method, reporter }: DraftEvidence): void => {
    const row = evidenceRow({ table, record_id: recordId, column, document_id, start, end, text, method, reporter });
    const other = rows.get(row.evidence_id);
    // Two items of a list, or two rules, may rest on one span: what states the value goes before what infers it.
    if (other === undefined || rankOf(row) < rankOf(other)) rows.set(row.evidence_id, row);
  };
  for (const { draft, anchor } of members) {
    if (anchor !== null) add(keyColumn(draft), draft.document_id, anchor);
    for (const evidence of draft.evidence) if (supports(evidence, cells)) add(evidence.column, draft.document_id, evidence);
  }
  const first = members[0]!.anchor;
  for (const column of Object.keys(curated)) {
    if (first !== null && !DERIVED_DATES.has(column)) add(column, members[0]!.draft.document_id, { ...first, column, method: CURATED });
  }
  return [...rows.values()];
}

/** A corrected cell is shown at the span of its record. */
const CURATED = "judgement:curated";

/** These say what `date` says. */
const DERIVED_DATES = new Set(["date_start", "date_end", "date_precision", "date_basis"]);

/** Gives a row its id, which comes from the cell and the span. */
export function evidenceRow({ table, record_id, column, document_id, start, end, text, method, reporter }: Omit<Evidence, "evidence_id">): Evidence {
  const evidence_id = makeId("e", table, record_id, column, document_id, String(start), String(end));
  return { evidence_id, table, record_id, column, document_id, start, end, text, method, reporter };
}

const rankOf = (row: Evidence): string =>
  `${row.method === CURATED ? 0 : row.method.endsWith(":stated") ? 1 : 2} ${row.method} ${row.reporter ?? ""}`;

/** Columns whose wordings differ between documents that mean the same. */
const WORDED = new Set(["content", "speaker"]);

/** Whether a span says the value that its cell has now. */
export function supports({ column, value }: DraftEvidence, cells: Cells): boolean {
  const cell = cells[column];
  if (cell === null || cell === undefined) return false;
  if (value === cell || WORDED.has(column)) return true;
  if (Array.isArray(cell)) return cell.includes(value) || cell.some((item: string) => saysSame(column, value, item));
  return fold(value) === fold(String(cell));
}

const PEOPLE = new Set(["participants", "signatories"]);

function saysSame(column: string, value: string, item: string): boolean {
  if (!PEOPLE.has(column)) return fold(value) === fold(item);
  const person = (name: string) => toPerson({ name, role: null, country: null });
  return samePerson(person(value), person(item));
}
