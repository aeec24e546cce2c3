/** What changed between two releases, from their tables alone. */
import { COMPARED_TABLES, carriedOn, tableChanges, type RowChange } from "../export/changes.ts";
import { causesBetween } from "../export/causes.ts";
import type { LastRelease } from "../publish/last-release.ts";
import { cellsOf } from "../publish/last-release.ts";
import { causeTables, makingBefore } from "../publish/survey.ts";
import { openRelease } from "../release/release-folder.ts";
import { countChanges, type TableDiff } from "./count-changes.ts";

/** The differences of all tables that have any; or why there are none to be told, as one line. */
export type ReleaseDiff =
  | { readonly ok: true; readonly old: string; readonly new: string; readonly tables: readonly TableDiff[] }
  | { readonly ok: false; readonly fault: string };

/** Compares the releases in two folders. */
export async function diffReleases(oldDir: string, newDir: string): Promise<ReleaseDiff> {
  const [before, after] = [await open(oldDir), await open(newDir)];
  if (typeof before === "string" || typeof after === "string") return { ok: false, fault: [before, after].find((one) => typeof one === "string")! };
  const causesOf = causesBetween(
    { tables: await causeTables(before), making: await makingBefore(before) },
    { tables: await causeTables(after), making: await makingBefore(after) },
  );
  const ids = await cellsOf(after, "ids");
  const mergedInto = new Map(ids.filter((row) => row["status"] === "merged").map((row) => [row["id"]!, row["merged_into"]!]));
  const context = { causesOf, mergedInto };
  const tables: TableDiff[] = [];
  for (const table of COMPARED_TABLES) {
    const changes: readonly RowChange[] = [...tableChanges(table, await cellsOf(before, table), await cellsOf(after, table), context)];
    if (changes.length > 0) tables.push(countChanges(table, changes));
  }
  const idChanges = [...tableChanges("ids", carriedOn(await cellsOf(before, "ids"), ""), carriedOn(ids, ""), context)];
  if (idChanges.length > 0) tables.push(countChanges("ids", idChanges));
  return { ok: true, old: before.name, new: after.name, tables };
}

/** A release, or why there is none in `dir`. */
async function open(dir: string): Promise<LastRelease | string> {
  const folder = await openRelease(dir);
  if (folder === null) return `no such folder: ${dir}: name a release, such as output/latest`;
  if (!folder.paths.includes("manifest.json")) return `${dir} is no release: name a folder below the one that was built into, such as output/latest`;
  return { name: await releaseName({ name: dir, folder }), folder };
}

async function releaseName({ name, folder }: LastRelease): Promise<string> {
  const manifest = JSON.parse(await folder.readText("manifest.json")) as { readonly release?: string };
  return manifest.release ?? name;
}
