/** What reading the staged tables back tells, a few at a time, for all of them need not fit into memory together. */
import { makingOf, readManifest, type Making } from "../export/manifest.ts";
import { causesBetween, type CauseTables } from "../export/causes.ts";
import { COMPARED_TABLES, carriedOn, changesText, releaseLine, tableChanges, type CellRows, type ChangeContext } from "../export/changes.ts";
import { ID_COLUMNS, idRows, type CurrentId } from "../export/ids.ts";
import type { BuildFacts } from "../export/release-facts.ts";
import { cellText } from "../export/cell.ts";
import type { Column } from "../../schemas/column.ts";
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import type { IdEntry } from "../../schemas/id-entry.ts";
import { openRelease } from "../release/release-folder.ts";
import { cellsOf, idEntries, type LastRelease } from "./last-release.ts";

/** A staged release and what it follows. */
export interface Staged {
  readonly dir: string;
  readonly release: string;
  readonly previous: LastRelease | null;
  readonly build: BuildFacts;
  /** What identifies each record, by id. */
  readonly anchors: ReadonlyMap<string, readonly string[]>;
  readonly mergedInto: ReadonlyMap<string, string>;
}

export interface Survey {
  readonly rows: Readonly<Record<string, number>>;
  readonly rejected: Readonly<Record<string, number>>;
  readonly ids: readonly IdEntry[];
  /** The text of `CHANGES.ndjson`, in pieces. */
  readonly changes: readonly string[];
}

/** Reads the staged tables once for what they hold, and compares each with the one before. */
export async function survey(staged: Staged): Promise<Survey> {
  const { previous, release, mergedInto } = staged;
  const now: LastRelease = { name: release, folder: (await openRelease(staged.dir))! };
  const rows: Record<string, number> = {};
  const current: CurrentId[] = [];
  const changes = [changesText([releaseLine(release, previous?.name ?? null)])];
  const context = previous === null ? null : await contextOf(staged, previous, now);
  let rejected: Survey["rejected"] = {};
  for (const table of COMPARED_TABLES) {
    const cells = await cellsOf(now, table);
    rows[table] = cells.length;
    if (context !== null) changes.push(changesText(tableChanges(table, await cellsOf(previous, table), cells, context)));
    if (hasIds(table)) for (const row of cells) current.push(currentId(table, row[ID_COLUMNS[table]]!, staged));
    if (table === "rejects") rejected = countReasons(cells);
  }
  const ids = idRows(await idEntries(previous), current, release, mergedInto);
  if (context !== null) {
    const before = carriedOn(await cellsOf(previous, "ids"), release);
    changes.push(changesText(tableChanges("ids", before, ids.map(idCells), context)));
  }
  return { rows, rejected, ids, changes };
}

const hasIds = (table: TableName): table is IdEntry["table"] => Object.hasOwn(ID_COLUMNS, table);

const currentId = (table: IdEntry["table"], id: string, { anchors }: Staged): CurrentId => ({ id, table, anchors: anchors.get(id) ?? [] });

const idCells = (entry: IdEntry): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(TABLES.ids.columns).map(([name, column]) => [name, cellText(column as Column, entry[name as keyof IdEntry])]));

function countReasons(rejects: CellRows): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const row of rejects) counts.set(row["reason"]!, (counts.get(row["reason"]!) ?? 0) + 1);
  return Object.fromEntries(counts);
}

async function contextOf({ build, mergedInto }: Staged, previous: LastRelease, now: LastRelease): Promise<ChangeContext> {
  const causesOf = causesBetween(
    { tables: await causeTables(previous), making: await makingBefore(previous) },
    { tables: await causeTables(now), making: makingOf(build) },
  );
  return { causesOf, mergedInto };
}

/** The tables of a release from which causes are told. */
export async function causeTables(release: LastRelease): Promise<CauseTables> {
  return {
    documents: await cellsOf(release, "documents"),
    evidence: await cellsOf(release, "evidence"),
    participants: await cellsOf(release, "participants"),
    statements: await cellsOf(release, "statements"),
  };
}

const UNKNOWN: Making = { code_version: "", code_sha256: null, lexicon_sha256: "", judgements_sha256: null, inputs: [] };

/** What made a release, by its manifest. One that does not tell was made by other code. */
export async function makingBefore({ folder }: LastRelease): Promise<Making> {
  const found = await folder.readText("manifest.json").then(readManifest, () => null);
  const { code_version, code_sha256, lexicon_sha256, judgements_sha256, inputs } = { ...UNKNOWN, ...found };
  return { code_version, code_sha256, lexicon_sha256, judgements_sha256, inputs };
}
