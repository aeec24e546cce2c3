/** What the worker threads of a build load: the reader of one input, which prepares what it has read for the merge. */
import { readLexiconFiles } from "./files/read-lexicon-files.ts";
import { indexCountries } from "./lexicon/country-index.ts";
import { rowsOf } from "./lexicon/lexicon.ts";
import { prepareOutcome, type PreparedOutcome } from "./prepared-outcome.ts";
import { prepareReader as prepareOutcomeReader, readerOf, type Reader, type ReaderOptions } from "./reader.ts";
import type { InputUnit } from "../schemas/input-unit.ts";

type PreparingReader = (unit: InputUnit) => PreparedOutcome;

/** Prepares such a reader; throws an Error that names the file when a lexicon is broken. */
export const prepareReader = (options: ReaderOptions): PreparingReader =>
  preparing(prepareOutcomeReader(options), readLexiconFiles(options.lexiconFolder));

/** The reader that works with the lexicons in `files`. */
export const preparingReaderOf = (files: ReadonlyMap<string, string>): PreparingReader => preparing(readerOf(files), files);

function preparing(read: Reader, files: ReadonlyMap<string, string>): PreparingReader {
  const countries = indexCountries(rowsOf(files, "countries"));
  return (unit) => prepareOutcome(read(unit), countries);
}
