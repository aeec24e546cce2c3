/** Builds a whole release in a staging folder, except for its place: tables, ids, changes, descriptors, checksums. */
import { join } from "node:path";
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import type { IdEntry } from "../../schemas/id-entry.ts";
import { rowValues } from "../export/cell.ts";
import { COMPARED_TABLES, changesText, tableChanges, type CellRows } from "../export/changes.ts";
import { SUMS_FILE, sumsText } from "../export/checksums.ts";
import { csv } from "../export/csv.ts";
import { DESCRIPTORS } from "../export/descriptors.ts";
import { tablePath } from "../export/exporter.ts";
import { ID_COLUMNS, idRows, type CurrentId } from "../export/ids.ts";
import type { BuildFacts, FileRecord, ReleaseFacts } from "../export/release-facts.ts";
import { openRelease, type ReleaseFolder } from "../release/release-folder.ts";
import { readCells } from "../release/table-cells.ts";
import { syncTree, writeDurably } from "./durable.ts";
import { writeTables } from "./write-tables.ts";

/** What is known of a release before its tables are read back. */
export interface StagedTables {
  readonly dir: string;
  readonly files: readonly FileRecord[];
  readonly release: string;
  readonly contentRoot: string;
  readonly day: string;
  readonly previous: { readonly name: string; readonly folder: ReleaseFolder } | null;
  readonly build: BuildFacts;
}

/** What reading the staged tables back tells, one table at a time, for two of them need not fit into memory together. */
interface Survey {
  readonly rows: Readonly<Record<string, number>>;
  readonly rejected: Readonly<Record<string, number>>;
  readonly ids: readonly CurrentId[];
  readonly changes: string;
}

function countReasons(rejects: CellRows): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const row of rejects) counts.set(row["reason"]!, (counts.get(row["reason"]!) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** The rows of a table in the previous release; none when there is no such release, or the table is newer. */
async function cellsBefore(previous: StagedTables["previous"], table: TableName): Promise<CellRows> {
  return previous?.folder.paths.includes(tablePath(csv, table)) === true ? readCells(previous.folder, table) : [];
}

async function surveyTables(staged: StagedTables): Promise<Survey> {
  const folder = (await openRelease(staged.dir))!;
  const rows: Record<string, number> = {};
  const ids: CurrentId[] = [];
  const changes: string[] = [];
  let rejected: Survey["rejected"] = {};
  for (const table of COMPARED_TABLES) {
    const now = await readCells(folder, table);
    rows[table] = now.length;
    changes.push(changesText(tableChanges(table, await cellsBefore(staged.previous, table), now)));
    if (hasIds(table)) for (const row of now) ids.push({ id: row[ID_COLUMNS[table]]!, table });
    if (table === "rejects") rejected = countReasons(now);
  }
  return { rows, rejected, ids, changes: changes.join("") };
}

const hasIds = (table: TableName): table is IdEntry["table"] => Object.hasOwn(ID_COLUMNS, table);

/** Adds everything that follows from the tables, `SHA256SUMS` last, and syncs the folders. Gives the facts of the release. */
export async function finishStaging(staged: StagedTables): Promise<ReleaseFacts> {
  const survey = await surveyTables(staged);
  const before = (await cellsBefore(staged.previous, "ids")).map((cells) => rowValues(TABLES.ids.columns, cells) as unknown as IdEntry);
  const ids = idRows(before, survey.ids, staged.release);
  const files: FileRecord[] = [...staged.files, ...(await writeTables(staged.dir, { ids: () => [ids] }))];
  const write = async (path: string, text: string): Promise<void> => {
    files.push({ path, ...(await writeDurably(join(staged.dir, path), [new TextEncoder().encode(text)])) });
  };
  const facts: ReleaseFacts = {
    release: staged.release,
    previous: staged.previous?.name ?? null,
    contentRoot: staged.contentRoot,
    day: staged.day,
    rows: { ...survey.rows, ids: ids.length } as ReleaseFacts["rows"],
    rejected: survey.rejected,
    build: staged.build,
    files: [...files],
  };
  await write("CHANGES.ndjson", survey.changes);
  for (const { path, text } of DESCRIPTORS) await write(path, text(facts));
  await write(SUMS_FILE, sumsText(files));
  await syncTree(staged.dir);
  return facts;
}
