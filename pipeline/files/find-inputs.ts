/** From the paths a user names to what is to be read. */
import { realpathSync, statSync } from "node:fs";
import { dirname, relative, sep } from "node:path";
import { tellApart } from "./tell-apart.ts";
import { walk } from "./walk.ts";

/** A folder that sources are relative to, and the files and folders to read, as paths in it ("" is the folder itself), sorted. */
export interface InputRoot {
  readonly folder: string;
  /** The end of the folder's path that tells it from the other roots: it goes before a source that two roots have. */
  readonly label: string;
  readonly paths: ReadonlyArray<{ readonly path: string; readonly isFolder: boolean }>;
}

/** One root for each folder that is named, and one for each folder of named files, sorted. */
export interface Inputs {
  readonly roots: readonly InputRoot[];
}

export type Found = { readonly ok: true; readonly value: Inputs } | { readonly ok: false; readonly fault: string };

interface Named {
  readonly path: string;
  readonly isFolder: boolean;
}

/**
 * Looks up files and folders; the fault is one line that names what is missing and the remedy. A link that the user names is followed,
 * one found in a folder is not. A source is relative to what was named, so that one more folder changes none.
 */
export function findInputs(names: readonly string[]): Found {
  if (names.length === 0) return { ok: false, fault: "no input: name a folder or files of articles" };
  const real: Named[] = [];
  for (const name of names) {
    const stat = statSync(name, { throwIfNoEntry: false });
    if (stat === undefined) return { ok: false, fault: `no such file or folder: ${name}` };
    if (!stat.isFile() && !stat.isDirectory()) return { ok: false, fault: `neither a file nor a folder: ${name}` };
    real.push({ path: realpathSync(name), isFolder: stat.isDirectory() });
  }
  const inputs = { roots: rootsOf(withoutNested(real)) };
  if (walk(inputs).next().done) return { ok: false, fault: `nothing to read in ${names.join(", ")}: put articles there` };
  return { ok: true, value: inputs };
}

function rootsOf(named: readonly Named[]): InputRoot[] {
  const byFolder = new Map<string, Named[]>();
  for (const entry of named) {
    const folder = entry.isFolder ? entry.path : dirname(entry.path);
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), entry]);
  }
  const folders = [...byFolder.keys()].toSorted();
  const labels = tellApart(folders.map(toPosix));
  return folders.map((folder, at) => ({
    folder,
    label: labels[at]!,
    paths: byFolder.get(folder)!.map(({ path, isFolder }) => ({ path: toPosix(relative(folder, path)), isFolder })),
  }));
}

const toPosix = (path: string): string => path.split(sep).join("/");

/** Sorted, each once, and nothing that lies in a folder which is read anyway. */
function withoutNested(named: readonly Named[]): Named[] {
  const within = named.filter(({ isFolder }) => isFolder).map(({ path }) => (path.endsWith(sep) ? path : path + sep));
  const unique = new Map(named.filter(({ path }) => !within.some((folder) => path.startsWith(folder))).map((entry) => [entry.path, entry]));
  return [...unique.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
