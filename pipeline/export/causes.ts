/** Why rows differ between two releases: their sources, the code, or what a person judged. */
import type { TableName } from "../../schemas/dataset.ts";
import type { Cause, CellRow, CellStream } from "./changes.ts";
import { textSet, type TextSet } from "../text/text-set.ts";
import type { Making } from "./manifest.ts";

/** The tables of a release from which causes are told, each from its first row whenever it is asked for. */
export type CauseTables = { readonly [T in "documents" | "evidence" | "participants" | "statements"]: () => CellStream };

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
 * same, with documents elsewhere: a copy of its document, another name of its actor, so that then nobody need look which changed. What is
 * kept in memory grows with what changed, ten to twenty bytes for each record.
 */
export async function causesBetween(before: CauseSide, after: CauseSide): Promise<(table: TableName, row: CellRow) => readonly Cause[]> {
  const general: Cause[] = [
    ...(isSameCode(before.making, after.making) ? [] : ["code" as const]),
    ...(before.making.judgements_sha256 === after.making.judgements_sha256 ? [] : ["judgements" as const]),
  ];
  if (general.length === 0) return () => ["sources"];
  const documents = await changedDocuments(before, after);
  const records = await recordsOf(documents, before.tables, after.tables);
  return (_table, row) => {
    const hasNewSources =
      DOCUMENT_COLUMNS.some((column) => documents.has(row[column] ?? "")) || RECORD_COLUMNS.some((column) => records.has(row[column] ?? ""));
    return hasNewSources ? ["sources", ...general] : general;
  };
}

const isSameCode = (a: Making, b: Making): boolean =>
  a.code_version === b.code_version && a.code_sha256 === b.code_sha256 && a.lexicon_sha256 === b.lexicon_sha256;

/** Ids and sources of what came, went or has other bytes. */
async function changedDocuments(before: CauseSide, after: CauseSide): Promise<TextSet> {
  const changed = textSet();
  const bytesOf = async function* ({ tables }: CauseSide): AsyncGenerator<Hash> {
    for await (const row of tables.documents()) yield [row["document_id"]!, row["sha256"]!];
  };
  const inputsOf = async function* ({ making }: CauseSide): AsyncGenerator<Hash> {
    for await (const { source, sha256 } of making.inputs()) yield [source, sha256];
  };
  for await (const name of differing(bytesOf(before), bytesOf(after))) changed.add(name);
  for await (const name of differing(inputsOf(before), inputsOf(after))) changed.add(name);
  return changed;
}

type Hash = readonly [name: string, sha256: string];

/** The names whose hashes differ, or that one side alone has; both sides are sorted by name. */
async function* differing(before: AsyncGenerator<Hash>, after: AsyncGenerator<Hash>): AsyncGenerator<string> {
  let [a, b] = [await before.next(), await after.next()];
  while (!a.done || !b.done) {
    const order = a.done ? 1 : b.done ? -1 : a.value[0] < b.value[0] ? -1 : a.value[0] > b.value[0] ? 1 : 0;
    if (order < 0) yield a.value[0];
    else if (order > 0) yield b.value[0];
    else if (a.value[1] !== b.value[1]) yield a.value[0];
    if (order <= 0) a = await before.next();
    if (order >= 0) b = await after.next();
  }
}

/** The records with evidence in the documents, and the actors who appear in those. */
async function recordsOf(documents: TextSet, ...sides: readonly CauseTables[]): Promise<TextSet> {
  const records = textSet();
  if (documents.size() === 0) return records;
  for (const { evidence } of sides) for await (const row of evidence()) if (documents.has(row["document_id"]!)) records.add(row["record_id"]!);
  const addActor = (actor: string | undefined): void => {
    if (actor !== undefined && actor !== "") records.add(actor);
  };
  for (const { participants, statements } of sides) {
    for await (const row of participants()) if (records.has(row["meeting_id"]!)) addActor(row["actor_id"]);
    for await (const row of statements()) if (records.has(row["statement_id"]!)) addActor(row["speaker_id"]);
  }
  return records;
}
