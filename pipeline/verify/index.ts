/** Checks a release from its files alone, with nothing of the run that made it. */
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pid } from "node:process";
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import { diskSpool } from "../disk/disk-spool.ts";
import { openRelease, type ReleaseFolder } from "../release/release-folder.ts";
import { groupsOf } from "../spool/sorted.ts";
import { UNWATCHED, type Watch } from "../release/watch.ts";
import type { Spool } from "../spool/spool.ts";
import { checkFormats, checkManifest, type RowCounts } from "./counts.ts";
import { checkCoverage } from "./coverage.ts";
import { checkDates } from "./dates.ts";
import { checkSums } from "./checksums.ts";
import type { Finding } from "./finding.ts";
import { checkKeys } from "./keys.ts";
import { checkReferences } from "./references.ts";
import { checkSpans } from "./spans.ts";
import { tellSayings, type Saying } from "./sayings.ts";
import type { Cells, OpenCheck } from "./table-check.ts";
import { tableRows } from "./table-rows.ts";

/** Checks over the tables, in the order in which their findings are read best. */
export const TABLE_CHECKS: ReadonlyArray<OpenCheck> = [checkKeys, checkReferences, checkDates, checkSpans, checkCoverage];

/** Everything wrong with the release in `dir`; nothing when it is whole. What a large release needs beside memory goes into `folder`. */
export async function verifyRelease(
  dir: string,
  folder: string = join(tmpdir(), `parley-verify-${pid}`),
  watch: Watch = UNWATCHED,
): Promise<readonly Finding[]> {
  const release = await openRelease(dir);
  if (release === null) return [{ path: dir, message: "no such folder: name a release, such as output/latest" }];
  const spool = diskSpool(folder);
  try {
    const findings = [...(await checkSums(release))];
    const counts = await checkTables(release, spool, findings, watch);
    return [...findings, ...(await checkManifest(release, counts)), ...(await checkFormats(release, counts))];
  } finally {
    spool.close();
  }
}

/** Reads every table once and tells its rows to all checks. Gives the number of rows in each. */
async function checkTables(release: ReleaseFolder, spool: Spool, findings: Finding[], watch: Watch): Promise<RowCounts> {
  const checks = TABLE_CHECKS.map((open) => open());
  const sayings = spool.sorter<Saying>();
  const counts: Partial<Record<TableName, number>> = {};
  for (const name of Object.keys(TABLES) as TableName[]) {
    let row = 0;
    for await (const values of tableRows(release, name, findings)) {
      watch("verifying", values.length);
      for (const value of values) {
        row++;
        if (value === null) continue;
        for (const check of checks) check.see?.(name, row, value);
        tellSayings(name, row, value as unknown as Cells, sayings.add);
      }
    }
    counts[name] = row;
  }
  for (const { key, values } of groupsOf(sayings.sorted())) for (const check of checks) check.judge?.(key, values);
  for (const check of checks) findings.push(...check.findings.toSorted(byPlace));
  return counts as RowCounts;
}

/** In the order of files and rows; what concerns a whole file goes before its rows. */
function byPlace(a: Finding, b: Finding): number {
  return a.path === b.path ? (a.row ?? 0) - (b.row ?? 0) : a.path < b.path ? -1 : 1;
}
