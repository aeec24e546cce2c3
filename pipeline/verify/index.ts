/** Checks a release from its files alone, with nothing of the run that made it. */
import { rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { pid } from "node:process";
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import { openRelease, type ReleaseFolder } from "../release/release-folder.ts";
import { UNWATCHED, type Watch } from "../release/watch.ts";
import { checkSums, hashWhileRead, type HashedRelease } from "./checksums.ts";
import { checkFormats, checkManifest, countFormats, type FormatRows, type RowCounts } from "./counts.ts";
import type { Finding } from "./finding.ts";
import { openHelper } from "./helper.ts";
import { holesFor } from "./pigeonholes.ts";
import { pathOf } from "./table-check.ts";
import { judgeHoles, seeTables, TABLE_CHECKS, type CheckFindings, type SeenTables } from "./table-checks.ts";

/** When a second thread helps: below some size starting it takes longer than it saves. */
export interface HelpOptions {
  readonly fromBytes: number;
  /** The compiled thread entry. */
  readonly script: URL;
}

const HELP: HelpOptions = {
  fromBytes: availableParallelism() > 1 ? 64 * 1024 * 1024 : Infinity,
  script: new URL("./verifying-worker.js", import.meta.url),
};
const NAMES = Object.keys(TABLES) as TableName[];
/** The table that is about as much work as all others and the formats together. */
const HELPED: TableName = "evidence";

/** Everything wrong with the release in `dir`; nothing when it is whole. What a large release needs beside memory goes into `folder`. */
export async function verifyRelease(
  dir: string,
  folder: string = join(tmpdir(), `parley-verify-${pid}`),
  watch: Watch = UNWATCHED,
  help: HelpOptions = HELP,
): Promise<readonly Finding[]> {
  const opened = await openRelease(dir);
  if (opened === null) return [{ path: dir, message: "no such folder: name a release, such as output/latest" }];
  const release = hashWhileRead(opened);
  const heard = (rows: number): void => watch("verifying", rows);
  try {
    const bytes = await bytesOf(release);
    const { counts, findings, formats } = await (bytes < help.fromBytes
      ? checkAlone(release, folder, bytes, heard)
      : checkHelped(release, folder, bytes, heard, help));
    return [...(await checkSums(release)), ...findings, ...(await checkManifest(release, counts)), ...checkFormats(formats, counts)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Checked {
  readonly counts: RowCounts;
  readonly findings: readonly Finding[];
  readonly formats: FormatRows;
}
type Heard = (rows: number) => void;

async function checkAlone(release: HashedRelease, folder: string, bytes: number, heard: Heard): Promise<Checked> {
  const count = holesFor(bytes);
  const seen = await seeTables(release, NAMES, { folder, count }, heard);
  const judged = judgeHoles([folder], [...Array(count).keys()]);
  return { ...combined([seen], [judged]), formats: await countFormats(release) };
}

/** The same in two threads: each sees some tables and judges half of the pigeonholes. */
async function checkHelped(release: HashedRelease, folder: string, bytes: number, heard: Heard, { script }: HelpOptions): Promise<Checked> {
  const count = holesFor(bytes);
  const folders = ["own", "helped"].map((name) => join(folder, name));
  const helper = openHelper({ dir: release.dir, tables: [HELPED], holes: { folder: folders[1]!, count } }, heard, script);
  try {
    const own = await seeTables(
      release,
      NAMES.filter((name) => name !== HELPED),
      { folder: folders[0]!, count },
      heard,
    );
    // Other files are read while the helper still reads: what is streamed to be counted is hashed on the way.
    const formats = await countFormats(release);
    for (const path of release.paths) if (path !== pathOf(HELPED)) release.hashes.set(path, await release.hash(path));
    const { seen, hashes } = await helper.seen;
    for (const [path, hash] of hashes) release.hashes.set(path, hash);
    const holes = [...Array(count).keys()];
    const judging = helper.judge({ folders, holes: holes.filter((hole) => hole % 2 === 1) });
    const judged = judgeHoles(
      folders,
      holes.filter((hole) => hole % 2 === 0),
    );
    return { ...combined([own, seen], [judged, await judging]), formats };
  } finally {
    await helper.close();
  }
}

/** What all threads found, in one order however many they were. */
function combined(seen: readonly SeenTables[], judged: readonly CheckFindings[]): Omit<Checked, "formats"> {
  const counts = Object.assign({}, ...seen.map((part) => part.counts)) as RowCounts;
  const order = new Map(NAMES.map((name, at) => [pathOf(name), at]));
  const faults = seen.flatMap((part) => part.faults).toSorted((a, b) => order.get(a.path)! - order.get(b.path)!);
  const parts = [...seen.map(({ byCheck }) => byCheck), ...judged];
  return {
    counts,
    findings: [...faults, ...TABLE_CHECKS.flatMap((_, check) => parts.flatMap((part) => part[check]!).toSorted(byPlace))],
  };
}

/** The size of all canonical files, which is about that of what their rows say. */
async function bytesOf(release: ReleaseFolder): Promise<number> {
  const paths = NAMES.map(pathOf).filter((path) => release.paths.includes(path));
  const blobs = await Promise.all(paths.map(release.blob));
  return blobs.reduce((sum, { size }) => sum + size, 0);
}

/** In the order of files, rows and columns; what concerns a whole file goes before its rows. */
function byPlace(a: Finding, b: Finding): number {
  const byText = (x: string, y: string): number => (x === y ? 0 : x < y ? -1 : 1);
  return byText(a.path, b.path) || (a.row ?? 0) - (b.row ?? 0) || byText(a.column ?? "", b.column ?? "") || byText(a.message, b.message);
}
