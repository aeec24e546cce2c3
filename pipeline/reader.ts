/** What a worker thread loads: the reader of one input, with its lexicon and tagger prepared once. */
import type { InputUnit } from "../schemas/input-unit.ts";
import { readLexiconFiles } from "./files/read-lexicon-files.ts";
import { loadLexicon } from "./lexicon/lexicon.ts";
import { readUnit, type Outcome } from "./reading.ts";
import { createWinkTagger } from "./tagger/wink.ts";

export interface ReaderOptions {
  readonly lexiconFolder: string;
}

/** Prepares a reader; throws an Error that names the file when a lexicon is broken. */
export function prepareReader(options: ReaderOptions): (unit: InputUnit) => Outcome {
  const lexicon = loadLexicon(readLexiconFiles(options.lexiconFolder));
  const tagger = createWinkTagger();
  return (unit) => readUnit(unit, lexicon, tagger);
}
