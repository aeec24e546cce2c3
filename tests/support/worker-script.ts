/** The thread entry as JavaScript, for tests: threads cannot load TypeScript, and tests run without a build. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build } from "esbuild";

/** Compiles `pipeline/workers/worker.ts` into a temporary folder. */
export async function workerScript(): Promise<URL> {
  const outfile = join(mkdtempSync(join(tmpdir(), "parley-worker-")), "worker.mjs");
  const source = fileURLToPath(new URL("../../pipeline/workers/worker.ts", import.meta.url));
  await build({ entryPoints: [source], outfile, bundle: true, platform: "node", format: "esm", logLevel: "error" });
  return pathToFileURL(outfile);
}
