/** From the paths a user names to what is to be read. */
import { realpathSync, statSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { walk } from "./walk.ts";

/** The folder that sources are relative to, and the files and folders to read, as paths in it ("" is the folder itself), sorted. */
export interface Inputs {
  readonly root: string;
  readonly paths: ReadonlyArray<{ readonly path: string; readonly isFolder: boolean }>;
}

export type Found = { readonly ok: true; readonly value: Inputs } | { readonly ok: false; readonly fault: string };

/** Looks up files and folders; the fault is one line that names what is missing and the remedy. A link that the user names is followed, one found in a folder is not. */
export function findInputs(names: readonly string[]): Found {
  if (names.length === 0) return { ok: false, fault: "no input: name a folder or files of articles" };
  const real: { path: string; isFolder: boolean }[] = [];
  for (const name of names) {
    const stat = statSync(name, { throwIfNoEntry: false });
    if (stat === undefined) return { ok: false, fault: `no such file or folder: ${name}` };
    if (!stat.isFile() && !stat.isDirectory()) return { ok: false, fault: `neither a file nor a folder: ${name}` };
    real.push({ path: realpathSync(name), isFolder: stat.isDirectory() });
  }
  const root = real.length === 1 && real[0]!.isFolder ? real[0]!.path : real.map(({ path }) => dirname(path)).reduce(commonFolder);
  const inputs = { root, paths: withoutNested(real.map(({ path, isFolder }) => ({ path: toPosix(relative(root, path)), isFolder }))) };
  if (walk(inputs).next().done) return { ok: false, fault: `nothing to read in ${names.join(", ")}: put articles there` };
  return { ok: true, value: inputs };
}

const toPosix = (path: string): string => path.split(sep).join("/");

function commonFolder(a: string, b: string): string {
  let folder = a;
  while (folder !== b && !b.startsWith(folder.endsWith(sep) ? folder : folder + sep)) folder = join(folder, "..");
  return folder;
}

/** Sorted, each once, and nothing that lies in a folder which is read anyway. */
function withoutNested(paths: Inputs["paths"]): Inputs["paths"] {
  const folders = paths.filter(({ isFolder }) => isFolder).map(({ path }) => path);
  const covered = (path: string): boolean => folders.some((folder) => folder !== path && (folder === "" || path.startsWith(`${folder}/`)));
  const unique = new Map(paths.filter(({ path }) => !covered(path)).map((entry) => [entry.path, entry]));
  return [...unique.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
