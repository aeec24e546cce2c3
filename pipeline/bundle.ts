/** Bundles the program and the entries of its threads: `node build/pipeline/bundle.js build/parley`. Loading its modules one by one takes longer than reading a hundred articles, in each thread again. */
import { rmSync } from "node:fs";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { bundle } from "./cli/bundling.ts";

const HERE = fileURLToPath(new URL(".", import.meta.url));

/** What is loaded by its name, here and by `new Worker`: all lie in one folder, as what they share does, so that each finds the others beside itself. */
const ENTRIES = ["cli", "workers/worker", "readers/preparing-reader", "beside/second-worker", "publish/writing-worker", "verify/verifying-worker"];

const outdir = process.argv[2] ?? "build/parley";
rmSync(outdir, { recursive: true, force: true });
await bundle({
  entryPoints: ENTRIES.map((entry) => ({ in: join(HERE, `${entry}.js`), out: basename(entry) })),
  outdir,
  splitting: true,
  chunkNames: "shared-[hash]",
  // It reads a file beside itself.
  external: ["parquet-wasm"],
});
