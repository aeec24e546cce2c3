/** Evidence in the form in which it lies in a spool: mostly as the rows that were prepared of it, which lie beside it. */
import type { Draft, DraftEvidence } from "../../../schemas/draft.ts";
import type { Evidence } from "../../../schemas/evidence.ts";
import { readLine } from "../../rows/row-line.ts";

/** The number of its row, and then its value where that is not its text; or all cells, where it has no row. In one list, for each list in another costs JSON more than what is in it. */
type PackedEvidence = number | string | DraftEvidence;

/** A draft without its evidence, and that. */
export interface BareDraft {
  readonly draft: Draft;
  readonly evidence: readonly PackedEvidence[];
}

/** Lays a draft bare; `rows` are those that were made of its evidence. */
export function bareDraft(draft: Draft, rows: readonly Evidence[]): BareDraft {
  /** Rows are in the order of the evidence, but for what gave none. */
  let next = 0;
  const evidence: PackedEvidence[] = [];
  for (const one of draft.evidence) {
    const row = next < rows.length && isOf(one, rows[next]!) ? next : rows.findIndex((other) => isOf(one, other));
    evidence.push(row < 0 ? one : row);
    if (row < 0) continue;
    next = row + 1;
    if (one.value !== one.text) evidence.push(one.value);
  }
  return { draft: { ...draft, evidence: [] }, evidence };
}

const isOf = ({ column, start, end, method, reporter, text }: DraftEvidence, row: Evidence): boolean =>
  row.start === start && row.end === end && row.column === column && row.method === method && row.reporter === reporter && row.text === text;

/** The draft that was laid bare; `lines` are those of its rows. */
export function wholeDraft<D extends Draft>({ draft, evidence }: BareDraft, lines: readonly string[]): D {
  const whole: DraftEvidence[] = [];
  for (const [at, one] of evidence.entries()) {
    const value = evidence[at + 1];
    if (typeof one === "object") whole.push(one);
    else if (typeof one === "number") whole.push(unpack(lines[one]!, typeof value === "string" ? value : null));
  }
  return { ...(draft as D), evidence: whole };
}

function unpack(line: string, value: string | null): DraftEvidence {
  const { column, start, end, text, method, reporter } = readLine("evidence", line) as unknown as Evidence;
  return { column, value: value ?? text, start, end, text, method, reporter };
}
