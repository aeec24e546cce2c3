/** What lies in a folder, which may be a million files: memory holds their names alone, many in one text. */
import { opendirSync, type Dirent } from "node:fs";

export interface Entry {
  readonly name: string;
  readonly kind: "folder" | "file" | "link" | "other";
}

export interface Listing {
  /** In the code-unit order of their paths, as often as it is asked for. */
  readonly entries: () => Iterable<Entry>;
  /** Whether a regular file of this name is there. */
  readonly hasFile: (name: string) => boolean;
}

/** Names that lie in one text. */
const TOGETHER = 1024;
/** No name has it. */
const BETWEEN = "\u0000";
/** Entries that are read from the disk at once. */
const READ = 1024;

/** Lists a folder. Hidden files and folders (.gitkeep, .DS_Store, .git) are the system's, not articles: they are no inputs and leave no trace. Throws what the system says when it cannot be read. */
export function listFolder(path: string): Listing {
  const keys: string[] = [];
  /** Most are files. */
  const irregular = new Map<string, Entry["kind"]>();
  const opened = opendirSync(path, { bufferSize: READ });
  try {
    for (let entry = opened.readSync(); entry !== null; entry = opened.readSync()) {
      if (entry.name.startsWith(".")) continue;
      keys.push(sortKey(entry));
      if (!entry.isDirectory() && !entry.isFile()) irregular.set(entry.name, entry.isSymbolicLink() ? "link" : "other");
    }
  } finally {
    opened.closeSync();
  }
  keys.sort((a, b) => (a < b ? -1 : 1));
  const texts: string[] = [];
  for (let from = 0; from < keys.length; from += TOGETHER) texts.push(keys.slice(from, from + TOGETHER).join(BETWEEN));
  return {
    *entries() {
      for (const text of texts) for (const key of text.split(BETWEEN)) yield entryOf(key, irregular);
    },
    hasFile: (name) => !irregular.has(name) && texts.some((text) => text.split(BETWEEN).includes(name)),
  };
}

const SLASH = "/";

/** With the slash that will follow a folder's name, names sort as the whole paths do: "a.txt" before "a/b.txt". */
const sortKey = (entry: Dirent): string => (entry.isDirectory() ? entry.name + SLASH : entry.name);

const entryOf = (key: string, irregular: ReadonlyMap<string, Entry["kind"]>): Entry =>
  key.endsWith(SLASH) ? { name: key.slice(0, -1), kind: "folder" } : { name: key, kind: irregular.get(key) ?? "file" };
