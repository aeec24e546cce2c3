/** A file of a registry folder that nobody lists would be dead without anybody noticing. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { CLEANERS } from "../pipeline/clean/index.ts";
import { DATE_RULES } from "../pipeline/dates/grammar/index.ts";
import { DESCRIPTORS } from "../pipeline/export/descriptors.ts";
import { EXPORTERS } from "../pipeline/export/index.ts";
import { SOURCE_FORMATS } from "../pipeline/ingest/index.ts";
import { TABLE_CHECKS } from "../pipeline/verify/table-checks.ts";
import { TABLES } from "../schemas/dataset.ts";

interface Registry {
  readonly name: string;
  readonly folder: string;
  readonly entries: readonly unknown[];
  /** How a file declares an entry; the group `name` is what it exports. */
  readonly declares: RegExp;
}

const ofType = (type: string): RegExp => new RegExp(`^export const (?<name>\\w+): ${type} =`, "gm");

const REGISTRIES: readonly Registry[] = [
  { name: "SOURCE_FORMATS", folder: "pipeline/ingest", entries: SOURCE_FORMATS, declares: ofType("SourceFormat") },
  { name: "CLEANERS", folder: "pipeline/clean", entries: CLEANERS, declares: ofType("Cleaner") },
  { name: "DATE_RULES", folder: "pipeline/dates/grammar", entries: DATE_RULES, declares: ofType("DateRule") },
  { name: "EXPORTERS", folder: "pipeline/export", entries: EXPORTERS, declares: ofType("Exporter") },
  { name: "TABLE_CHECKS", folder: "pipeline/verify", entries: TABLE_CHECKS, declares: ofType("OpenCheck") },
  { name: "TABLES", folder: "schemas", entries: Object.values(TABLES), declares: /^export const (?<name>[A-Z_]+) = table\(/gm },
];

const textsOf = (folder: string): ReadonlyArray<readonly [file: string, text: string]> =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".ts"))
    .map((name) => [name, readFileSync(join(folder, name), "utf8")] as const);

const declaredIn = ({ folder, declares }: Registry): ReadonlyArray<readonly [file: string, name: string]> =>
  textsOf(folder).flatMap(([file, text]) => [...text.matchAll(declares)].map((match) => [join(folder, file), match.groups!["name"]!] as const));

test.each(REGISTRIES)("every entry that $folder declares is in $name, and nothing else is", async (registry) => {
  const declared = await Promise.all(
    declaredIn(registry).map(async ([file, name]) => ((await import(pathToFileURL(resolve(file)).href)) as Record<string, unknown>)[name]),
  );
  expect(declared.length).toBeGreaterThan(0);
  for (const entry of declared) expect(registry.entries).toContain(entry);
  expect(registry.entries).toHaveLength(declared.length);
  expect(new Set(registry.entries).size).toBe(registry.entries.length);
});

test("every descriptor of the release is in DESCRIPTORS", () => {
  const writers = textsOf("pipeline/export").filter(([, text]) => /^export (?:function\*?|const) \w+ ?=? ?\(facts: ReleaseFacts/m.test(text));
  const imported = readFileSync("pipeline/export/descriptors.ts", "utf8");
  expect(writers.length).toBeGreaterThanOrEqual(DESCRIPTORS.length);
  for (const [file] of writers) expect(imported).toContain(`from "./${file}"`);
});

const named: ReadonlyArray<readonly [string, string, ReadonlyArray<{ readonly name: string }>]> = [
  ["pipeline/ingest", "SourceFormat", SOURCE_FORMATS],
  ["pipeline/clean", "Cleaner", CLEANERS],
  ["pipeline/export", "Exporter", EXPORTERS],
];
test.each(named)("the entries of %s are called like their files", (folder, type, entries) => {
  const files = declaredIn({ name: "", folder, entries: [], declares: ofType(type) }).map(([file]) => basename(file, ".ts"));
  expect(entries.map(({ name }) => name).toSorted()).toEqual(files.toSorted());
});
