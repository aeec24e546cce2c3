/** What the worker threads of a build load: the reader of one input, which prepares what it has read for the merge. */
import { readLexiconFiles } from "./files/read-lexicon-files.ts";
import { indexCountries } from "./lexicon/country-index.ts";
import { rowsOf } from "./lexicon/lexicon.ts";
import { prepareOutcome, type PreparedOutcome } from "./prepared-outcome.ts";
import { prepareReader as prepareOutcomeReader, type ReaderOptions } from "./reader.ts";
import type { InputUnit } from "../schemas/input-unit.ts";

/** Prepares such a reader; throws an Error that names the file when a lexicon is broken. */
export function prepareReader(options: ReaderOptions): (unit: InputUnit) => PreparedOutcome {
  const read = prepareOutcomeReader(options);
  const countries = indexCountries(rowsOf(readLexiconFiles(options.lexiconFolder), "countries"));
  return (unit) => prepareOutcome(read(unit), countries);
}
