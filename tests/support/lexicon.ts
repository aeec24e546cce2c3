/** The project's own lexicons. */
import { readdirSync, readFileSync } from "node:fs";
import { loadLexicon } from "../../pipeline/lexicon/lexicon.ts";
import { readCsv } from "../../pipeline/text/csv.ts";

const FOLDER = new URL("../../seeds/lexicon/", import.meta.url);
const files = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".csv"))
    .map((name) => [name.slice(0, -4), readFileSync(new URL(name, FOLDER), "utf8")] as const),
);

export const lexicon = loadLexicon(files);

/** The rows of a lexicon file, with their examples. */
export const lexiconRows = (name: string): ReadonlyArray<Readonly<Record<string, string>>> => readCsv(files.get(name)!);
