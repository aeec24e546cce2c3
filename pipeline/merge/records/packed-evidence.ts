/** Evidence in the form in which it lies in a spool: it is most of a draft, so its cells are written without their names, and no text twice. */
import type { Draft, DraftEvidence } from "../../../schemas/draft.ts";

/** Column, value, start, end, text, method and reporter of each, one after the other. A text is null where it is the value. */
export type PackedEvidence = ReadonlyArray<string | number | null>;

const CELLS = 7;

function packEvidence(evidence: readonly DraftEvidence[]): PackedEvidence {
  const cells: (string | number | null)[] = [];
  for (const { column, value, start, end, text, method, reporter } of evidence)
    cells.push(column, value, start, end, text === value ? null : text, method, reporter);
  return cells;
}

function unpackEvidence(cells: PackedEvidence): readonly DraftEvidence[] {
  const evidence: DraftEvidence[] = [];
  for (let at = 0; at < cells.length; at += CELLS) {
    evidence.push({
      column: cells[at] as string,
      value: cells[at + 1] as string,
      start: cells[at + 2] as number,
      end: cells[at + 3] as number,
      text: (cells[at + 4] ?? cells[at + 1]) as string,
      method: cells[at + 5] as string,
      reporter: cells[at + 6] as string | null,
    });
  }
  return evidence;
}

/** A draft without its evidence, and that. */
export interface BareDraft {
  readonly draft: Draft;
  readonly evidence: PackedEvidence;
}

export const bareDraft = (draft: Draft): BareDraft => ({ draft: { ...draft, evidence: [] }, evidence: packEvidence(draft.evidence) });

/** The draft that was laid bare. */
export const wholeDraft = <D extends Draft>({ draft, evidence }: BareDraft): D => ({ ...(draft as D), evidence: unpackEvidence(evidence) });
