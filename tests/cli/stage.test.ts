import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { env, execPath } from "node:process";
import { expect, test } from "vitest";
import { compiled } from "../support/compiled.ts";
import { inputFolder } from "../support/input-folder.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();
const pathOf = compiled();
const DAY = { SOURCE_DATE_EPOCH: "1700000000" };
const sums = (out: string): string => readFileSync(join(out, "latest/SHA256SUMS"), "utf8");

/** Runs the program with a standard input. */
function parley(args: readonly string[], input = "") {
  const options = { input, encoding: "utf8", env: { ...env, ...DAY }, maxBuffer: 1e9 } as const;
  return spawnSync(execPath, [pathOf("pipeline/cli.ts"), ...args], options);
}

const reports = (adjective: string): string =>
  `${adjective} Foreign Minister Luc Perrin met his Chilean counterpart Pedro Rivas in Lima on March 4, 2024. “We agreed to share charts \u2028 of the \u{1F30A} strait,” Perrin said.`;
const INPUT = {
  "a.txt": reports("French"),
  "b.txt": reports("Kenyan"),
  "bad.txt": "",
  "more.jsonl": `${JSON.stringify({ id: "x", text: reports("Peruvian") })}\n{"broken\n${JSON.stringify({ id: "x", text: "The same id." })}\n`,
};

const lineOf = (root: string, path: string): string => `k\t${JSON.stringify({ folder: root, path })}\n`;

test("map on any number of partitions, sorted or not, and merge give the release of one build, byte for byte", { timeout: 240_000 }, () => {
  const root = realpathSync(inputFolder(INPUT));
  const whole = folder("whole");
  expect(parley(["build", root, "--out", whole, "--max-rejects", "1"]).status).toBe(0);
  const paths = readdirSync(root);
  const one = parley(["stage", "map"], paths.map((path) => lineOf(root, path)).join(""));
  const sorted = spawnSync("sort", ["-k1,1"], { input: one.stdout, encoding: "utf8", env: { ...env, LC_ALL: "C" } }).stdout;
  const many = paths.toReversed().map((path) => parley(["stage", "map", "--partition", path], lineOf(root, path)).stdout);
  for (const [name, lines] of [
    ["one", sorted],
    ["many", many.join("")],
  ] as const) {
    const out = folder(name);
    const merged = parley(["stage", "merge", "--out", out], lines);
    expect(merged.stderr).toBe("");
    expect(merged.stdout).toContain("3 rejects");
    expect(sums(out)).toBe(sums(whole));
  }
});

test("what is lost, doubled, or read by other code is not published", { timeout: 120_000 }, () => {
  const root = realpathSync(inputFolder(INPUT));
  const lines = parley(["stage", "map"], lineOf(root, "a.txt")).stdout;
  const [reading, trailer] = lines.trim().split("\n") as [string, string];
  const faults: readonly (readonly [string, string])[] = [
    [`${trailer}\n`, "lines are lost or doubled"],
    [`${reading}\n${reading}\n${trailer}\n`, "lines are lost or doubled"],
    [`${reading}\n`, "no trailer came in"],
    [`${lines}${lines}`, "is there twice"],
    [`${reading}\n${trailer.replace(/"code":"./, '"code":"x')}\n`, "was read by other code"],
    [`${reading}\nnull\n${trailer}\n`, "no line of a key, a tab and a JSON object"],
  ];
  const out = folder("refused");
  for (const [input, message] of faults) {
    const { status, stderr } = parley(["stage", "merge", "--out", out], input);
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  }
  expect(readdirSync(out)).toEqual([]);
});

test("a partition without lines has a trailer, a line that names no path fails the partition", { timeout: 60_000 }, () => {
  expect(parley(["stage", "map"]).stdout).toMatch(/^~end\t\{"stage":"map","partition":"0","in":0,"files":0,"out":0,"rejected":0,/);
  const { status, stderr, stdout } = parley(["stage", "map"], "k\t{}\n");
  expect([status, stdout, stderr]).toEqual([1, "", "parley: the line k names no folder and path\n"]);
});
