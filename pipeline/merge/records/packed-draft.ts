/** Placed drafts in the form in which they lie in a spool. Evidence is most of a draft: its cells are written without their names, and no text twice. */
import type { Draft, DraftEvidence } from "../../../schemas/draft.ts";
import type { Unranked } from "./placed.ts";

type Cell = string | number | null;

export interface PackedDraft {
  /** Without evidence. */
  readonly draft: Draft;
  /** Column, value, start, end, text, method and reporter of each, one after the other. A text is null where it is the value. */
  readonly evidence: readonly Cell[];
  /** Where among the evidence the anchor is; -1 for none. */
  readonly anchor: number;
  readonly root: string;
  readonly isCopy: boolean;
  readonly ordinal: number;
  readonly meeting: string | null;
}

const CELLS = 7;

/** Packs a placed draft, or one that has no rank yet. */
export function packDraft({ draft, anchor, root, isCopy, ordinal, meeting }: Unranked): PackedDraft {
  const { evidence } = draft;
  const cells: Cell[] = [];
  for (const { column, value, start, end, text, method, reporter } of evidence)
    cells.push(column, value, start, end, text === value ? null : text, method, reporter);
  return {
    draft: { ...draft, evidence: [] },
    evidence: cells,
    anchor: anchor === null ? -1 : evidence.indexOf(anchor),
    root,
    isCopy,
    ordinal,
    meeting,
  };
}

/** The draft that was packed. */
export function unpackDraft<D extends Draft>({ draft, evidence: cells, anchor, root, isCopy, ordinal, meeting }: PackedDraft): Unranked<D> {
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
  return { draft: { ...(draft as D), evidence }, root, isCopy, anchor: anchor < 0 ? null : evidence[anchor]!, ordinal, meeting };
}
