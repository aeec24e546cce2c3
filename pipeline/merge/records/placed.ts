/** A draft with its place among all drafts: which document's word goes first, and which span it stands for. */
import type { Draft, DraftEvidence } from "../../../schemas/draft.ts";
import { compareText } from "../order.ts";
import type { Duplicate } from "../duplicates/find-duplicates.ts";

export interface Placed<D extends Draft = Draft> {
  readonly draft: D;
  /** Position among all drafts of the table: originals before copies, older documents before newer, then document id and text order. */
  readonly rank: number;
  /** The document, or the original of which it is a copy: documents of one root report as one. */
  readonly root: string;
  readonly isCopy: boolean;
  /** The span that the record stands for: it identifies the record. */
  readonly anchor: DraftEvidence | null;
  /** How many earlier drafts of the table stand on the same span. */
  readonly ordinal: number;
}

const KEY_COLUMNS = { meetings: "meeting_id", agreements: "agreement_id", statements: "statement_id" } as const;

/** The key column of a draft's table. */
export function keyColumn(draft: Draft): (typeof KEY_COLUMNS)[Draft["table"]] {
  return KEY_COLUMNS[draft.table];
}

/** Sorts the drafts of one table into their canonical order, whatever order they come in. */
export function placeDrafts<D extends Draft>(drafts: readonly D[], duplicates: ReadonlyMap<string, Duplicate>): Placed<D>[] {
  const entries = drafts.map((draft) => {
    const duplicate = duplicates.get(draft.document_id);
    return { draft, root: duplicate?.original ?? draft.document_id, isCopy: duplicate !== undefined, anchor: anchorOf(draft) };
  });
  entries.sort(
    (a, b) =>
      Number(a.isCopy) - Number(b.isCopy) ||
      compareText(a.draft.published ?? "9999", b.draft.published ?? "9999") ||
      compareText(a.draft.document_id, b.draft.document_id) ||
      (a.anchor?.start ?? 0) - (b.anchor?.start ?? 0) ||
      (a.anchor?.end ?? 0) - (b.anchor?.end ?? 0) ||
      a.draft.key.length - b.draft.key.length ||
      compareText(a.draft.key, b.draft.key),
  );
  const seen = new Map<string, number>();
  return entries.map((entry, rank) => {
    const span = `${entry.draft.document_id} ${entry.anchor?.start} ${entry.anchor?.end}`;
    const ordinal = seen.get(span) ?? 0;
    seen.set(span, ordinal + 1);
    return { ...entry, rank, ordinal };
  });
}

/** What a record stands on when no evidence is of the key itself: the clause of a saying, the words that say that a meeting takes place. */
const DEFINING = { meetings: "status", agreements: "content", statements: "content" } as const;

/** The defining evidence: of the key column, else of the defining one, else the first in the text. */
function anchorOf(draft: Draft): DraftEvidence | null {
  const first = (column: string | null): DraftEvidence | null =>
    draft.evidence
      .filter((evidence) => column === null || evidence.column === column)
      .reduce<DraftEvidence | null>((best, evidence) => (best === null || comesBefore(evidence, best) ? evidence : best), null);
  return first(keyColumn(draft)) ?? first(DEFINING[draft.table]) ?? first(null);
}

function comesBefore(a: DraftEvidence, b: DraftEvidence): boolean {
  return a.start < b.start || (a.start === b.start && a.end < b.end);
}
