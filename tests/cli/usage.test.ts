import { mkdirSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readCsv } from "../../pipeline/text/csv.ts";
import { compiled } from "../support/compiled.ts";
import { inputFolder } from "../support/input-folder.ts";
import { parleyAt } from "../support/parley.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();
const pathOf = compiled();
const parley = parleyAt(pathOf);

const STACK = /\n\s+at .*:\d+/;

const COMMANDS = ["build", "annotate", "verify", "diff", "explain", "stage", "publish", "generate"];

test("the help names every command, and each command has its own", () => {
  const { code, stdout } = parley(["--help"]);
  expect(code).toBe(0);
  expect([...stdout.matchAll(/^ {2}(?<name>[a-z]+) /gm)].map((match) => match.groups!["name"])).toEqual([...COMMANDS, "help"]);
  for (const command of COMMANDS) {
    const help = parley([command, "--help"]);
    expect(help.code).toBe(0);
    expect(help.stdout).toMatch(new RegExp(`^Usage: parley ${command} `));
    for (const option of help.stdout.matchAll(/^ {2}(?:-\w, )?--[a-z-]+(?: <[a-z]+>)?(?<description>.*)$/gm))
      expect(option.groups!["description"]!.trim()).not.toBe("");
  }
});

const empty = (): string => {
  const path = folder("empty");
  mkdirSync(path);
  return path;
};
type Misuse = readonly [what: string, args: () => readonly string[], line: RegExp, extra: Readonly<Record<string, string>>];
const MISUSE: ReadonlyArray<Misuse> = [
  ["a missing folder", () => ["build", folder("missing")], /^parley: no such file or folder: .*missing$/, {}],
  ["an empty folder", () => ["build", empty()], /^parley: nothing to read in .*: put articles there$/, {}],
  ["no input", () => ["build"], /^parley: missing required argument 'input'$/, {}],
  ["an unknown command", () => ["biuld"], /^parley: unknown command 'biuld'/, {}],
  ["an unknown option", () => ["build", "--fast", "."], /^parley: unknown option '--fast'/, {}],
  ["no workers", () => ["build", ".", "--jobs", "0"], /give a whole number from 1 to 256, or "auto"$/, {}],
  ["a share over 1", () => ["build", ".", "--max-rejects", "2"], /give a share from 0 to 1$/, {}],
  ["annotations for nowhere", () => ["annotate", "."], /^parley: required option '--out <file>' not specified$/, {}],
  [
    "a day that is none",
    () => ["build", "."],
    /^parley: SOURCE_DATE_EPOCH is no number of seconds since 1970: today$/,
    { SOURCE_DATE_EPOCH: "today" },
  ],
];
test.each(MISUSE)("%s is one line and exit code 2", (_what, args, line, extra) => {
  const { code, stdout, stderr } = parley(args(), extra);
  expect(code).toBe(2);
  expect(stdout).toBe("");
  expect(stderr.trimEnd()).toMatch(line);
  expect(stderr.trimEnd().split("\n").length).toBeLessThanOrEqual(2);
});

const FAILURES: ReadonlyArray<readonly [what: string, args: () => readonly string[], line: RegExp]> = [
  ["an unknown release", () => ["explain", "m_0000000000", "--in", folder("none")], /^parley: no such folder: /],
  ["a release that is none", () => ["verify", folder("none")], /^\S+: no such folder: name a release/],
  [
    "lexicons that are not there",
    () => ["build", "seeds/articles", "--out", folder("out"), "--lexicon", folder("none")],
    /^parley: no lexicon folder at /,
  ],
];
test.each(FAILURES)("%s is one line and exit code 1", (_what, args, line) => {
  const { code, stdout, stderr } = parley(args());
  expect(code).toBe(1);
  expect(`${stdout}${stderr}`.trimEnd()).toMatch(line);
  expect(`${stdout}${stderr}`.trimEnd().split("\n")).toHaveLength(1);
});

const ARTICLE =
  "PARIS, March 4 2024 - French Foreign Minister Luc Perrin met his German counterpart Jana Vogt in Paris on Monday and agreed to share port data.";

test("of hostile inputs beside a good one each is a reject with its reason, and the good one is published", () => {
  const input = inputFolder({
    "good.txt": ARTICLE,
    "paper.pdf": "%PDF-1.7\n\0\u0001",
    "numbers.json": "[1,2,3]",
    "cut.json": '{"text": ',
    "broken.txt.gz": "no gzip at all",
    "torn.txt.gz": gzipSync(ARTICLE).subarray(0, 40),
    "bytes.txt": new Uint8Array([0x6f, 0x6b, 0xff, 0xfe]),
    "empty.txt": "",
    "lines.jsonl": '{"text":"ok then"}\nnot json\n{"title":"no body"}\n',
    "path.json": JSON.stringify({ id: "../../escaped", text: `${ARTICLE} \u202e`, title: "=1+1" }),
  });
  const out = folder("hostile");
  const { code, stdout, stderr } = parley(["build", input, "--out", out]);
  expect(code).toBe(3);
  expect(`${stdout}${stderr}`).not.toMatch(STACK);
  const rejects = readCsv(readFileSync(join(out, "latest/csv/rejects.csv"), "utf8")).map((row) => `${row["source"]}: ${row["reason"]}`);
  expect(rejects).toEqual([
    "broken.txt.gz: broken_gzip",
    "bytes.txt: invalid_utf8",
    "cut.json: invalid_json",
    "empty.txt: empty",
    "lines.jsonl#2: invalid_json",
    "lines.jsonl#3: no_text",
    "numbers.json#1: not_an_article",
    "numbers.json#2: not_an_article",
    "numbers.json#3: not_an_article",
    "paper.pdf: unsupported_format",
    "torn.txt.gz: broken_gzip",
  ]);
  expect(stdout).toContain("from 14 inputs, verified.\n  3 documents, 1 meetings, ");
  expect(parley(["build", input, "--out", out, "--max-rejects", "1"]).code).toBe(0);
  const json = JSON.parse(parley(["build", input, "--out", out, "--json"]).stdout) as { inputs: number; rejects: readonly unknown[]; isNew: boolean };
  expect([json.inputs, json.rejects.length, json.isNew]).toEqual([14, 11, false]);
  expect(parley(["verify", join(out, "latest")]).code).toBe(0);
});
