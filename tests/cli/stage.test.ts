import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, realpathSync } from "node:fs";
import { join } from "node:path";
import { env, execPath } from "node:process";
import { expect, test } from "vitest";
import { readCsv } from "../../pipeline/text/csv.ts";
import { compiled } from "../support/compiled.ts";
import { inputFolder } from "../support/input-folder.ts";
import { releaseSums } from "../support/release-sums.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();
const pathOf = compiled();
const DAY = { SOURCE_DATE_EPOCH: "1700000000" };
const sums = (out: string): string => releaseSums(join(out, "latest"));

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

test(
  "what map gives on any number of partitions, sorted or not, is published as the release of one build, byte for byte",
  { timeout: 240_000 },
  () => {
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
      const merged = parley(["publish", "-", "--out", out], lines);
      expect(merged.stderr).toBe("");
      expect(merged.stdout).toContain("3 rejects");
      expect(sums(out)).toBe(sums(whole));
    }
  },
);

/** The lines of a filter, but for the trailer, and that. */
function ranFilter(args: readonly string[], lines: readonly string[]): { readonly lines: readonly string[]; readonly trailer: string } {
  const { stdout, stderr } = parley(["stage", ...args], lines.map((line) => `${line}\n`).join(""));
  expect(stderr).toBe("");
  const all = stdout.trimEnd().split("\n");
  return { lines: all.slice(0, -1), trailer: all.at(-1)! };
}

const story = (start: string, end: string): string =>
  `${start} Envoys of Kenya and Peru met in Turku on May 4, 2024, to speak of 31 ferries. Ambassador Otieno Barasa called them “a bridge of 4,000 miles” and left for Arica on May 6. A shipyard in Callao has built 12 of them since 2019. ${end}`;

test("documents that are compared in rounds give the release of one build", { timeout: 120_000 }, () => {
  const root = realpathSync(
    inputFolder({ ...INPUT, "first.txt": story("TURKU, May 5, 2024.", "Nobody spoke of the price."), "second.txt": story("News in brief.", "") }),
  );
  const whole = folder("rounds-whole");
  expect(parley(["build", root, "--out", whole, "--max-rejects", "1"]).status).toBe(0);
  expect(readFileSync(join(whole, "latest/csv/evidence.csv"), "utf8")).toContain("duplicate_of");
  const mapped = ranFilter(
    ["map"],
    readdirSync(root).map((path) => lineOf(root, path).trimEnd()),
  );
  const trailers: string[] = [mapped.trailer];
  const round = (name: string, lines: readonly string[]): readonly string[] => {
    const { lines: said, trailer } = ranFilter(["compare", name], lines.toSorted());
    trailers.push(trailer);
    return said;
  };
  const isSketch = (line: string): boolean => line.startsWith("sketch_");
  const entrants = round("sketch", mapped.lines.filter(isSketch)).toSorted();
  const placed = entrants.map((line, place) => line.replace("{", `{"place":${place},`));
  const prints = placed.map((line, place) => line.replace(/^\w+/, `print_${String(place).padStart(10, "0")}`));
  const asked = round("near", round("bucket", round("entrant", placed)));
  const contenders = round("pair", round("print", [...asked, ...prints]));
  const parts = [...mapped.lines.filter((line) => !isSketch(line)), ...contenders, ...trailers];
  const out = folder("rounds");
  expect(parley(["publish", "-", "--out", out], `${parts.join("\n")}\n`).stderr).toBe("");
  expect(sums(out)).toBe(sums(whole));
  const lost = parley(["publish", "-", "--out", folder("lost")], `${parts.filter((line) => line !== contenders[0]).join("\n")}\n`);
  expect(lost.stderr).toMatch(/^parley: the trailers count \d+ compared articles, \d+ came in: lines are lost or doubled\n$/);
  const unsorted = parley(["stage", "compare", "near"], "near_1\t{}\nnear_0\t{}\n");
  expect([unsorted.status, unsorted.stderr]).toEqual([1, "parley: the lines are not sorted by key: near_0 comes after near_1\n"]);
  expect(parley(["stage", "compare", "near"], "pair_1\t{}\n").stderr).toBe("parley: the line pair_1 is not for the round near\n");
});

test("what is lost, doubled, or read by other code is not published", { timeout: 120_000 }, () => {
  const root = realpathSync(inputFolder(INPUT));
  const lines = parley(["stage", "map"], lineOf(root, "a.txt")).stdout;
  const [reading, , trailer] = lines.trim().split("\n") as [string, string, string];
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
    const { status, stderr } = parley(["publish", "-", "--out", out], input);
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
  }
  expect(readdirSync(out)).toEqual([]);
});

const rowsOf = (out: string, table: string): number => readCsv(readFileSync(join(out, `latest/csv/${table}.csv`), "utf8")).length;

test("merge gives each record with what hangs on it, whatever the order of lines, and says what it refuses", { timeout: 120_000 }, () => {
  const root = realpathSync(inputFolder(INPUT));
  const out = folder("records");
  expect(parley(["build", root, "--out", out, "--max-rejects", "1"]).status).toBe(0);
  const mapped = parley(
    ["stage", "map"],
    readdirSync(root)
      .map((path) => lineOf(root, path))
      .join(""),
  ).stdout;
  const { status, stdout, stderr } = parley(["stage", "merge", "--partition", "all"], mapped);
  expect([status, stderr]).toEqual([0, ""]);
  const lines = stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t") as [string, string]);
  const records = lines.filter(([key]) => !/^(?:r_|~)/.test(key));
  expect(records.map(([key]) => key)).toEqual(records.map(([key]) => key).toSorted());
  const values = records.map(([, json]) => JSON.parse(json) as Record<string, readonly unknown[]> & { readonly table: string });
  for (const table of ["documents", "actors", "meetings", "agreements", "statements"])
    expect([table, values.filter((value) => value.table === table).length]).toEqual([table, rowsOf(out, table)]);
  for (const table of ["evidence", "conflicts", "links", "participants"])
    expect([table, values.flatMap((value) => value[table]!).length]).toEqual([table, rowsOf(out, table)]);
  const rejects = lines.filter(([key]) => key.startsWith("r_"));
  expect(rejects).toHaveLength(rowsOf(out, "rejects"));
  const [key, trailer] = lines.at(-1)!;
  expect([key, JSON.parse(trailer)]).toEqual([
    "~end",
    expect.objectContaining({ stage: "merge", partition: "all", in: 6, out: records.length, rejected: 3 }),
  ]);
  const shuffled = mapped.trimEnd().split("\n").toReversed().join("\n");
  expect(parley(["stage", "merge", "--partition", "all"], `${shuffled}\n`).stdout).toBe(stdout);
  const broken = parley(["stage", "merge"], mapped.replace(/^d_.*\n/m, ""));
  expect([broken.status, broken.stdout, broken.stderr]).toEqual([
    1,
    "",
    expect.stringMatching(/^parley: the trailers count .*lines are lost or doubled\n$/),
  ]);
});

test("a partition without lines has a trailer, a line that names no path fails the partition", { timeout: 60_000 }, () => {
  expect(parley(["stage", "map"]).stdout).toMatch(/^~end\t\{"stage":"map","partition":"0","in":0,"files":0,"out":0,"rejected":0,/);
  const { status, stderr, stdout } = parley(["stage", "map"], "k\t{}\n");
  expect([status, stdout, stderr]).toEqual([1, "", "parley: the line k names no folder and path\n"]);
});
