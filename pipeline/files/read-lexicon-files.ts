/** The lexicon's files, read whole. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The CSV texts of the lexicon folder: name without extension → text, in the order of the names. Throws an Error of one line when the folder is missing. */
export function readLexiconFiles(folder: string): ReadonlyMap<string, string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const names = listCsv(folder).toSorted();
  return new Map(names.map((name) => [name.slice(0, -".csv".length), decoder.decode(readFileSync(join(folder, name)))]));
}

function listCsv(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith(".csv"));
  } catch {
    throw new Error(`no lexicon folder at ${folder}: restore seeds/lexicon`);
  }
}
