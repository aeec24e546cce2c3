/** A draft with its place among all drafts: which document's word goes first, and which span it stands for. */
import type { Draft, DraftEvidence } from "../../../schemas/draft.ts";
import { compareText } from "../order.ts";
import type { Duplicate } from "../duplicates/find-duplicates.ts";
import { numberKey } from "../../spool/sort-key.ts";
import type { Standing } from "../identity/anchor.ts";

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
  /** The merged meeting to which a saying belongs; null for none, and for meetings. */
  readonly meeting: string | null;
}

const KEY_COLUMNS = { meetings: "meeting_id", agreements: "agreement_id", statements: "statement_id" } as const;

/** The key column of a draft's table. */
export function keyColumn(draft: Draft): (typeof KEY_COLUMNS)[Draft["table"]] {
  return KEY_COLUMNS[draft.table];
}

/** A placed draft but for its rank, which only all drafts of the table give. */
export type Unranked<D extends Draft = Draft> = Omit<Placed<D>, "rank">;

/** Places the drafts that one document has for one table, before it is known to which meeting any belongs. */
export function placeDocument<D extends Draft>(drafts: readonly D[], duplicate: Duplicate | undefined): Unranked<D>[] {
  const entries: { readonly entry: Unranked<D> & { ordinal: number }; readonly key: string }[] = [];
  for (const draft of drafts) {
    const root = duplicate?.original ?? draft.document_id;
    const entry = { draft, root, isCopy: duplicate !== undefined, anchor: anchorOf(draft), ordinal: 0, meeting: null };
    entries.push({ entry, key: placeKey(entry) });
  }
  entries.sort((a, b) => compareText(a.key, b.key));
  const seen = new Map<string, number>();
  const placed: Unranked<D>[] = [];
  for (const { entry } of entries) {
    const span = `${entry.anchor?.start} ${entry.anchor?.end}`;
    entry.ordinal = seen.get(span) ?? 0;
    seen.set(span, entry.ordinal + 1);
    placed.push(entry);
  }
  return placed;
}

/** The canonical order of drafts as a key: originals before copies, older documents before newer, then document id, which all drafts of a document share … */
export const documentKey = ({ published, document_id }: Pick<Draft, "published" | "document_id">, isCopy: boolean): string =>
  `${Number(isCopy)} ${published ?? "9999"} ${document_id}`;

/** What such a key says. */
export function readDocumentKey(key: string): { readonly isCopy: boolean; readonly day: string | null; readonly document: string } {
  const [copy, day, document] = key.split(" ") as [string, string, string];
  return { isCopy: copy === "1", day: day === "9999" ? null : day, document };
}

/** … and text order within the document. */
export const placeKey = ({ draft, anchor }: Unranked): string =>
  [numberKey(anchor?.start ?? 0), numberKey(anchor?.end ?? 0), numberKey(draft.key.length), draft.key].join(" ");

/** What a draft is known by among those of its table. */
export interface Ranked {
  readonly standing: Standing;
}

/** What a record stands on when no evidence is of the key itself: the clause of a saying, the words that say that a meeting takes place. */
const DEFINING = { meetings: "status", agreements: "content", statements: "content" } as const;

/** The defining evidence: of the key column, else of the defining one, else the first in the text. */
function anchorOf(draft: Draft): DraftEvidence | null {
  return firstOf(draft, keyColumn(draft)) ?? firstOf(draft, DEFINING[draft.table]) ?? firstOf(draft, null);
}

function firstOf({ evidence }: Draft, column: string | null): DraftEvidence | null {
  let best: DraftEvidence | null = null;
  for (const one of evidence) if ((column === null || one.column === column) && (best === null || comesBefore(one, best))) best = one;
  return best;
}

function comesBefore(a: DraftEvidence, b: DraftEvidence): boolean {
  return a.start < b.start || (a.start === b.start && a.end < b.end);
}
