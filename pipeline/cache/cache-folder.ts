/** Where the readings of one version of the code and lexicons lie; those of other versions are of no use any more. */
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { sha256 } from "../text/digest.ts";

/** Hidden, so that no reader takes it for a release. */
export const CACHE_NAME = ".cache";

/** The folder of the readings that this code makes with these lexicons. */
export const cacheFolder = (out: string, codeSha256: string, lexiconSha256: string): string =>
  join(out, CACHE_NAME, sha256(`${codeSha256}\n${lexiconSha256}`).slice(0, 16));

/** Removes the folders beside `folder`. Another run that still uses one reads its articles anew. */
export async function pruneCache(folder: string): Promise<void> {
  const root = join(folder, "..");
  for (const name of await readdir(root).catch(() => []))
    if (join(root, name) !== folder) await rm(join(root, name), { recursive: true, force: true });
}
