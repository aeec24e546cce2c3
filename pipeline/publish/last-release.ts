/** The last release of an output folder: what the next one is compared with, and carries ids on from. */
import { join } from "node:path";
import { TABLES, type TableName } from "../../schemas/dataset.ts";
import type { IdEntry } from "../../schemas/id-entry.ts";
import { rowValues } from "../rows/cell.ts";
import type { CellRow } from "../export/changes.ts";
import { readSums, SUMS_FILE } from "../export/checksums.ts";
import { csv } from "../export/csv.ts";
import { tablePath } from "../export/exporter.ts";
import type { RegisteredId } from "../merge/identity/registered-id.ts";
import { openRelease, type ReleaseFolder } from "../release/release-folder.ts";
import { hashOf } from "../release/hash-of.ts";
import { streamCells } from "../release/table-cells.ts";
import type { Spool } from "../spool/spool.ts";
import { readVersions, type Versions } from "./versions.ts";

export interface LastRelease {
  readonly name: string;
  readonly folder: ReleaseFolder;
}

/** The last release that is in place. Throws when it is named and missing. */
export async function lastRelease(out: string, versions: Versions): Promise<LastRelease | null> {
  const name = versions.last_successful;
  if (name === null) return null;
  const folder = await openRelease(join(out, name));
  if (folder === null) throw new Error(`${join(out, name)} is missing, though it is the last release: restore it, for ids are carried on from it`);
  return { name, folder };
}

/** The rows of a table in a release; none when there is no such release, or the table is newer. */
export async function* cellsOf(release: LastRelease | null, table: TableName): AsyncGenerator<CellRow> {
  if (release?.folder.paths.includes(tablePath(csv, table)) === true) yield* streamCells(release.folder, table);
}

/** The `ids` table of a release. A release of an older schema has no anchors. */
export async function* idEntries(release: LastRelease | null): AsyncGenerator<IdEntry> {
  for await (const cells of cellsOf(release, "ids")) yield rowValues(TABLES.ids.columns, cells) as unknown as IdEntry;
}

/** What a build must know of the releases in `out` before it merges. */
export interface Succession {
  /** The last release; null before the first. */
  readonly last: string | null;
  readonly register: Iterable<RegisteredId>;
}

/** Reads the register of ids into a spool. Throws when its file is not what its release says: a damaged register would give ids out twice. */
export async function readSuccession(out: string, spool: Spool): Promise<Succession> {
  const versions = await readVersions(out);
  const last = await lastRelease(out, versions);
  if (last === null) return { last: null, register: [] };
  const path = tablePath(csv, "ids");
  const sums = await last.folder.readText(SUMS_FILE).then(readSums, () => null);
  const hash = last.folder.paths.includes(path) ? await hashOf(last.folder.stream(path)) : null;
  if (hash === null || sums?.get(path) !== hash)
    throw new Error(`${join(last.folder.dir, path)} is damaged: restore it, for ids are carried on from it, or move ${out} away to start anew`);
  const ages = new Map(versions.items.map(({ release }, at) => [release, at]));
  const register = spool.shelf<RegisteredId>();
  for await (const { id, table, status, anchors, first_release } of idEntries(last))
    register.add({ id, table, status, anchors, age: ages.get(first_release) ?? -1 });
  return { last: last.name, register: { [Symbol.iterator]: () => register.all()[Symbol.iterator]() } };
}
