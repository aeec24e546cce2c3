/** Puts the drafts of all documents into their canonical order, table by table. */
import type { AgreementDraft, Draft, MeetingDraft, StatementDraft } from "../../schemas/draft.ts";
import type { Duplicate } from "./duplicates/find-duplicates.ts";
import { packDraft, unpackDraft, type PackedDraft } from "./records/packed-draft.ts";
import { canonicalKey, documentKey, placeDocument, type Unranked } from "./records/placed.ts";
import { cursor } from "../spool/sorted.ts";
import type { Sorter, Spool, Step } from "../spool/spool.ts";

/** The drafts of one document; documents come in the order of their ids. */
export interface DocumentDrafts {
  readonly document_id: string;
  readonly drafts: readonly Draft[];
}

type OfTable<T extends Draft["table"]> = Extract<Draft, { readonly table: T }>;

const draftsOf = <T extends Draft["table"]>(drafts: readonly Draft[], table: T): readonly OfTable<T>[] =>
  drafts.filter((draft): draft is OfTable<T> => draft.table === table);

/** Entries in canonical order, as often as it is asked. */
export interface PlacedSorter<D extends Draft> {
  readonly add: (entry: Unranked<D>) => void;
  readonly sorted: () => Iterable<Unranked<D>>;
}

/** A sorter of packed drafts. */
function placedSorter<D extends Draft>(spool: Spool): PlacedSorter<D> {
  const packed = spool.sorter<PackedDraft>();
  return {
    add: (entry) => packed.add(canonicalKey(entry), packDraft(entry)),
    *sorted() {
      for (const { value } of packed.sorted()) yield unpackDraft<D>(value);
    },
  };
}

/** The placed drafts of each table, by their canonical keys. */
export interface PlacedDrafts {
  readonly meetings: PlacedSorter<MeetingDraft>;
  readonly agreements: PlacedSorter<AgreementDraft>;
  readonly statements: PlacedSorter<StatementDraft>;
}

/** Places all drafts; `visit` sees each. */
export function* placeDrafts(
  documents: Iterable<DocumentDrafts>,
  duplicates: Sorter<Duplicate>,
  visit: (entry: Unranked) => void,
  spool: Spool,
): Generator<Step, PlacedDrafts> {
  const placed = {
    meetings: placedSorter<MeetingDraft>(spool),
    agreements: placedSorter<AgreementDraft>(spool),
    statements: placedSorter<StatementDraft>(spool),
  };
  const duplicateOf = cursor(duplicates.sorted());
  for (const { document_id, drafts } of documents) {
    const [duplicate] = duplicateOf(document_id);
    for (const table of ["meetings", "agreements", "statements"] as const) {
      for (const entry of placeDocument(draftsOf(drafts, table), duplicate)) {
        (placed[table] as PlacedSorter<Draft>).add(entry);
        visit(entry);
      }
    }
    yield null;
  }
  return placed;
}

/** Which merged meeting a meeting draft became, kept by the key of its document. */
export interface MeetingPlace {
  /** The draft's key in its document. */
  readonly key: string;
  readonly id: string;
}

/** Agreements or statements in canonical order, each with the merged meeting of its own. */
export function* withMeetings<D extends AgreementDraft | StatementDraft>(
  entries: PlacedSorter<D>,
  meetings: Sorter<MeetingPlace>,
): Generator<Unranked<D>> {
  const meetingsOf = cursor(meetings.sorted());
  for (const entry of entries.sorted()) {
    const { meeting } = entry.draft;
    const place = meeting === null ? undefined : meetingsOf(documentKey(entry)).find(({ key }) => key === meeting);
    yield place === undefined ? entry : { ...entry, meeting: place.id };
  }
}
