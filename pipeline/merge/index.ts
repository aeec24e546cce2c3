/** The merge stage: drafts of many documents become records, one for each event. */
import type { Actor } from "../../schemas/actor.ts";
import type { Agreement } from "../../schemas/agreement.ts";
import type { Conflict } from "../../schemas/conflict.ts";
import type { Document, DocumentRow } from "../../schemas/document.ts";
import type { Draft } from "../../schemas/draft.ts";
import type { Evidence } from "../../schemas/evidence.ts";
import type { Link } from "../../schemas/link.ts";
import type { Meeting } from "../../schemas/meeting.ts";
import type { Participant } from "../../schemas/participant.ts";
import type { Statement } from "../../schemas/statement.ts";
import type { CountryNames } from "./country-names.ts";
import { findDuplicates, type Duplicate } from "./duplicates/find-duplicates.ts";
import type { Identities, Identity, RegisteredId } from "./identity/registered-id.ts";
import type { Judgement, UnmetJudgement } from "./judgements/judgement.ts";
import { mergeAgreements } from "./merge-agreements.ts";
import { mergeMeetings } from "./merge-meetings.ts";
import { mergeStatements } from "./merge-statements.ts";
import { compareText } from "./order.ts";
import { actorMentions } from "./people/actor-mentions.ts";
import { buildDirectory } from "./people/actor-directory.ts";
import { participantRows } from "./people/participant-rows.ts";
import { documentEvidence } from "./records/document-evidence.ts";
import { precedents } from "./precedents.ts";
import { placeDrafts } from "./records/placed.ts";

/** What the merge reads of a document. */
export type MergeDocument = Pick<Document, "row" | "cells">;

/** Merged rows, each table sorted by its key. */
export interface Merged {
  readonly documents: readonly DocumentRow[];
  readonly meetings: readonly Meeting[];
  readonly agreements: readonly Agreement[];
  readonly statements: readonly Statement[];
  readonly actors: readonly Actor[];
  readonly participants: readonly Participant[];
  readonly evidence: readonly Evidence[];
  readonly conflicts: readonly Conflict[];
  readonly links: readonly Link[];
}

/** Merged rows, what goes into the register of ids, and the judgements that could not be followed, by line. */
export interface MergeResult extends Identities {
  readonly rows: Merged;
  readonly unmet: readonly UnmetJudgement[];
}

/** What came before this build. */
export interface History {
  /** Every id of earlier releases. */
  readonly register: readonly RegisteredId[];
  readonly judgements: readonly Judgement[];
}

/** The history of a first build. */
export const NO_HISTORY: History = { register: [], judgements: [] };

/** Merges the drafts of all documents. The order of documents, drafts and register leaves no trace in the result. */
export function merge(
  documents: readonly MergeDocument[],
  drafts: readonly Draft[],
  countries: CountryNames,
  { register, judgements }: History = NO_HISTORY,
): MergeResult {
  const duplicates = findDuplicates(documents.map(({ row }) => row));
  const ofTable = <T extends Draft["table"]>(table: T) =>
    placeDrafts(
      drafts.filter((draft): draft is Extract<Draft, { readonly table: T }> => draft.table === table),
      duplicates,
    );
  const placed = { meetings: ofTable("meetings"), agreements: ofTable("agreements"), statements: ofTable("statements") };
  const before = precedents(register, judgements, new Map(documents.map(({ row }) => [row.document_id, row.source])));
  const directory = buildDirectory(actorMentions(Object.values(placed).flat(), countries), countries, register);
  const meetings = mergeMeetings(placed.meetings, before, countries);
  const agreements = mergeAgreements(placed.agreements, before, meetings.idOf);
  const statements = mergeStatements(placed.statements, before, meetings.idOf, directory, countries);
  const made = [meetings, agreements, statements];
  const built = [...meetings.built, ...agreements.built, ...statements.built];
  const evidence = [...documents.flatMap(({ row, cells }) => documentEvidence(row, cells)), ...built.flatMap((record) => record.evidence)];
  const conflicts = built.flatMap((record) => record.conflicts);
  const participants = meetings.built.flatMap(({ row, people }) => participantRows(row.meeting_id, people, directory));
  const filled = documents.map(({ row }) => withDuplicate(row, duplicates.get(row.document_id)));
  const rows: Merged = {
    documents: sortById(filled, "document_id"),
    meetings: sortById(rowsOf(meetings.built), "meeting_id"),
    agreements: sortById(rowsOf(agreements.built), "agreement_id"),
    statements: sortById(rowsOf(statements.built), "statement_id"),
    actors: directory.rows,
    participants: sortBy(participants, (row) => `${row.meeting_id} ${row.actor_id}`),
    evidence: sortById(evidence, "evidence_id"),
    conflicts: sortBy(conflicts, (row) => [row.table, row.record_id, row.column, row.document_id, row.value].join("\t")),
    links: sortBy(
      made.flatMap(({ links }) => links),
      (row) => [row.table, row.record_id, row.mention, row.other].join("\t"),
    ),
  };
  const identified: readonly Identities[] = [...made, directory];
  return {
    rows,
    identities: [...documentIdentities(documents), ...identified.flatMap(({ identities }) => identities)],
    mergedInto: new Map(identified.flatMap(({ mergedInto }) => [...mergedInto])),
    unmet: made.flatMap(({ unmet }) => unmet).sort((a, b) => a.line - b.line),
  };
}

/** A document keeps the id it comes with. */
const documentIdentities = (documents: readonly MergeDocument[]): Identity[] =>
  documents.map(({ row }) => ({ id: row.document_id, table: "documents", anchors: [] }));

function rowsOf<R>(built: readonly { readonly row: R }[]): R[] {
  return built.map(({ row }) => row);
}

function withDuplicate(row: DocumentRow, duplicate: Duplicate | undefined): DocumentRow {
  if (duplicate === undefined) return { ...row, duplicate_of: null, similarity: null };
  return { ...row, duplicate_of: duplicate.original, similarity: Math.round(Math.min(1, duplicate.similarity) * 1e4) / 1e4 };
}

const sortById = <K extends string, T extends Readonly<Record<K, string>>>(rows: readonly T[], id: K): T[] =>
  rows.toSorted((a, b) => compareText(a[id], b[id]));

function sortBy<T>(rows: readonly T[], key: (row: T) => string): T[] {
  const keyed = rows.map((row) => ({ row, key: key(row) }));
  return keyed.sort((a, b) => compareText(a.key, b.key)).map((entry) => entry.row);
}
