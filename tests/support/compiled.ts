/** The project compiled for child processes, which cannot load TypeScript, in a folder of its own inside the repository, where packages are found. */
import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { pid, execPath } from "node:process";
import { afterAll, beforeAll } from "vitest";

/** Compiles before the tests of a file; gives a function from a source path to its compiled path. */
export function compiled(): (source: string) => string {
  const out = resolve(`build-test-${pid}`);
  beforeAll(() => {
    spawnSync(execPath, [resolve("node_modules/typescript/bin/tsc"), "--noCheck", "--outDir", out], { stdio: "pipe" });
    if (!existsSync(out)) throw new Error("the project does not compile: run make check");
  }, 60_000);
  afterAll(() => rmSync(out, { recursive: true, force: true }), 60_000);
  return (source) => join(out, source.replace(/\.ts$/, ".js"));
}
