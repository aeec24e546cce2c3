/** The merge stage: drafts of many documents become records, one for each event. */
import type { Actor } from "../../schemas/actor.ts";
import type { Agreement } from "../../schemas/agreement.ts";
import type { Conflict } from "../../schemas/conflict.ts";
import type { Document, DocumentRow } from "../../schemas/document.ts";
import type { StatementDraft } from "../../schemas/draft.ts";
import type { Evidence } from "../../schemas/evidence.ts";
import type { Link } from "../../schemas/link.ts";
import type { Meeting } from "../../schemas/meeting.ts";
import type { Participant } from "../../schemas/participant.ts";
import type { Statement } from "../../schemas/statement.ts";
import type { CountryNames } from "./country-names.ts";
import { findDuplicates, type Duplicate } from "./duplicates/find-duplicates.ts";
import type { Identity, RegisteredId } from "./identity/registered-id.ts";
import type { Judgement, UnmetJudgement } from "./judgements/judgement.ts";
import type { Afterthoughts, Made } from "./make-records.ts";
import { mergeAgreements } from "./merge-agreements.ts";
import { mergeMeetings } from "./merge-meetings.ts";
import { slimMeeting } from "./meetings/slim-meeting.ts";
import { mergeStatements, sayingOfActor } from "./merge-statements.ts";
import { actorMentions, mentionKey, speakerMention, type ActorMention } from "./people/actor-mentions.ts";
import { buildDirectory } from "./people/actor-directory.ts";
import { participantRows } from "./people/participant-rows.ts";
import { placeDrafts, withMeetings, type DocumentDrafts, type MeetingPlace } from "./place-drafts.ts";
import { copyEvidence, type Copy } from "./records/copy-evidence.ts";
import { documentEvidence } from "./records/document-evidence.ts";
import { documentKey, rankDrafts, type Unranked } from "./records/placed.ts";
import { precedents } from "./precedents.ts";
import { agreementSaying } from "./sayings/saying.ts";
import { cursor } from "../spool/sorted.ts";
import type { Sorter, Spool, Step } from "../spool/spool.ts";

/** What the merge reads, as often as it asks: the documents and their drafts, both in the order of the documents' ids. */
export interface MergeInputs {
  readonly documents: () => Iterable<Pick<Document, "row" | "cells">>;
  readonly drafts: () => Iterable<DocumentDrafts>;
}

/** A record with all that hangs on it. Of the rows that name others, those named come first. */
export type MergedRecord = (
  | { readonly table: "documents"; readonly row: DocumentRow }
  | { readonly table: "actors"; readonly row: Actor }
  | { readonly table: "meetings"; readonly row: Meeting }
  | { readonly table: "agreements"; readonly row: Agreement }
  | { readonly table: "statements"; readonly row: Statement }
) & {
  readonly evidence: readonly Evidence[];
  readonly conflicts: readonly Conflict[];
  readonly links: readonly Link[];
  readonly participants: readonly Participant[];
  /** What goes into the register of ids. */
  readonly identity: Identity;
};

/** What is known when the last record has been made: the judgements that could not be followed, by line, and ids whose record is now part of another. */
export interface MergeEnd {
  readonly unmet: readonly UnmetJudgement[];
  readonly mergedInto: ReadonlyMap<string, string>;
}

/** What came before this build. */
export interface History {
  /** Every id of earlier releases. */
  readonly register: Iterable<RegisteredId>;
  readonly judgements: readonly Judgement[];
}

/** The history of a first build. */
export const NO_HISTORY: History = { register: [], judgements: [] };

/** What hangs on a record that has nothing of the kind. */
const ALONE = { evidence: [], conflicts: [], links: [], participants: [] } as const;

/**
 * Merges the drafts of all documents. Memory holds names of actors and some bytes for each draft, no documents: the rest lies in the
 * spool. The order of drafts and register leaves no trace.
 */
