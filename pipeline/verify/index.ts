/** Checks a release from its files alone, with nothing of the run that made it. */
import { openRelease } from "../release/release-folder.ts";
import { checkFormats, checkManifest } from "./counts.ts";
import { checkDates } from "./dates.ts";
import { checkSums } from "./checksums.ts";
import type { Finding } from "./finding.ts";
import { checkKeys } from "./keys.ts";
import { loadTables, type LoadedTables } from "./loaded-table.ts";
import { checkReferences } from "./references.ts";
import { checkSpans } from "./spans.ts";

/** Checks over the tables, in the order in which their findings are read best. */
export const TABLE_CHECKS: ReadonlyArray<(tables: LoadedTables) => Iterable<Finding>> = [checkKeys, checkReferences, checkDates, checkSpans];

/** Everything wrong with the release in `dir`; nothing when it is whole. */
export async function verifyRelease(dir: string): Promise<readonly Finding[]> {
  const release = await openRelease(dir);
  if (release === null) return [{ path: dir, message: "no such folder: name a release, such as output/latest" }];
  const findings = [...(await checkSums(release))];
  const tables = await loadTables(release, findings);
  for (const check of TABLE_CHECKS) findings.push(...check(tables));
  return [...findings, ...(await checkManifest(release, tables)), ...(await checkFormats(release, tables))];
}
