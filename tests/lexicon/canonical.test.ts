import { readdirSync, readFileSync } from "node:fs";
import { stringify } from "csv-stringify/sync";
import { expect, test } from "vitest";
import { loadLexicon } from "../../pipeline/lexicon/lexicon.ts";
import { readLexiconFiles } from "../../pipeline/files/read-lexicon-files.ts";
import { readCsv } from "../../pipeline/text/csv.ts";

const FOLDER = "seeds/lexicon";
const FILES = readdirSync(FOLDER);
const textOf = (file: string): string => readFileSync(`${FOLDER}/${file}`, "utf8");

test("the folder holds nothing but CSV files with lower-case names", () => {
  expect(FILES.filter((name) => !/^[a-z]+(?:-[a-z]+)*\.csv$/.test(name))).toEqual([]);
  expect(FILES.length).toBeGreaterThan(20);
});

test.each(FILES)("%s is canonical: one way to write each row, no blank around a cell", (file) => {
  const text = textOf(file);
  const rows = readCsv(text);
  const header = text.slice(0, text.indexOf("\n")).split(",");
  expect(stringify([header, ...rows.map((row) => header.map((name) => row[name]!))])).toBe(text);
  expect(rows.flatMap((row) => Object.values(row)).filter((cell) => cell !== cell.trim() || cell !== cell.normalize("NFC"))).toEqual([]);
});

test.each(FILES)("%s is sorted by its rows, each of which is there once", (file) => {
  const rows = readCsv(textOf(file)).map((row) => Object.values(row).join("\u0000"));
  expect(rows).toEqual([...new Set(rows)].toSorted());
});

test("every file is loaded: a lexicon without it is refused, by its name", () => {
  const files = readLexiconFiles(FOLDER);
  expect([...files.keys()].map((name) => `${name}.csv`).toSorted()).toEqual(FILES.toSorted());
  for (const name of files.keys()) {
    const others = new Map([...files].filter(([other]) => other !== name));
    expect(() => loadLexicon(others), name).toThrow(name);
  }
});
