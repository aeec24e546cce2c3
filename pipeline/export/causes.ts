/** Why rows differ between two releases: their sources, the code, or what a person judged. */
import type { TableName } from "../../schemas/dataset.ts";
import type { Cause, CellRow, CellRows } from "./changes.ts";
import type { Making } from "./manifest.ts";

/** The tables of a release from which causes are told. */
export interface CauseTables {
  readonly documents: CellRows;
  readonly evidence: CellRows;
  readonly participants: CellRows;
  readonly statements: CellRows;
}

/** A release as far as causes go: its tables, and what made it. */
export interface CauseSide {
  readonly tables: CauseTables;
  readonly making: Making;
}

const DOCUMENT_COLUMNS = ["document_id", "source"];
const RECORD_COLUMNS = ["meeting_id", "agreement_id", "statement_id", "actor_id", "record_id", "id"];

/**
 * The causes of a changed row. A row whose documents came, went or have other bytes changed for its sources; where the code or its
 * lexicons differ too it may have been either. Any other row changed with the code or with the judgements, and where those are the
 * same, with documents elsewhere: a copy of its document, another name of its actor.
 */
export function causesBetween(before: CauseSide, after: CauseSide): (table: TableName, row: CellRow) => readonly Cause[] {
  const documents = changedDocuments(before, after);
  const records = recordsOf(documents, before.tables, after.tables);
  const general: Cause[] = [
    ...(isSameCode(before.making, after.making) ? [] : ["code" as const]),
    ...(before.making.judgements_sha256 === after.making.judgements_sha256 ? [] : ["judgements" as const]),
  ];
  return (_table, row) => {
    const hasNewSources =
      DOCUMENT_COLUMNS.some((column) => documents.has(row[column] ?? "")) || RECORD_COLUMNS.some((column) => records.has(row[column] ?? ""));
    return hasNewSources || general.length === 0 ? ["sources", ...general] : general;
  };
}

const isSameCode = (a: Making, b: Making): boolean =>
  a.code_version === b.code_version && a.code_sha256 === b.code_sha256 && a.lexicon_sha256 === b.lexicon_sha256;

/** Ids and sources of what came, went or has other bytes. */
function changedDocuments(before: CauseSide, after: CauseSide): ReadonlySet<string> {
  const changed = new Set<string>();
  const compare = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): void => {
    for (const [name, hash] of a) if (b.get(name) !== hash) changed.add(name);
    for (const name of b.keys()) if (!a.has(name)) changed.add(name);
  };
  const hashes = ({ documents }: CauseTables): ReadonlyMap<string, string> => new Map(documents.map((row) => [row["document_id"]!, row["sha256"]!]));
  const inputs = ({ inputs: read }: Making): ReadonlyMap<string, string> => new Map(read.map(({ source, sha256 }) => [source, sha256]));
  compare(hashes(before.tables), hashes(after.tables));
  compare(inputs(before.making), inputs(after.making));
  return changed;
}

/** The records with evidence in the documents, and the actors who appear in those. */
function recordsOf(documents: ReadonlySet<string>, ...sides: readonly CauseTables[]): ReadonlySet<string> {
  const records = new Set<string>();
  for (const { evidence } of sides) for (const row of evidence) if (documents.has(row["document_id"]!)) records.add(row["record_id"]!);
  const actors = sides.flatMap(({ participants, statements }) => [
    ...participants.filter((row) => records.has(row["meeting_id"]!)).map((row) => row["actor_id"]!),
    ...statements.filter((row) => records.has(row["statement_id"]!)).map((row) => row["speaker_id"]!),
  ]);
  for (const actor of actors) if (actor !== "") records.add(actor);
  return records;
}
