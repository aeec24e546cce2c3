/** The sidecar `articles.csv`: fields that a plain text cannot carry, one row for each file. */
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rejectInput, type Reject } from "../../schemas/reject.ts";
import { readCsv } from "../text/csv.ts";
import { rejectFault } from "./input-fault.ts";
import { MAX_RECORD_BYTES } from "./limits.ts";

export const SIDECAR_NAME = "articles.csv";

/** The column that names the file, relative to the sidecar's folder. A file without one is a table of articles and no sidecar. */
const KEY_COLUMNS = ["file", "filename", "file_name", "path"];

type Row = Readonly<Record<string, string>>;

export interface Sidecar {
  /** The cells for a file, by its source; none when no row names it. */
  readonly fieldsOf: (source: string) => Row;
  /** A reject for each row whose file never came: a slip of the pen would otherwise lose its fields silently. */
  readonly unused: () => ReadonlyArray<Reject>;
}

/** The sidecar of `folder` (a path in `root` that ends with a slash, or ""), null when there is none, or why it cannot be read. */
export function readSidecar(root: string, folder: string): Sidecar | Reject | null {
  const source = folder + SIDECAR_NAME;
  try {
    const bytes = readSmallFile(join(root, source));
    if (bytes === null) return null;
    const rows = readCsv(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    const key = KEY_COLUMNS.find((name) => rows[0] !== undefined && Object.hasOwn(rows[0], name));
    return key === undefined ? null : indexRows(rows, key, folder);
  } catch (error) {
    if (error instanceof Error && "syscall" in error) return rejectFault(error, source);
    return rejectInput(source, "invalid_sidecar", `no UTF-8 table of one row a file: ${(error as Error).message}`);
  }
}

function readSmallFile(path: string): Uint8Array | null {
  let handle: number;
  try {
    handle = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
  try {
    const stat = fstatSync(handle);
    if (!stat.isFile() || stat.size > MAX_RECORD_BYTES) throw new Error(`no regular file of at most ${MAX_RECORD_BYTES} bytes`);
    return readFileSync(handle);
  } finally {
    closeSync(handle);
  }
}

function indexRows(rows: readonly Row[], key: string, folder: string): Sidecar {
  const byFile = new Map(rows.map((row, at) => [normalPath(row[key]!), { row: withoutKey(row, key), number: at + 1 }]));
  const used = new Set<string>();
  return {
    fieldsOf: (source) => {
      const file = source.slice(folder.length);
      const found = byFile.get(file);
      if (found !== undefined) used.add(file);
      return found?.row ?? {};
    },
    unused: () =>
      [...byFile]
        .filter(([file]) => !used.has(file))
        .map(([file, { number }]) =>
          rejectInput(
            `${folder}${SIDECAR_NAME}#${number}`,
            "no_such_file",
            `names ${file || "no file"}, but no such file took it: it is not there, or has a nearer sidecar`,
          ),
        ),
  };
}

const normalPath = (path: string): string =>
  path
    .trim()
    .replaceAll("\\", "/")
    .replace(/^(?:\.\/)+/, "");

const withoutKey = (row: Row, key: string): Row => Object.fromEntries(Object.entries(row).filter(([name, cell]) => name !== key && cell !== ""));