export function* merge(
  { documents, drafts }: MergeInputs,
  countries: CountryNames,
  { register, judgements }: History,
  spool: Spool,
): Generator<MergedRecord | Step, MergeEnd> {
  const after: Afterthoughts = { unmet: [], mergedInto: new Map() };
  const duplicates = yield* findDuplicates(rowsOf(documents()), spool);
  const duplicateOf = cursor(duplicates.sorted());
  const copiesOf = cursor(byOriginal(duplicates, spool).sorted());
  for (const { row, cells } of documents()) {
    const identity = { id: row.document_id, table: "documents", anchors: [] } as const;
    const [duplicate] = duplicateOf(row.document_id);
    const evidence = [...documentEvidence(row, cells), ...copyEvidence(row, duplicate, copiesOf(row.document_id))];
    yield { ...ALONE, table: "documents", row: withDuplicate(row, duplicate), evidence, identity };
  }
  const before = precedents(register, judgements, rowsOf(documents()));
  const mentions = spool.sorter<readonly ActorMention[]>();
  const mention = (entry: Unranked): void => mentions.add(mentionKey(entry), actorMentions(entry.draft, countries));
  const placed = yield* placeDrafts(drafts(), duplicates, mention, spool);
  const directory = buildDirectory(mentionsIn(mentions), countries, before.register("actors"));
  const identities = new Map(directory.identities.map((identity) => [identity.id, identity]));
  for (const row of directory.rows) yield { ...ALONE, table: "actors", row, identity: identities.get(row.actor_id)! };
  const meetings = yield* rankDrafts(placed.meetings.sorted, slimMeeting, spool);
  const places = spool.sorter<MeetingPlace>();
  for (const made of mergeMeetings(meetings, before, countries, after, spool)) {
    if (made === null) {
      yield null;
      continue;
    }
    const { row, people } = made.built;
    for (const member of made.members) places.add(documentKey(member), { key: member.draft.key, id: row.meeting_id });
    yield { ...record("meetings", made), participants: participantRows(row.meeting_id, people, directory) };
  }
  const agreements = yield* rankDrafts(() => withMeetings(placed.agreements, places), agreementSaying, spool);
  for (const made of mergeAgreements(agreements, before, after, spool)) yield made && record("agreements", made);
  const actorOf = (draft: StatementDraft): string | null => {
    const speaker = speakerMention(draft, countries);
    return speaker === null ? null : directory.idOf(speaker);
  };
  const statements = yield* rankDrafts(() => withMeetings(placed.statements, places), sayingOfActor(actorOf), spool);
  for (const made of mergeStatements(statements, before, actorOf, after, spool)) yield made && record("statements", made);
  return {
    unmet: after.unmet.sort((a, b) => a.line - b.line),
    mergedInto: new Map([...after.mergedInto, ...directory.mergedInto]),
  };
}

/** The copies under the ids of their originals. */
function byOriginal(duplicates: Sorter<Duplicate>, spool: Spool): Sorter<Copy> {
  const copies = spool.sorter<Copy>();
  for (const { key, value } of duplicates.sorted()) copies.add(value.original, { id: key, sentence: value.originalSentence });
  return copies;
}

function* rowsOf(documents: Iterable<Pick<Document, "row">>): Generator<DocumentRow> {
  for (const { row } of documents) yield row;
}

function* mentionsIn(mentions: Sorter<readonly ActorMention[]>): Generator<ActorMention> {
  for (const { value } of mentions.sorted()) yield* value;
}

interface Built<Row> {
  readonly row: Row;
  readonly evidence: readonly Evidence[];
  readonly conflicts: readonly Conflict[];
}

const record = <T, Row>(table: T, { built, links, identity }: Made<any, Built<Row>>) => ({
  table,
  row: built.row,
  evidence: built.evidence,
  conflicts: built.conflicts,
  links,
  participants: [],
  identity,
});

function withDuplicate(row: DocumentRow, duplicate: Duplicate | undefined): DocumentRow {
  if (duplicate === undefined) return { ...row, duplicate_of: null, similarity: null };
  return { ...row, duplicate_of: duplicate.original, similarity: Math.round(Math.min(1, duplicate.similarity) * 1e4) / 1e4 };
}
