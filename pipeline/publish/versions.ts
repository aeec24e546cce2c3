/** `versions.json`: the releases of an output folder. A reader trusts what it names, and nothing else that lies there. */
import { readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pid } from "node:process";
import { jsonText } from "../export/json-text.ts";
import { syncFile, syncFolder, writeHashed } from "./durable.ts";
import { temporaryName, VERSIONS_FILE } from "./names.ts";

export interface Version {
  readonly release: string;
  readonly day: string;
  readonly schema_version: string;
  readonly content_root: string;
  /** Hash of the release's `SHA256SUMS`, and so of all its files. */
  readonly sums_sha256: string;
  readonly previous: string | null;
}

export interface Versions {
  readonly last_successful: string | null;
  /** Oldest first. */
  readonly items: readonly Version[];
}

const isVersions = (value: unknown): value is Versions =>
  typeof value === "object" && value !== null && "items" in value && Array.isArray(value.items) && "last_successful" in value;

/** The versions of `out`; none when nothing was published yet. Throws when the file is damaged, for guessing could publish over a release. */
export async function readVersions(out: string): Promise<Versions> {
  const path = join(out, VERSIONS_FILE);
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if ((error as { code?: unknown }).code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return { last_successful: null, items: [] };
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    // The message below tells both kinds of damage.
  }
  if (!isVersions(value)) throw new Error(`${path} is damaged: restore it, or move it away to start a new series of releases`);
  return value;
}

/** Replaces a file in one step: readers see the old text or the new one, never a part. */
export async function replaceFile(out: string, name: string, text: string): Promise<void> {
  const draft = join(out, temporaryName(pid, name));
  await rm(draft, { force: true });
  await writeHashed(draft, [new TextEncoder().encode(text)]);
  await syncFile(draft);
  await rename(draft, join(out, name));
  await syncFolder(out);
}

/** Adds `version` as the newest one. */
export async function addVersion(out: string, versions: Versions, version: Version): Promise<void> {
  const items = [...versions.items.filter((item) => item.release !== version.release), version];
  await replaceFile(out, VERSIONS_FILE, jsonText({ last_successful: version.release, items }));
}
