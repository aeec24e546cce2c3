/** A release as it lies on disk: the paths of its files, and their contents. */
import { lstat, open, readdir, readFile, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { blobOf } from "../files/large-file.ts";

export interface ReleaseFolder {
  readonly dir: string;
  /** Regular files, relative, with `/`, sorted. */
  readonly paths: readonly string[];
  /** Links, sockets and the like, which a release never holds. */
  readonly strangers: readonly string[];
  readonly read: (path: string) => Promise<Uint8Array>;
  /** The bytes of a file that may be larger than memory, in pieces, each of which is good until the next is asked for. */
  readonly stream: (path: string) => AsyncIterable<Uint8Array>;
  /** The same, of which any part can be asked for. */
  readonly blob: (path: string) => Promise<Blob>;
  /** The text of a UTF-8 file; a byte order mark stays, a bad byte throws. */
  readonly readText: (path: string) => Promise<string>;
}

/** Large enough that waiting for a piece costs little beside reading it. */
const CHUNK_BYTES = 256 * 1024;

const toPosix = (path: string): string => path.split(sep).join("/");

/** Lists what is in `dir`; null when there is no such folder. Nothing is read yet. */
export async function openRelease(dir: string): Promise<ReleaseFolder | null> {
  const isFolder = await stat(dir).then(
    (entry) => entry.isDirectory(),
    () => false,
  );
  if (!isFolder) return null;
  const paths: string[] = [];
  const strangers: string[] = [];
  // The names below a link are not followed: readdir lists them, lstat of the link itself tells.
  const visit = async (folder: string): Promise<void> => {
    for (const name of await readdir(join(dir, folder))) {
      const path = folder === "" ? name : join(folder, name);
      const entry = await lstat(join(dir, path));
      if (entry.isDirectory()) await visit(path);
      else (entry.isFile() ? paths : strangers).push(toPosix(path));
    }
  };
  await visit("");
  const read = (path: string): Promise<Uint8Array> => readFile(join(dir, path));
  return {
    dir,
    paths: paths.toSorted(),
    strangers: strangers.toSorted(),
    read,
    stream: (path) => piecesOf(join(dir, path)),
    blob: (path) => blobOf(join(dir, path)),
    readText: async (path) => new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await read(path)),
  };
}

/** All are read into one buffer: memory of its own for each would make the engine look for garbage in all that is held, again and again. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path, "r");
  try {
    const buffer = Buffer.allocUnsafeSlow(CHUNK_BYTES);
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, CHUNK_BYTES, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}
