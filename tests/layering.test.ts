import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeAll, expect, test } from "vitest";
import { scratch } from "./support/scratch.ts";

const folder = scratch();
let root = "";
beforeAll(() => {
  root = folder("tree");
  mkdirSync(root);
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  cpSync("oxlint.config.mjs", join(root, "oxlint.config.mjs"));
});
afterEach(() => ["schemas", "pipeline"].forEach((name) => rmSync(join(root, name), { recursive: true, force: true })));

interface Diagnostic {
  readonly code: string;
  readonly filename: string;
}

/** `rule: file` of what the linter reports about `files` (path → text). */
function lint(files: Readonly<Record<string, string>>): readonly string[] {
  for (const name of ["schemas", "pipeline"]) mkdirSync(join(root, name));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return report(root);
}

function report(cwd: string): readonly string[] {
  const run = spawnSync(resolve("node_modules/.bin/oxlint"), ["-c", "oxlint.config.mjs", "-f", "json", "schemas", "pipeline"], {
    cwd,
    encoding: "utf8",
  });
  const { diagnostics } = JSON.parse(run.stdout) as { diagnostics: readonly Diagnostic[] };
  return [...new Set(diagnostics.map(({ code, filename }) => `${code.replace(/^.*\((?<rule>.*)\)$/, "$<rule>")}: ${filename}`))].toSorted();
}

const VALUE = "export const value = 1;\n";
const use = (path: string): string => `import { value } from "${path}";\nexport const other = value;\n`;
const useType = (path: string): string => `import type { Value } from "${path}";\nexport type Other = Value;\n`;

test("what the layers allow is not reported", () => {
  expect(
    lint({
      "schemas/dataset.ts": VALUE,
      "pipeline/text/words.ts": use("../../schemas/dataset.ts"),
      "pipeline/lexicon/names.ts": `${use("../text/words.ts").replaceAll("value", "other").replace("export const other", "export const names")}`,
      "pipeline/dates/days.ts": use("../../schemas/dataset.ts"),
      "pipeline/extract/find.ts": use("../../schemas/dataset.ts"),
      "pipeline/export/write.ts": use("../../schemas/dataset.ts"),
      "pipeline/text/digest.ts": 'import { createHash } from "node:crypto";\nexport const hash = createHash;\n',
      "pipeline/files/read.ts": 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;\n',
      "pipeline/cli/arguments.ts": "export const given = process.argv;\n",
      "pipeline/merge/index.ts": `${"// A line.\n".repeat(299)}${VALUE}`,
    }),
  ).toEqual([]);
});

const IMPORTS: ReadonlyArray<readonly [what: string, path: string, text: string]> = [
  ["a stage that imports another stage", "pipeline/merge/planted.ts", use("../export/index.ts")],
  ["a stage that imports a folder of another stage", "pipeline/merge/people/planted.ts", use("../../extract/mentions/words.ts")],
  ["a stage that imports a type of another stage", "pipeline/merge/planted.ts", useType("../extract/index.ts")],
  ["a stage that imports what composes it", "pipeline/clean/planted.ts", use("../dataset.ts")],
  ["a stage that imports an edge", "pipeline/export/planted.ts", use("../release/release-folder.ts")],
  ["a stage that knows the tagger behind its contract", "pipeline/extract/planted.ts", use("../tagger/wink.ts")],
  ["a stage that imports node:", "pipeline/extract/planted.ts", 'import { readFileSync } from "node:fs";\nexport const read = readFileSync;\n'],
  ["a stage that imports a type of node:", "pipeline/ingest/planted.ts", 'import type { Stats } from "node:fs";\nexport type Other = Stats;\n'],
  ["a layer that imports one above it", "pipeline/text/planted.ts", use("../lexicon/lexicon.ts")],
  ["a lexicon that imports a stage", "pipeline/lexicon/planted.ts", useType("../extract/mention.ts")],
  ["dates that import a stage", "pipeline/dates/planted.ts", use("../clean/index.ts")],
  ["a schema that imports the pipeline", "schemas/planted.ts", use("../pipeline/text/tokens.ts")],
  ["a schema that imports node:", "schemas/planted.ts", 'import { join } from "node:path";\nexport const paths = join;\n'],
];
test.each(IMPORTS)("%s is reported", (_what, path, text) => {
  expect(lint({ [path]: text })).toEqual([`no-restricted-imports: ${path}`]);
});

/** Each library with a folder that is not its home. */
const LIBRARIES: ReadonlyArray<readonly [library: string, path: string]> = [
  ["@effect/schema/Schema", "pipeline/clean/planted.ts"],
  ["effect", "pipeline/dataset.ts"],
  ["csv-parse/sync", "pipeline/lexicon/planted.ts"],
  ["wink-nlp", "pipeline/extract/planted.ts"],
  ["@mozilla/readability", "pipeline/clean/planted.ts"],
  ["linkedom", "pipeline/files/planted.ts"],
  ["csv-stringify/sync", "pipeline/publish/planted.ts"],
  ["apache-arrow", "pipeline/merge/planted.ts"],
  ["parquet-wasm", "pipeline/cli/planted.ts"],
  ["p-limit", "pipeline/export/planted.ts"],
  ["commander", "pipeline/annotate.ts"],
  ["cli-progress", "pipeline/publish/planted.ts"],
];
test.each(LIBRARIES)("%s outside its home is reported", (library, path) => {
  expect(lint({ [path]: `import { value } from "${library}";\nexport const other = value;\n` })).toEqual([`no-restricted-imports: ${path}`]);
});

test("process and the console outside the edges are reported", () => {
  expect(lint({ "pipeline/merge/planted.ts": "export const where = process.cwd();\nconsole.log(where);\n" })).toEqual([
    "no-console: pipeline/merge/planted.ts",
    "no-restricted-globals: pipeline/merge/planted.ts",
  ]);
});

test("a cycle is reported", () => {
  expect(
    lint({
      "pipeline/clean/one.ts": 'import { two } from "./two.ts";\nexport const one = (): number => two();\n',
      "pipeline/clean/two.ts": 'import { one } from "./one.ts";\nexport const two = (): number => one();\n',
    }),
  ).toEqual(["no-cycle: pipeline/clean/one.ts", "no-cycle: pipeline/clean/two.ts"]);
});

test("a file of more than 300 lines is reported", () => {
  expect(lint({ "pipeline/merge/planted.ts": `${"// A line.\n".repeat(300)}${VALUE}` })).toEqual(["max-lines: pipeline/merge/planted.ts"]);
});

test("the tree itself keeps the layers", () => {
  const layering = /^(?:no-restricted-imports|no-restricted-globals|no-cycle|max-lines|no-console): /;
  expect(report(resolve(".")).filter((finding) => layering.test(finding))).toEqual([]);
});
