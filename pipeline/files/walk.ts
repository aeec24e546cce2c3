/** The project's own directory walk: Node's recursive one follows links to folders, out of the input and round in circles. */
import { readdirSync, realpathSync, type Dirent } from "node:fs";
import { join } from "node:path";
import { isReject, rejectInput, type Reject } from "../../schemas/reject.ts";
import type { InputRoot, Inputs } from "./find-inputs.ts";
import { rejectFault } from "./input-fault.ts";
import { readSidecar, SIDECAR_NAME, type Sidecar } from "./sidecar.ts";

/** A regular file to read, with what a sidecar says about it. */
export interface InputFile {
  readonly source: string;
  readonly path: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Every file of the inputs in the code-unit order of its source, and a reject for whatever is no regular file. A source that two roots have begins with the label of each. */
export function* walk({ roots }: Inputs): Generator<InputFile | Reject> {
  const walks = roots.map((root) => ({ label: root.label, files: walkRoot(root) }));
  const heads = walks.flatMap(({ label, files }) => headOf(label, files));
  while (heads.length > 0) {
    const source = heads.reduce((least, head) => (head.file.source < least ? head.file.source : least), heads[0]!.file.source);
    const first = heads.filter(({ file }) => file.source === source);
    for (const { label, file } of first) yield first.length === 1 ? file : { ...file, source: `${label}/${source}` };
    const next = heads.flatMap((head) => (head.file.source === source ? headOf(head.label, head.files) : [head]));
    heads.splice(0, heads.length, ...next);
  }
}

type Walk = Generator<InputFile | Reject>;

interface Head {
  readonly label: string;
  readonly files: Walk;
  readonly file: InputFile | Reject;
}

function headOf(label: string, files: Walk): Head[] {
  const next = files.next();
  return next.done === true ? [] : [{ label, files, file: next.value }];
}

function* walkRoot({ folder, paths }: InputRoot): Walk {
  const sidecars = new Map<string, ReturnType<typeof readSidecar>>();
  for (const { path, isFolder } of paths) {
    if (isFolder) yield* walkFolder(folder, path, null);
    else yield* namedFile(folder, path, sidecars);
  }
}

/** A file that the user names has the sidecar beside it, which need not be named, and is no input where it is. */
function* namedFile(root: string, source: string, sidecars: Map<string, ReturnType<typeof readSidecar>>): Generator<InputFile | Reject> {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  const known = sidecars.get(folder);
  const sidecar = known === undefined ? readSidecar(root, folder) : known;
  sidecars.set(folder, sidecar);
  if (known === undefined && sidecar !== null && isReject(sidecar)) yield sidecar;
  if (sidecar !== null && source === folder + SIDECAR_NAME) return;
  yield { source, path: join(root, source), fields: sidecar === null || isReject(sidecar) ? {} : sidecar.fieldsOf(source) };
}

/** A sidecar holds for its folder and those below, until one of them has its own. */
function* walkFolder(root: string, folder: string, inherited: Sidecar | null): Generator<InputFile | Reject> {
  const prefix = folder === "" ? "" : `${folder}/`;
  const entries = listFolder(root, folder);
  if (isReject(entries)) return yield entries;
  const own = entries.some((entry) => entry.name === SIDECAR_NAME && entry.isFile()) ? readSidecar(root, prefix) : null;
  const sidecar = own !== null && !isReject(own) ? own : inherited;
  for (const entry of entries) {
    const source = prefix + entry.name;
    if (own !== null && entry.name === SIDECAR_NAME) {
      if (isReject(own)) yield own;
    } else if (entry.isDirectory()) yield* walkFolder(root, source, sidecar);
    else if (entry.isFile()) yield { source, path: join(root, source), fields: sidecar?.fieldsOf(source) ?? {} };
    else yield irregular(source, entry);
  }
  if (own !== null && !isReject(own)) yield* own.unused();
}

/** Hidden files and folders (.gitkeep, .DS_Store, .git) are the system's, not articles: they are no inputs and leave no trace. */
function listFolder(root: string, folder: string): Dirent[] | Reject {
  const path = join(root, folder);
  try {
    if (realpathSync(path) !== path) return rejectInput(folder, "symlink", "became a link out of the input while it was read");
    const visible = readdirSync(path, { withFileTypes: true }).filter((entry) => !entry.name.startsWith("."));
    return visible
      .map((entry) => ({ entry, key: sortKey(entry) }))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
      .map(({ entry }) => entry);
  } catch (error) {
    return rejectFault(error, folder === "" ? "." : folder);
  }
}

/** With the slash that will follow a folder's name, names sort as the whole paths do: "a.txt" before "a/b.txt". */
const sortKey = (entry: Dirent): string => (entry.isDirectory() ? `${entry.name}/` : entry.name);

function irregular(source: string, entry: Dirent): Reject {
  return entry.isSymbolicLink()
    ? rejectInput(source, "symlink", "a symbolic link, which is not followed: put the file itself there")
    : rejectInput(source, "not_a_file", "a socket, pipe or device: only regular files are read");
}
