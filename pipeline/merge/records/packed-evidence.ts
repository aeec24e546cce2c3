/** Evidence in the form in which it lies in a spool: mostly as the rows that were prepared of it, which lie beside it. */
import type { Draft, DraftEvidence } from "../../../schemas/draft.ts";
import type { Evidence } from "../../../schemas/evidence.ts";
import { readLine } from "../../rows/row-line.ts";

/** The number of its row, where its value is its text; that and its value; or all cells, where it has no row. */
type PackedEvidence = number | readonly [row: number, value: string] | DraftEvidence;

/** A draft without its evidence, and that. */
export interface BareDraft {
  readonly draft: Draft;
  readonly evidence: readonly PackedEvidence[];
}

/** Lays a draft bare; `rows` are those that were made of its evidence. */
export function bareDraft(draft: Draft, rows: readonly Evidence[]): BareDraft {
  /** Rows are in the order of the evidence, but for what gave none. */
  let next = 0;
  const evidence = draft.evidence.map((one): PackedEvidence => {
    const row = next < rows.length && isOf(one, rows[next]!) ? next : rows.findIndex((other) => isOf(one, other));
    if (row < 0) return one;
    next = row + 1;
    return one.value === one.text ? row : [row, one.value];
  });
  return { draft: { ...draft, evidence: [] }, evidence };
}

const isOf = ({ column, start, end, method, reporter, text }: DraftEvidence, row: Evidence): boolean =>
  row.start === start && row.end === end && row.column === column && row.method === method && row.reporter === reporter && row.text === text;

/** The draft that was laid bare; `lines` are those of its rows. */
export function wholeDraft<D extends Draft>({ draft, evidence }: BareDraft, lines: readonly string[]): D {
  return { ...(draft as D), evidence: evidence.map((one) => unpack(one, lines)) };
}

function unpack(packed: PackedEvidence, lines: readonly string[]): DraftEvidence {
  if (typeof packed === "object" && "column" in packed) return packed;
  const [at, value] = typeof packed === "number" ? [packed, null] : packed;
  const { column, start, end, text, method, reporter } = readLine("evidence", lines[at]!) as unknown as Evidence;
  return { column, value: value ?? text, start, end, text, method, reporter };
}
