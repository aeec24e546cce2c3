/** All lexicons, indexed for look-up. Lists are data (`seeds/lexicon/*.csv`); each index has its own file. */
import { readCsv } from "../text/csv.ts";

export interface Lexicon {
  /** Folded forms that keep their full stop: "gen.", "jan.". */
  readonly abbreviations: ReadonlySet<string>;
}

/** Indexes the lexicon files: file name without extension → its CSV text. Throws an Error that names the file when one is missing or no CSV. */
export function loadLexicon(files: ReadonlyMap<string, string>): Lexicon {
  return {
    abbreviations: new Set(rowsOf(files, "abbreviations").map((row) => row["form"]!)),
  };
}

/** The rows of one lexicon file. */
export function rowsOf(files: ReadonlyMap<string, string>, name: string): ReadonlyArray<Readonly<Record<string, string>>> {
  const text = files.get(name);
  if (text === undefined) throw new Error(`lexicon ${name}.csv is missing: restore seeds/lexicon/${name}.csv`);
  return readCsv(text);
}
