/** What a worker thread loads: the reader of one input, with its lexicon and tagger prepared once. */
import { existsSync } from "node:fs";
import type { InputUnit } from "../schemas/input-unit.ts";
import { readingCache } from "./cache/reading-cache.ts";
import { unitKey } from "./cache/unit-key.ts";
import { readLexiconFiles } from "./files/read-lexicon-files.ts";
import { loadLexicon } from "./lexicon/lexicon.ts";
import { readUnit, type Outcome } from "./reading.ts";
import { createWinkTagger } from "./tagger/wink.ts";

export interface ReaderOptions {
  readonly lexiconFolder: string;
  /** Folder of readings kept from earlier runs of the same code and lexicons; null to read everything anew. */
  readonly cacheFolder: string | null;
}

export type Reader = (unit: InputUnit) => Outcome;

/** Prepares a reader; throws an Error that names the file when a lexicon is broken. */
export function prepareReader({ lexiconFolder, cacheFolder }: ReaderOptions): Reader {
  const load = (): Reader => readerOf(readLexiconFiles(lexiconFolder));
  if (cacheFolder === null) return load();
  // Where readings are kept there may be nothing to read, and so nothing to load.
  let reader: Reader | null = existsSync(cacheFolder) ? null : load();
  const cache = readingCache(cacheFolder);
  return (unit) => {
    const key = unitKey(unit);
    const kept = cache.get(key);
    if (kept !== null) return kept as Outcome;
    reader ??= load();
    const outcome = reader(unit);
    cache.put(key, outcome);
    return outcome;
  };
}

/** The reader that works with the lexicons in `files`. */
export function readerOf(files: ReadonlyMap<string, string>): Reader {
  const lexicon = loadLexicon(files);
  const tagger = createWinkTagger();
  return (unit) => readUnit(unit, lexicon, tagger);
}
