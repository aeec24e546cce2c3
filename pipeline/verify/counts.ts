/** The manifest says what is there, and every format holds the same number of rows. */
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import { contentRoot } from "../export/checksums.ts";
import { csv } from "../export/csv.ts";
import { tablePath, type Exporter } from "../export/exporter.ts";
import { EXPORTERS } from "../export/index.ts";
import { MANIFEST_FILE, openManifest } from "../release/manifest-file.ts";
import type { ReleaseFolder } from "../release/release-folder.ts";
import { sumsOf } from "./checksums.ts";
import type { Finding } from "./finding.ts";
import { pathOf } from "./table-check.ts";

/** How many rows the canonical file of each table holds. */
export type RowCounts = Readonly<Record<TableName, number>>;

/** Compares the manifest with the tables and the content root. */
export async function checkManifest(release: ReleaseFolder, counts: RowCounts): Promise<readonly Finding[]> {
  const path = MANIFEST_FILE;
  const manifest = await openManifest(release);
  if (manifest === null) return [{ path, message: "is missing or no manifest" }];
  const findings: Finding[] = Object.entries(counts)
    .filter(([table, count]) => manifest.rows[table] !== count)
    .map(([table, count]) => ({
      path,
      message: `counts ${manifest.rows[table]} rows in ${table}, ${pathOf(table as TableName)} has ${count}`,
    }));
  if (manifest.result !== "success") findings.push({ path, message: `says that the build ended in ${String(manifest.result)}` });
  const root = contentRoot(Array.from((await sumsOf(release)) ?? [], ([file, sha256]) => ({ path: file, sha256 })));
  if (root !== manifest.content_root) findings.push({ path, message: "content_root is not the hash of the tables' checksums" });
  if (!manifest.release.includes(`-${manifest.content_root.slice(0, 12)}`))
    findings.push({ path, message: `${manifest.release} is not named after its content` });
  return findings;
}

/** How many rows each file holds that is not canonical, or why it cannot be told. */
export type FormatRows = ReadonlyMap<string, number | string>;

/** The tables in every format but the canonical one, whose rows are read. */
const OTHERS = EXPORTERS.filter((exporter) => exporter !== csv).flatMap((exporter) =>
  Object.values(TABLES).map(({ name }) => ({
    exporter,
    table: name as TableName,
    path: tablePath(exporter, name),
  })),
);

/** Counts the rows of every table in these formats. */
export async function countFormats(release: ReleaseFolder): Promise<FormatRows> {
  const rows = new Map<string, number | string>();
  for (const { exporter, path } of OTHERS) rows.set(path, await rowsIn(release, path, exporter.countRows));
  return rows;
}

/** Every format holds as many rows as the canonical one. */
export function checkFormats(found: FormatRows, counts: RowCounts): readonly Finding[] {
  const findings: Finding[] = [];
  for (const { table, path } of OTHERS) {
    const [rows, expected] = [found.get(path)!, counts[table]];
    if (rows !== expected)
      findings.push({
        path,
        message: `${typeof rows === "string" ? rows : `has ${rows} rows`}, the canonical table has ${expected} rows`,
      });
  }
  return findings;
}

/** The number of rows of a file, or why it cannot be told. */
async function rowsIn(release: ReleaseFolder, path: string, count: Exporter["countRows"]): Promise<number | string> {
  if (!release.paths.includes(path)) return "is missing";
  try {
    return await count(await release.blob(path), () => release.stream(path));
  } catch (error) {
    return `cannot be read (${String(error).split("\n")[0]})`;
  }
}
