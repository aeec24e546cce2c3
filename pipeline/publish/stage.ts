/** Builds a whole release in a staging folder, except for its place: tables, ids, changes, descriptors, checksums. */
import { join } from "node:path";
import { SUMS_FILE, sumsText } from "../export/checksums.ts";
import { DESCRIPTORS } from "../export/descriptors.ts";
import type { FileRecord, ReleaseFacts } from "../export/release-facts.ts";
import { syncTree, writeDurably } from "./durable.ts";
import { survey, type Staged } from "./survey.ts";
import { writeTables } from "./write-tables.ts";

/** What is known of a release before its tables are read back. */
export interface StagedTables extends Staged {
  readonly files: readonly FileRecord[];
  readonly contentRoot: string;
  readonly day: string;
}

/** Adds everything that follows from the tables, `SHA256SUMS` last, and syncs the folders. Gives the facts of the release. */
export async function finishStaging(staged: StagedTables): Promise<ReleaseFacts> {
  const { rows, rejected, ids, changes } = await survey(staged);
  const files: FileRecord[] = [...staged.files, ...(await writeTables(staged.dir, { ids: () => [ids] }))];
  const write = async (path: string, ...texts: readonly string[]): Promise<void> => {
    const encoder = new TextEncoder();
    const chunks = texts.map((text) => encoder.encode(text));
    files.push({ path, ...(await writeDurably(join(staged.dir, path), chunks)) });
  };
  const facts: ReleaseFacts = {
    release: staged.release,
    previous: staged.previous?.name ?? null,
    contentRoot: staged.contentRoot,
    day: staged.day,
    rows: { ...rows, ids: ids.length } as ReleaseFacts["rows"],
    rejected,
    build: staged.build,
    files: [...files],
  };
  await write("CHANGES.ndjson", ...changes);
  for (const { path, text } of DESCRIPTORS) await write(path, text(facts));
  await write(SUMS_FILE, sumsText(files));
  await syncTree(staged.dir);
  return facts;
}
