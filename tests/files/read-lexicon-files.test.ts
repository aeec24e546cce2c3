import { join } from "node:path";
import { expect, test } from "vitest";
import { readLexiconFiles } from "../../pipeline/files/read-lexicon-files.ts";
import { inputFolder } from "../support/input-folder.ts";

test("the lexicon's tables come under their names, in order, and nothing else", () => {
  const folder = inputFolder({ "verbs.csv": "form\nmeet\n", "cities.csv": "name\nOslo\n", "notes.txt": "x" });
  expect([...readLexiconFiles(folder)]).toEqual([
    ["cities", "name\nOslo\n"],
    ["verbs", "form\nmeet\n"],
  ]);
});

test("a missing folder is an error that names the remedy", () => {
  expect(() => readLexiconFiles(join(inputFolder({}), "none"))).toThrow(/^no lexicon folder at .*none: restore seeds\/lexicon$/);
});
