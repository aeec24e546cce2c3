/** Builds a whole release in a staging folder, except for its place: tables, ids, changes, descriptors, checksums. */
import { join } from "node:path";
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import type { IdEntry } from "../../schemas/id-entry.ts";
import { SUMS_FILE, sumsText } from "../export/checksums.ts";
import { DESCRIPTORS } from "../export/descriptors.ts";
import { idRows, type CurrentId } from "../export/ids.ts";
import type { BuildFacts, ReleaseFacts } from "../export/release-facts.ts";
import { openRelease } from "../release/release-folder.ts";
import type { Watch } from "../release/watch.ts";
import { rowLine } from "../rows/row-line.ts";
import { writeHashed } from "./durable.ts";
import { idEntries, type LastRelease } from "./last-release.ts";
import { changeLines, countReasons } from "./survey.ts";
import { writeTables, type WrittenTable } from "./write-tables.ts";
import type { WritingThread } from "./writing-thread.ts";

/** What is known of a release before its tables are read back. */
export interface StagedTables {
  readonly dir: string;
  readonly release: string;
  readonly previous: LastRelease | null;
  readonly build: BuildFacts;
  /** What identifies each record, by id. */
  readonly identities: () => Iterable<CurrentId>;
  readonly mergedInto: ReadonlyMap<string, string>;
  /** All tables but `ids`. */
  readonly written: readonly WrittenTable[];
  readonly contentRoot: string;
  readonly day: string;
  readonly watch: Watch;
  readonly thread: WritingThread | null;
}

/** Adds everything that follows from the tables, `SHA256SUMS` last. Gives the facts of the release. */
export async function finishStaging(staged: StagedTables): Promise<ReleaseFacts> {
  const { dir, release, previous, build, identities, mergedInto, contentRoot, day, watch, thread } = staged;
  const ids = (): AsyncIterable<IdEntry> => idRows(idEntries(previous), identities(), release, mergedInto);
  const written = [...staged.written, ...(await writeTables(dir, { ids: () => inRuns(ids()) }, watch, thread))];
  const files = written.flatMap((table) => table.files);
  const counts = new Map(written.map(({ table, rows }) => [table, rows]));
  const write = async (path: string, texts: Iterable<string> | AsyncIterable<string>): Promise<void> =>
    void files.push({ path, ...(await writeHashed(join(dir, path), encoded(texts))) });
  const now: LastRelease = { name: release, folder: (await openRelease(dir))! };
  const facts: ReleaseFacts = {
    release,
    previous: previous?.name ?? null,
    contentRoot,
    day,
    rows: Object.fromEntries(Object.keys(TABLES).map((table) => [table, counts.get(table as TableName) ?? 0])) as ReleaseFacts["rows"],
    rejected: await countReasons(now),
    build,
    files: [...files],
  };
  await write("CHANGES.ndjson", changeLines({ now, previous, build, mergedInto, ids }));
  for (const { path, text } of DESCRIPTORS) await write(path, text(facts));
  await write(SUMS_FILE, [sumsText(files)]);
  return facts;
}

/** Rows handed on at once. */
const RUN_ROWS = 1024;

async function* inRuns(rows: AsyncIterable<IdEntry>): AsyncGenerator<readonly string[]> {
  let run: string[] = [];
  for await (const row of rows) {
    run.push(rowLine("ids", row));
    if (run.length < RUN_ROWS) continue;
    yield run;
    run = [];
  }
  if (run.length > 0) yield run;
}

const PIECE_CHARS = 64 * 1024;

/** Texts as bytes, in pieces worth writing. */
async function* encoded(texts: Iterable<string> | AsyncIterable<string>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let held = "";
  for await (const text of texts) {
    held += text;
    if (held.length < PIECE_CHARS) continue;
    yield encoder.encode(held);
    held = "";
  }
  if (held !== "") yield encoder.encode(held);
}
