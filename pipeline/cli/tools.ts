/** What a run works with besides its inputs: the lexicons, and which code it is. */
import { join } from "node:path";
import { readLexiconFiles } from "../files/read-lexicon-files.ts";
import type { FilterTools } from "../filters/filter-tools.ts";
import type { CountryIndex } from "../lexicon/country-index.ts";
import { countriesIn } from "../lexicon/lexicon.ts";
import type { ReaderOptions } from "../readers/preparing-reader.ts";
import { READER_MODULE } from "../readers/reader-module.ts";
import { sha256 } from "../text/digest.ts";
import { above } from "./above.ts";
import { codeHash } from "./code-hash.ts";

/** The lexicons that come with the program. */
export const LEXICON_FOLDER = join(above("package.json"), "seeds", "lexicon");

export interface Tools {
  readonly countries: CountryIndex;
  readonly codeSha256: string;
  readonly lexiconSha256: string;
}

/** The tools of a run with the lexicons of a folder. Only the threads that read need all of them. */
export function toolsOf(lexiconFolder: string): Tools {
  const files = readLexiconFiles(lexiconFolder);
  return {
    countries: countriesIn(files),
    codeSha256: codeHash(),
    lexiconSha256: lexiconHash(files),
  };
}

/** What the filters work with, which read articles in a thread of this program. */
export function filterTools(lexiconFolder: string): FilterTools {
  const options: ReaderOptions = { lexiconFolder, cacheFolder: null };
  const files = readLexiconFiles(lexiconFolder);
  return { thread: { module: READER_MODULE, options }, countries: () => countriesIn(files), code: codeHash(), lexicon: lexiconHash(files) };
}

/** One hash over the names and texts of lexicon files. */
export function lexiconHash(files: ReadonlyMap<string, string>): string {
  const names = [...files.keys()].toSorted();
  return sha256(names.map((name) => `${name}\u0000${sha256(files.get(name)!)}`).join("\n"));
}
