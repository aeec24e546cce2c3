/** Files and folders that are on the disk, not only in the system's memory, when a call returns. */
import { open, readdir, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { hasher } from "../text/digest.ts";

type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.length;) at += (await file.write(chunk, at)).bytesWritten;
}

/** Writes a new file and syncs it; gives its length and the hash of its bytes. */
export async function writeDurably(path: string, chunks: Chunks): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const file = await open(path, "wx");
  const hash = hasher();
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      await writeAll(file, chunk);
      hash.update(chunk);
      bytes += chunk.length;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.hex() };
}

/** Syncs a folder's list of names. Windows cannot, and does not need to. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, "r").catch(() => null);
  if (folder === null) return;
  try {
    await folder.sync();
  } catch (error) {
    if (!["EPERM", "EINVAL", "EISDIR"].includes(String((error as { code?: unknown }).code))) throw error;
  } finally {
    await folder.close();
  }
}

/** Syncs a folder and the folders in it. */
export async function syncTree(path: string): Promise<void> {
  for (const entry of await readdir(path, { withFileTypes: true })) if (entry.isDirectory()) await syncTree(join(path, entry.name));
  await syncFolder(path);
}
