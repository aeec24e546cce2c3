/** What the documents say can be done can be done, and what they name is there. */
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { currentReadme } from "../pipeline/cli/generate.ts";
import { TABLES } from "../schemas/dataset.ts";
import { compiled } from "./support/compiled.ts";
import { query } from "./support/duckdb.ts";
import { run } from "./support/run.ts";
import { scratch } from "./support/scratch.ts";

const README = readFileSync("README.md", "utf8");
const DOCUMENTS = [
  "README.md",
  "docs/journey.md",
  "docs/extending.md",
  "docs/decisions.md",
  "docs/scale.md",
  "docs/performance.md",
  "docs/lexicons.md",
  "bench/results/history.md",
];

/** The blocks of a language, in order. */
const blocks = (language: string): readonly string[] =>
  [...README.matchAll(new RegExp(`^\`\`\`${language}\\n(?<code>[^]*?)^\`\`\``, "gm"))].map((match) => match.groups!["code"]!);

const folder = scratch();
const pathOf = compiled();

/** A folder that looks like the repository after `make dataset`. */
let root = "";
beforeAll(() => {
  root = folder("repository");
  mkdirSync(root);
  for (const name of ["seeds", "package.json"]) symlinkSync(resolve(name), join(root, name));
  symlinkSync(resolve(pathOf("pipeline/cli.ts"), "../.."), join(root, "build"));
  const bundled = run(pathOf("pipeline/bundle.ts"), [pathOf("parley")]);
  if (bundled.code !== 0) throw new Error(`not bundled: ${bundled.stderr}`);
  const built = run("build/parley/cli.js", ["build", "seeds/articles", "--out", "output", "--jobs", "1"], {}, root);
  if (built.code !== 0) throw new Error(`no release: ${built.stderr}`);
}, 60_000);

test("the excerpt of the README is what the seeds give now: run `make docs`", async () => {
  expect(await currentReadme(".")).toBe(README);
});

test("the README's shell blocks name targets and commands that there are", () => {
  const makefile = readFileSync("Makefile", "utf8");
  const targets = [...README.matchAll(/\bmake (?<target>[a-z]+)(?= [A-Z]+=|`|\n)/g)].map((match) => match.groups!["target"]!);
  expect(new Set(targets)).toEqual(new Set(["dataset", "test", "annotate", "help"]));
  for (const target of targets) expect(makefile).toMatch(new RegExp(`^${target}:.* ## `, "m"));
  const help = run(pathOf("pipeline/cli.ts"), ["--help"]).stdout;
  for (const command of README.matchAll(/cli\.js (?<command>[a-z]+)/g)) expect(help).toMatch(new RegExp(`^ {2}${command.groups!["command"]} `, "m"));
});

test("the README's commands run", () => {
  const lines = blocks("sh").flatMap((block) => block.split("\n").filter((line) => line.startsWith("node ")));
  expect(lines.length).toBeGreaterThanOrEqual(3);
  for (const line of lines) {
    const { status, stdout, stderr } = spawnSync("bash", ["-c", line], { cwd: root, encoding: "utf8" });
    expect([line, status, stderr]).toEqual([line, 0, ""]);
    expect(stdout).not.toBe("");
  }
});

test("the README's SQL runs, and finds rows", async () => {
  const statements = blocks("sql")
    .flatMap((block) => block.split(";\n"))
    .filter((sql) => sql.trim() !== "");
  expect(statements.length).toBeGreaterThanOrEqual(2);
  for (const sql of statements) expect(await query(sql.replaceAll("'output/", `'${root}/output/`))).not.toEqual([]);
});

test("the README's Python and R name files and columns that there are", () => {
  const columns = new Set(Object.values(TABLES).flatMap((table) => Object.keys(table.columns)));
  const own = new Set(["document_text"]);
  const code = [...blocks("python"), ...blocks("r")];
  expect(code.length).toBeGreaterThanOrEqual(3);
  for (const path of code.flatMap((block) => [...block.matchAll(/"(?<path>output\/[^"]+)"/g)]))
    expect(existsSync(join(root, path.groups!["path"]!))).toBe(true);
  const named = code.flatMap((block) => [
    ...[...block.matchAll(/"(?<name>[a-z]+(?:_[a-z]+)*)"/g)].map((match) => match.groups!["name"]!),
    ...[...block.matchAll(/\$(?<name>\w+)/g)].map((match) => match.groups!["name"]!),
    ...[...block.matchAll(/(?:select|count)\((?<list>[^)]*)\)/g)].flatMap((match) => match.groups!["list"]!.match(/\b[a-z]+(?:_[a-z]+)+\b/g) ?? []),
  ]);
  expect(named.length).toBeGreaterThan(10);
  expect(named.filter((name) => !columns.has(name) && !own.has(name) && name !== "left")).toEqual([]);
});

test("Python that is at hand reads the README's Python", (context) => {
  if (spawnSync("python3", ["--version"]).status !== 0) return context.skip();
  for (const block of blocks("python"))
    expect(spawnSync("python3", ["-c", "import ast, sys; ast.parse(sys.stdin.read())"], { input: block, encoding: "utf8" }).stderr).toBe("");
});

test("the README names every folder and file of a release, and nothing else", () => {
  const section = README.slice(README.indexOf("## What a release holds"), README.indexOf("## Load it"));
  for (const entry of readdirSync(join(root, "output/latest"), { withFileTypes: true }))
    expect(section).toContain(`\`${entry.name}${entry.isDirectory() ? "/" : ""}\``);
  for (const name of Object.keys(TABLES)) expect(section).toContain(`\`${name}\``);
});

test.each(DOCUMENTS)("the files that %s names are there", (document) => {
  const text = readFileSync(document, "utf8");
  const paths = [...text.matchAll(/`(?<path>(?:pipeline|schemas|seeds|tests|docs|bench|\.ci|\.github)\/[\w./-]*)`/g)].map(
    (match) => match.groups!["path"]!,
  );
  const links = [...text.matchAll(/\]\((?<path>[\w./-]+)\)/g)].map((match) => join(document, "..", match.groups!["path"]!));
  expect([...paths, ...links].length).toBeGreaterThan(0);
  expect([...paths, ...links].filter((path) => !existsSync(path))).toEqual([]);
});

test("the map of folders names every folder of the pipeline", () => {
  const map = readFileSync("docs/extending.md", "utf8");
  const folders = readdirSync("pipeline", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.filter(({ name }) => !map.includes(`\`pipeline/${name}/\``))).toEqual([]);
});

test("every cell of the journey's row is in the release", async () => {
  const journey = readFileSync("docs/journey.md", "utf8");
  const [header, , row] = journey
    .split("\n")
    .filter((line) => line.startsWith("| kind") || line.startsWith("| signed") || /^(?:\|---){8}\|$/.test(line));
  const cells = (line: string): readonly string[] =>
    line
      .slice(2, -2)
      .split(" | ")
      .map((cell) => cell.replace("\\|", "|"));
  const columns = cells(header!);
  const rows = await query(`SELECT ${columns.join(", ")} FROM '${root}/output/latest/csv/agreements.csv'`);
  expect(rows.map((found) => columns.map((column) => String(found[column])))).toContainEqual(cells(row!));
});
