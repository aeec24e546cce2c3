/** What the worker threads of a build load: the reader of one input, which prepares what it has read for the merge. */
import { readLexiconFiles } from "../files/read-lexicon-files.ts";
import { countriesIn } from "../lexicon/lexicon.ts";
import { prepareOutcome, type PreparedOutcome } from "./prepared-outcome.ts";
import { cachedReader, outcomeReader, type Reader } from "./reader.ts";
import type { InputUnit } from "../../schemas/input-unit.ts";

export interface ReaderOptions {
  readonly lexiconFolder: string;
  /** Folder of readings kept from earlier runs of the same code and lexicons; null to read everything anew. */
  readonly cacheFolder: string | null;
}

type PreparingReader = (unit: InputUnit) => PreparedOutcome;

/** Prepares such a reader; throws an Error that names the file when a lexicon is broken. */
export function prepareReader({ lexiconFolder, cacheFolder }: ReaderOptions): PreparingReader {
  const files = readLexiconFiles(lexiconFolder);
  return preparing(cacheFolder === null ? outcomeReader(files) : cachedReader(files, cacheFolder), files);
}

/** The reader that works with the lexicons in `files`. */
export const preparingReaderOf = (files: ReadonlyMap<string, string>): PreparingReader => preparing(outcomeReader(files), files);

function preparing(read: Reader, files: ReadonlyMap<string, string>): PreparingReader {
  const countries = countriesIn(files);
  return (unit) => prepareOutcome(read(unit), countries);
}
