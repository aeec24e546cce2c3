/** The thread entry as JavaScript, for tests: threads cannot load TypeScript, and tests run without a build. */
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { transformWithOxc } from "vite";

/** Compiles `pipeline/worker.ts` into a temporary folder. */
export async function workerScript(): Promise<URL> {
  const source = new URL("../../pipeline/worker.ts", import.meta.url);
  const { code } = await transformWithOxc(readFileSync(source, "utf8"), "worker.ts");
  const file = join(mkdtempSync(join(tmpdir(), "parley-worker-")), "worker.mjs");
  writeFileSync(file, code);
  return pathToFileURL(file);
}
