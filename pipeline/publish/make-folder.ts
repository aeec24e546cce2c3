/** Makes a folder and what is missing above it. Not mkdir's own recursion: on Node 20 that never ends where nothing can be made, as under /proc. */
import { mkdir, stat } from "node:fs/promises";
import { dirname, resolve } from "node:path";

/** Makes `path` a folder. Throws an error of one line that says what is in the way. */
export async function makeFolder(path: string): Promise<void> {
  const entry = await stat(path).catch(() => null);
  if (entry !== null) {
    if (entry.isDirectory()) return;
    throw new Error(`${path} is no folder: name a folder with --out`);
  }
  const parent = dirname(resolve(path));
  if (parent !== resolve(path)) await makeFolder(parent);
  await mkdir(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw new Error(`${path} cannot be made (${error.code ?? "unknown"}): name another folder with --out`);
  });
}
