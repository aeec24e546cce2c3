/** What changed between two releases, from their tables alone. */
import { COMPARED_TABLES, tableChanges } from "../export/changes.ts";
import { causesBetween } from "../export/causes.ts";
import type { LastRelease } from "../publish/last-release.ts";
import { cellsOf } from "../publish/last-release.ts";
import { carriedIds, causeTables, makingBefore } from "../publish/survey.ts";
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
  const causesOf = await causesBetween(
    { tables: causeTables(before), making: await makingBefore(before) },
    { tables: causeTables(after), making: await makingBefore(after) },
  );
  const mergedInto = new Map<string, string>();
  for await (const row of cellsOf(after, "ids")) if (row["status"] === "merged") mergedInto.set(row["id"]!, row["merged_into"]!);
  const context = { causesOf, mergedInto };
  const tables: TableDiff[] = [];
  for (const table of COMPARED_TABLES) {
    const counted = await countChanges(table, tableChanges(table, cellsOf(before, table), cellsOf(after, table), context));
    if (counted !== null) tables.push(counted);
  }
  const counted = await countChanges("ids", tableChanges("ids", carriedIds(before, ""), carriedIds(after, ""), context));
  if (counted !== null) tables.push(counted);
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
