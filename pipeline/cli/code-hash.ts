/** The hash of the code that runs: a reading kept from an earlier run counts only if the same code would make it. */
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { hasher, sha256 } from "../text/digest.ts";
import { above } from "./above.ts";

const COMPILED = above("pipeline");
const PACKAGES = join(above("package.json"), "package-lock.json");

/** Hash over the compiled `pipeline/` and `schemas/`, and over the versions of the packages they rest on. */
export function codeHash(): string {
  const hash = hasher();
  const add = (text: string): void => hash.update(new TextEncoder().encode(text));
  for (const folder of ["pipeline", "schemas"]) {
    const paths = readdirSync(join(COMPILED, folder), { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".js"));
    for (const path of paths.toSorted()) add(`${folder}/${path.split(sep).join("/")}\n${sha256(readFileSync(join(COMPILED, folder, path)))}\n`);
  }
  add(packageVersions());
  return hash.hex();
}

/** An installed package has no lock file; its own version says as much. */
function packageVersions(): string {
  try {
    return sha256(readFileSync(PACKAGES));
  } catch {
    return "";
  }
}
