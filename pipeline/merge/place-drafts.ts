/** Puts the drafts of all documents into their canonical order, table by table. */
import type { AgreementDraft, Draft, MeetingDraft, StatementDraft } from "../../schemas/draft.ts";
import type { Duplicate } from "./duplicates/find-duplicates.ts";
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

/** The placed drafts of each table, by their canonical keys. */
export interface PlacedDrafts {
  readonly meetings: Sorter<Unranked<MeetingDraft>>;
  readonly agreements: Sorter<Unranked<AgreementDraft>>;
  readonly statements: Sorter<Unranked<StatementDraft>>;
}

/** Places all drafts; `visit` sees each. */
export function* placeDrafts(
  documents: Iterable<DocumentDrafts>,
  duplicates: Sorter<Duplicate>,
  visit: (entry: Unranked) => void,
  spool: Spool,
): Generator<Step, PlacedDrafts> {
  const placed = {
    meetings: spool.sorter<Unranked<MeetingDraft>>(),
    agreements: spool.sorter<Unranked<AgreementDraft>>(),
    statements: spool.sorter<Unranked<StatementDraft>>(),
  };
  const duplicateOf = cursor(duplicates.sorted());
  for (const { document_id, drafts } of documents) {
    const [duplicate] = duplicateOf(document_id);
    for (const table of ["meetings", "agreements", "statements"] as const) {
      for (const entry of placeDocument(draftsOf(drafts, table), duplicate)) {
        (placed[table] as Sorter<Unranked>).add(canonicalKey(entry), entry);
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

/** Entries in canonical order. */
export function* inOrder<D extends Draft>(entries: Sorter<Unranked<D>>): Generator<Unranked<D>> {
  for (const { value } of entries.sorted()) yield value;
}

/** Agreements or statements in canonical order, each with the merged meeting of its own. */
export function* withMeetings<D extends AgreementDraft | StatementDraft>(
  entries: Sorter<Unranked<D>>,
  meetings: Sorter<MeetingPlace>,
): Generator<Unranked<D>> {
  const meetingsOf = cursor(meetings.sorted());
  for (const { value } of entries.sorted()) {
    const { meeting } = value.draft;
    const place = meeting === null ? undefined : meetingsOf(documentKey(value)).find(({ key }) => key === meeting);
    yield place === undefined ? value : { ...value, meeting: place.id };
  }
}
