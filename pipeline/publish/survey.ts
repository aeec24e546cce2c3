/** What follows from the staged tables and the release before: what was rejected, and which rows changed. */
import type { Column } from "../../schemas/column.ts";
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import type { IdEntry } from "../../schemas/id-entry.ts";
import { makingOf, type Making } from "../export/manifest.ts";
import { causesBetween, type CauseTables } from "../export/causes.ts";
import { COMPARED_TABLES, carriedOn, changeLine, releaseLine, tableChanges, type CellRow, type ChangeContext } from "../export/changes.ts";
import type { BuildFacts } from "../export/release-facts.ts";
import { cellText } from "../rows/cell.ts";
import { manifestInputs, openManifest } from "../release/manifest-file.ts";
import { cellsOf, type LastRelease } from "./last-release.ts";

/** How many rejects there are of each reason. */
export async function countReasons(now: LastRelease): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for await (const row of cellsOf(now, "rejects")) counts[row["reason"]!] = (counts[row["reason"]!] ?? 0) + 1;
  return counts;
}

/** A staged release and what it follows. */
export interface Compared {
  readonly now: LastRelease;
  readonly previous: LastRelease | null;
  readonly build: BuildFacts;
  readonly mergedInto: ReadonlyMap<string, string>;
  readonly ids: () => AsyncIterable<IdEntry>;
}

/** The lines of `CHANGES.ndjson`: both releases are walked side by side, table by table. */
export async function* changeLines({ now, previous, build, mergedInto, ids }: Compared): AsyncGenerator<string> {
  yield changeLine(releaseLine(now.name, previous?.name ?? null));
  if (previous === null) return;
  const causesOf = await causesBetween(
    { tables: causeTables(previous), making: await makingBefore(previous) },
    { tables: causeTables(now), making: makingOf(build) },
  );
  const context: ChangeContext = { causesOf, mergedInto };
  for (const table of COMPARED_TABLES)
    for await (const change of tableChanges(table, cellsOf(previous, table), cellsOf(now, table), context)) yield changeLine(change);
  for await (const change of tableChanges("ids", carriedIds(previous, now.name), idCells(ids()), context)) yield changeLine(change);
}

/** The register of a release, as if `release` carried it on. */
export async function* carriedIds(before: LastRelease, release: string): AsyncGenerator<CellRow> {
  for await (const row of cellsOf(before, "ids")) yield carriedOn(row, release);
}

async function* idCells(entries: AsyncIterable<IdEntry>): AsyncGenerator<CellRow> {
  const columns = Object.entries(TABLES.ids.columns) as [keyof IdEntry, Column][];
  for await (const entry of entries) yield Object.fromEntries(columns.map(([name, column]) => [name, cellText(column, entry[name])]));
}

/** The tables of a release from which causes are told. */
export function causeTables(release: LastRelease): CauseTables {
  const rowsOf = (table: TableName) => () => cellsOf(release, table);
  return { documents: rowsOf("documents"), evidence: rowsOf("evidence"), participants: rowsOf("participants"), statements: rowsOf("statements") };
}

const UNKNOWN = { code_version: "", code_sha256: null, lexicon_sha256: "", judgements_sha256: null };

/** What made a release, by its manifest. One that does not tell was made by other code. */
export async function makingBefore({ folder }: LastRelease): Promise<Making> {
  const found = await openManifest(folder);
  const { code_version, code_sha256, lexicon_sha256, judgements_sha256 } = { ...UNKNOWN, ...found };
  return { code_version, code_sha256, lexicon_sha256, judgements_sha256, inputs: () => (found === null ? [] : manifestInputs(folder)) };
}
