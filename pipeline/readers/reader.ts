/** The reader of one input, with its lexicon and tagger prepared once. */
import { existsSync } from "node:fs";
import type { InputUnit } from "../../schemas/input-unit.ts";
import { readingCache } from "../cache/reading-cache.ts";
import { unitKey } from "../cache/unit-key.ts";
import { loadLexicon } from "../lexicon/lexicon.ts";
import { readUnit, type Outcome } from "./reading.ts";
import { createWinkTagger } from "../tagger/wink.ts";

export type Reader = (unit: InputUnit) => Outcome;

type LexiconFiles = ReadonlyMap<string, string>;

/** Prepares a reader with the lexicons in `files`; throws an Error that names the file when one is broken. */
export function outcomeReader(files: LexiconFiles): Reader {
  const lexicon = loadLexicon(files);
  const tagger = createWinkTagger();
  return (unit) => readUnit(unit, lexicon, tagger);
}

/** The same, which keeps its readings in a folder and reads what lies there no more. */
export function cachedReader(files: LexiconFiles, cacheFolder: string): Reader {
  // Where readings are kept there may be nothing to read, and so nothing to load.
  let reader: Reader | null = existsSync(cacheFolder) ? null : outcomeReader(files);
  const cache = readingCache(cacheFolder);
  return (unit) => {
    const key = unitKey(unit);
    const kept = cache.get(key);
    if (kept !== null) return kept as Outcome;
    reader ??= outcomeReader(files);
    const outcome = reader(unit);
    cache.put(key, outcome);
    return outcome;
  };
}
