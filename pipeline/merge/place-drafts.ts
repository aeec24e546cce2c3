/** Puts the drafts of all documents into their canonical order, table by table. */
import type { AgreementDraft, Draft, MeetingDraft, StatementDraft } from "../../schemas/draft.ts";
import type { Duplicate } from "./duplicates/find-duplicates.ts";
import { canonicalKey, placeDocument, rankDrafts, type Drafts, type Unranked } from "./records/placed.ts";
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

/** All meeting drafts. `visit` sees the drafts of every table as they are placed. */
export function* placeMeetings(
  documents: Iterable<DocumentDrafts>,
  duplicates: Sorter<Duplicate>,
  visit: (entry: Unranked) => void,
  spool: Spool,
): Generator<Step, Drafts<MeetingDraft>> {
  const meetings = spool.sorter<Unranked<MeetingDraft>>();
  const duplicateOf = cursor(duplicates.sorted());
  for (const { document_id, drafts } of documents) {
    const [duplicate] = duplicateOf(document_id);
    for (const entry of placeDocument(draftsOf(drafts, "meetings"), duplicate)) {
      meetings.add(canonicalKey(entry), entry);
      visit(entry);
    }
    for (const entry of placeDocument(draftsOf(drafts, "agreements"), duplicate)) visit(entry);
    for (const entry of placeDocument(draftsOf(drafts, "statements"), duplicate)) visit(entry);
    yield null;
  }
  return yield* rankDrafts(meetings, spool);
}

/** Which merged meeting a meeting draft became, kept by document. */
export interface MeetingPlace {
  /** The draft's key in its document. */
  readonly key: string;
  readonly id: string;
}

/** All drafts of agreements and statements, each with the merged meeting of its own. */
export function* placeSayings(
  documents: Iterable<DocumentDrafts>,
  duplicates: Sorter<Duplicate>,
  meetings: Sorter<MeetingPlace>,
  spool: Spool,
): Generator<Step, { readonly agreements: Drafts<AgreementDraft>; readonly statements: Drafts<StatementDraft> }> {
  const agreements = spool.sorter<Unranked<AgreementDraft>>();
  const statements = spool.sorter<Unranked<StatementDraft>>();
  const duplicateOf = cursor(duplicates.sorted());
  const meetingsOf = cursor(meetings.sorted());
  for (const { document_id, drafts } of documents) {
    const [duplicate] = duplicateOf(document_id);
    const ids = new Map(meetingsOf(document_id).map(({ key, id }) => [key, id]));
    const meetingOf = ({ meeting }: AgreementDraft | StatementDraft): string | null => (meeting === null ? null : (ids.get(meeting) ?? null));
    for (const entry of placeDocument(draftsOf(drafts, "agreements"), duplicate, meetingOf)) agreements.add(canonicalKey(entry), entry);
    for (const entry of placeDocument(draftsOf(drafts, "statements"), duplicate, meetingOf)) statements.add(canonicalKey(entry), entry);
    yield null;
  }
  return { agreements: yield* rankDrafts(agreements, spool), statements: yield* rankDrafts(statements, spool) };
}
