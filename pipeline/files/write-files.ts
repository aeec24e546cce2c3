/** Writes small text files below a folder. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import pLimit from "p-limit";

const AT_ONCE = 8;

/** Writes each path with its text; gives the paths, sorted. */
export async function writeFiles(root: string, files: ReadonlyMap<string, string>): Promise<readonly string[]> {
  const limit = pLimit(AT_ONCE);
  const write = async (path: string, text: string): Promise<void> => {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  };
  await Promise.all([...files].map(([path, text]) => limit(() => write(path, text))));
  return [...files.keys()].toSorted();
}
