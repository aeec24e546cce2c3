/** How compiled modules are bundled: for the program, and for the one file that clusters are sent. */
import { build, type BuildOptions } from "esbuild";

/** Bundles what `options` names, with the packages it rests on, for the Node of package.json. */
export async function bundle(options: BuildOptions): Promise<void> {
  await build({
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    // Packages of the older kind ask for Node's modules by `require`, which a module of this kind has not.
    banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
    legalComments: "eof",
    logLevel: "warning",
    ...options,
  });
}
