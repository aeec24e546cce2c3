/** Removes what dead runs left behind. Only the holder of the lock may call it: then nothing temporary is in use. */
import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { isTemporary } from "./names.ts";

/** Removes temporary files and folders of `out`. */
export async function sweep(out: string): Promise<void> {
  for (const name of await readdir(out)) if (isTemporary(name)) await rm(join(out, name), { recursive: true, force: true });
}
