/** Readings of earlier runs, by what they were read from. Safe to delete, and to damage: what does not hold its own hash is read anew. */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pid } from "node:process";
import { threadId } from "node:worker_threads";
import { sha256 } from "../text/digest.ts";

export interface ReadingCache {
  /** The value under a key; null when there is none, or it is damaged. */
  readonly get: (key: string) => unknown;
  /** Keeps a value. A disk that is full or read-only costs time in the next run, never this one. */
  readonly put: (key: string, value: unknown) => void;
}

const HASH_LENGTH = 64;

/** Opens the cache in `folder`, which need not exist. Each entry is a file: the hash of the value's text, a line break, the text. */
export function readingCache(folder: string): ReadingCache {
  const pathOf = (key: string): string => join(folder, key.slice(0, 2), key.slice(2));
  return {
    get: (key) => {
      try {
        const entry = readFileSync(pathOf(key), "utf8");
        const text = entry.slice(HASH_LENGTH + 1);
        return entry.slice(0, HASH_LENGTH) === sha256(key + text) ? JSON.parse(text) : null;
      } catch {
        return null;
      }
    },
    put: (key, value) => {
      const path = pathOf(key);
      const draft = `${path}.${pid}-${threadId}`;
      const text = JSON.stringify(value);
      try {
        mkdirSync(dirname(path), { recursive: true });
        writeFileSync(draft, `${sha256(key + text)}\n${text}`);
        renameSync(draft, path);
      } catch {
        // The entry is missing next time: that is all.
      }
    },
  };
}
