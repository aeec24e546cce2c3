/** Files and folders that are on the disk, not only in the system's memory, when a call returns. */
import { open, readdir, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { hasher } from "../text/digest.ts";

type Chunks = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  for (let at = 0; at < chunk.length;) at += (await file.write(chunk, at)).bytesWritten;
}

/** Writes a new file, which is not on the disk before it is synced; gives its length and the hash of its bytes. */
export async function writeHashed(path: string, chunks: Chunks): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const file = await open(path, "wx");
  const hash = hasher();
  let bytes = 0;
  try {
    for await (const chunk of chunks) {
      await writeAll(file, chunk);
      hash.update(chunk);
      bytes += chunk.length;
    }
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.hex() };
}

/** Syncs a file, whoever has written it. */
export async function syncFile(path: string): Promise<void> {
  // Some systems sync no file that is open for reading alone.
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
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

/** Syncs a folder with all files and folders in it, one after the other, unless it is stopped. */
export async function syncTree(path: string, stop: AbortSignal): Promise<void> {
  for (const entry of await readdir(path, { withFileTypes: true })) {
    stop.throwIfAborted();
    const inner = join(path, entry.name);
    await (entry.isDirectory() ? syncTree(inner, stop) : syncFile(inner));
  }
  await syncFolder(path);
}

/** The result of `work`, when that is done and all of the folder `dir` is on the disk; the disk is waited for meanwhile. */
export async function whileSynced<T>(dir: string, work: Promise<T>): Promise<T> {
  const stop = new AbortController();
  work.catch(() => stop.abort());
  // Both end before a fault is thrown: nothing may be synced in a folder that is being removed.
  const [done, synced] = await Promise.allSettled([work, syncTree(dir, stop.signal)]);
  if (done.status === "rejected") throw done.reason;
  if (synced.status === "rejected") throw synced.reason;
  return done.value;
}
