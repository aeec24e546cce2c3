/** Rules and lists are general: nobody and nothing that the seeds tell of is named in them. What to look for is taken from the seeds themselves. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { datasetReader } from "../pipeline/cli/dataset-reader.ts";
import { readCsv } from "../pipeline/text/csv.ts";

const WORDS_OF_A_SENTENCE = 12;
const SEEDS = "seeds/articles";
const articles = readdirSync(SEEDS).map((name) => readFileSync(join(SEEDS, name), "utf8"));

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** Code, lists and tests; what the seeds give is kept in `tests/golden/seeds` and `bench/gold/seeds.json`, and is about them. */
const files = ["pipeline", "schemas", "seeds/lexicon", "tests", "bench"]
  .flatMap(filesBelow)
  .filter((path) => !path.startsWith(join("tests", "golden", "seeds")) && path !== join("bench", "gold", "seeds.json"))
  .map((path) => [path, readFileSync(path, "utf8")] as const);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

function shingles(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  return new Set(words.slice(0, 1 - WORDS_OF_A_SENTENCE).map((_, at) => words.slice(at, at + WORDS_OF_A_SENTENCE).join(" ")));
}

/** Words that are no name: they stand in lower case in the articles, or are names of places and bodies. */
let surnames: readonly string[] = [];
let people: readonly string[] = [];

beforeAll(async () => {
  const { actors } = await datasetReader("seeds/lexicon")(SEEDS);
  people = actors.filter(({ kind }) => kind === "person").map(({ name }) => name);
  // A title before a name finds those that no record names, too.
  const titled = articles.flatMap((text) => [
    ...text.matchAll(/(?:Minister|Secretary|President|Speaker|spokesman|spokeswoman|counterpart)(?<name>(?: \p{Lu}\p{Ll}+){2,3})/gu),
  ]);
  const names = [...people, ...titled.map((match) => match.groups!["name"]!.trim())];
  const geography = new Set(["countries", "country-names", "places", "organisations"].flatMap((name) => wordsOf(lexiconNames(name))));
  surnames = [...new Set(names.map((name) => name.split(" ").at(-1)!))].filter((name) => !geography.has(name.toLowerCase()) && name.length > 3);
});

const lexiconNames = (name: string): string =>
  readCsv(readFileSync(`seeds/lexicon/${name}.csv`, "utf8"))
    .map((row) => Object.values(row)[0])
    .join("\n");

test("the seeds name people", () => {
  expect(people.length).toBeGreaterThanOrEqual(8);
  expect(surnames.length).toBeGreaterThanOrEqual(8);
});

test("no surname of the seeds' people stands in code, lists or tests", () => {
  const name = new RegExp(`\\b(?:${surnames.join("|")})\\b`, "gu");
  expect(files.flatMap(([path, text]) => (text.match(name) ?? []).map((found) => `${path}: ${found}`))).toEqual([]);
});

test("no full name of the seeds' people stands there, whatever its order or case", () => {
  const orders = people.flatMap((name) => [wordsOf(name).join(" "), wordsOf(name).toReversed().join(" ")]).filter((name) => name.includes(" "));
  expect(files.filter(([, text]) => orders.some((name) => wordsOf(text).join(" ").includes(` ${name} `))).map(([path]) => path)).toEqual([]);
});

test(`no ${WORDS_OF_A_SENTENCE} words in a row of the seeds stand there`, () => {
  const told = new Set(articles.flatMap((text) => [...shingles(text)]));
  expect(told.size).toBeGreaterThan(2000);
  expect(files.flatMap(([path, text]) => [...shingles(text)].filter((words) => told.has(words)).map((words) => `${path}: ${words}`))).toEqual([]);
});
