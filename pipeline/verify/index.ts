/** Checks a release from its files alone, with nothing of the run that made it. */
import { rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pid } from "node:process";
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import { openRelease, type ReleaseFolder } from "../release/release-folder.ts";
import { UNWATCHED, type Watch } from "../release/watch.ts";
import { checkFormats, checkManifest, type RowCounts } from "./counts.ts";
import { checkCoverage } from "./coverage.ts";
import { checkDates } from "./dates.ts";
import { checkSums, hashWhileRead } from "./checksums.ts";
import type { Finding } from "./finding.ts";
import { checkKeys } from "./keys.ts";
import { pigeonholes } from "./pigeonholes.ts";
import { checkReferences } from "./references.ts";
import { checkSpans } from "./spans.ts";
import { readSaying, sayingLine } from "./saying-lines.ts";
import { tellSayings, type Saying } from "./sayings.ts";
import { pathOf, type Cells, type OpenCheck } from "./table-check.ts";
import { tableRows } from "./table-rows.ts";

/** Checks over the tables, in the order in which their findings are read best. */
export const TABLE_CHECKS: ReadonlyArray<OpenCheck> = [checkKeys, checkReferences, checkDates, checkSpans, checkCoverage];

/** Everything wrong with the release in `dir`; nothing when it is whole. What a large release needs beside memory goes into `folder`. */
export async function verifyRelease(
  dir: string,
  folder: string = join(tmpdir(), `parley-verify-${pid}`),
  watch: Watch = UNWATCHED,
): Promise<readonly Finding[]> {
  const opened = await openRelease(dir);
  if (opened === null) return [{ path: dir, message: "no such folder: name a release, such as output/latest" }];
  const release = hashWhileRead(opened);
  try {
    const findings: Finding[] = [];
    const counts = await checkTables(release, folder, findings, watch);
    const formats = await checkFormats(release, counts);
    return [...(await checkSums(release)), ...findings, ...(await checkManifest(release, counts)), ...formats];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Reads every table once and tells its rows to all checks. Gives the number of rows in each. */
async function checkTables(release: ReleaseFolder, folder: string, findings: Finding[], watch: Watch): Promise<RowCounts> {
  const checks = TABLE_CHECKS.map((open) => open());
  const sayings = pigeonholes(folder, await bytesOf(release));
  const say = (id: string, saying: Saying): void => sayings.add(id, sayingLine(saying));
  const counts: Partial<Record<TableName, number>> = {};
  for (const name of Object.keys(TABLES) as TableName[]) {
    let row = 0;
    for await (const values of tableRows(release, name, findings)) {
      watch("verifying", values.length);
      for (const value of values) {
        row++;
        if (value === null) continue;
        for (const check of checks) check.see?.(name, row, value);
        tellSayings(name, row, value as unknown as Cells, say);
      }
    }
    counts[name] = row;
  }
  for (const [id, lines] of sayings.groups()) {
    const said = lines.map(readSaying);
    for (const check of checks) check.judge?.(id, said);
  }
  for (const check of checks) findings.push(...check.findings.toSorted(byPlace));
  return counts as RowCounts;
}

/** The size of all canonical files, which is about that of what their rows say. */
async function bytesOf(release: ReleaseFolder): Promise<number> {
  const paths = Object.keys(TABLES).map((table) => pathOf(table as TableName));
  const blobs = await Promise.all(paths.filter((path) => release.paths.includes(path)).map(release.blob));
  return blobs.reduce((sum, { size }) => sum + size, 0);
}

/** In the order of files, rows and columns; what concerns a whole file goes before its rows. */
function byPlace(a: Finding, b: Finding): number {
  const byText = (x: string, y: string): number => (x === y ? 0 : x < y ? -1 : 1);
  return byText(a.path, b.path) || (a.row ?? 0) - (b.row ?? 0) || byText(a.column ?? "", b.column ?? "") || byText(a.message, b.message);
}
