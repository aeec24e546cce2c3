/** The project's own directory walk: Node's recursive one follows links to folders, out of the input and round in circles. */
import { realpathSync } from "node:fs";
import { join } from "node:path";
import { isReject, rejectInput, type Reject } from "../../schemas/reject.ts";
import type { InputRoot, Inputs } from "./find-inputs.ts";
import { rejectFault } from "./input-fault.ts";
import { listFolder, type Listing } from "./list-folder.ts";
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
  const listing = listInside(root, folder);
  if (isReject(listing)) return yield listing;
  const own = listing.hasFile(SIDECAR_NAME) ? readSidecar(root, prefix) : null;
  const sidecar = own !== null && !isReject(own) ? own : inherited;
  for (const { name, kind } of listing.entries()) {
    const source = prefix + name;
    if (own !== null && name === SIDECAR_NAME) {
      if (isReject(own)) yield own;
    } else if (kind === "folder") yield* walkFolder(root, source, sidecar);
    else if (kind === "file") yield { source, path: join(root, source), fields: sidecar?.fieldsOf(source) ?? {} };
    else yield irregular(source, kind);
  }
  if (own !== null && !isReject(own)) yield* own.unused();
}

function listInside(root: string, folder: string): Listing | Reject {
  const path = join(root, folder);
  try {
    if (realpathSync(path) !== path) return rejectInput(folder, "symlink", "became a link out of the input while it was read");
    return listFolder(path);
  } catch (error) {
    return rejectFault(error, folder === "" ? "." : folder);
  }
}

function irregular(source: string, kind: "link" | "other"): Reject {
  return kind === "link"
    ? rejectInput(source, "symlink", "a symbolic link, which is not followed: put the file itself there")
    : rejectInput(source, "not_a_file", "a socket, pipe or device: only regular files are read");
}
