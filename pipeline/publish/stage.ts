/** Builds a whole release in a staging folder, except for its place: tables, ids, changes, descriptors, checksums. */
import { join } from "node:path";
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import type { IdEntry } from "../../schemas/id-entry.ts";
import { rowValues } from "../export/cell.ts";
import { COMPARED_TABLES, changesText, tableChanges, type CellRows } from "../export/changes.ts";
import { SUMS_FILE, sumsText } from "../export/checksums.ts";
import { DESCRIPTORS } from "../export/descriptors.ts";
import { ID_COLUMNS, idRows } from "../export/ids.ts";
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

type Cells = { readonly [N in TableName]: CellRows };

const NO_ROWS: CellRows = [];

async function cellsOf(folder: ReleaseFolder | null, tables: readonly TableName[]): Promise<Cells> {
  const entries: (readonly [TableName, CellRows])[] = [];
  for (const table of tables) entries.push([table, folder === null ? NO_ROWS : await readCells(folder, table)]);
  return Object.fromEntries(entries) as unknown as Cells;
}

function countReasons(rejects: CellRows): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const row of rejects) counts.set(row["reason"]!, (counts.get(row["reason"]!) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** The register of ids of this release, from that of the previous one. */
function register(before: CellRows, now: Cells, release: string): readonly IdEntry[] {
  const previous = before.map((cells) => rowValues(TABLES.ids.columns, cells) as unknown as IdEntry);
  const current = Object.entries(ID_COLUMNS).flatMap(([table, column]) =>
    now[table as keyof typeof ID_COLUMNS].map((row) => ({ id: row[column]!, table: table as keyof typeof ID_COLUMNS })),
  );
  return idRows(previous, current, release);
}

/** Adds everything that follows from the tables, `SHA256SUMS` last, and syncs the folders. Gives the facts of the release. */
export async function finishStaging(staged: StagedTables): Promise<ReleaseFacts> {
  const now = await cellsOf((await openRelease(staged.dir))!, COMPARED_TABLES);
  const before = await cellsOf(staged.previous?.folder ?? null, [...COMPARED_TABLES, "ids"]);
  const ids = register(before.ids, now, staged.release);
  const files: FileRecord[] = [...staged.files, ...(await writeTables(staged.dir, { ids: () => [ids] }))];
  const write = async (path: string, text: string): Promise<void> => {
    files.push({ path, ...(await writeDurably(join(staged.dir, path), [new TextEncoder().encode(text)])) });
  };
  const rows = Object.fromEntries([...COMPARED_TABLES.map((table) => [table, now[table].length] as const), ["ids", ids.length]]);
  const facts: ReleaseFacts = {
    release: staged.release,
    previous: staged.previous?.name ?? null,
    contentRoot: staged.contentRoot,
    day: staged.day,
    rows: rows as ReleaseFacts["rows"],
    rejected: countReasons(now.rejects),
    build: staged.build,
    files: [...files],
  };
  const changes = COMPARED_TABLES.flatMap((table) => [...tableChanges(table, before[table], now[table])]);
  await write("CHANGES.ndjson", changesText(changes));
  for (const { path, text } of DESCRIPTORS) await write(path, text(facts));
  await write(SUMS_FILE, sumsText(files));
  await syncTree(staged.dir);
  return facts;
}
