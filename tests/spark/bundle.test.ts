/** The project in one file gives what the project gives, wherever it lies. */
import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { env, execPath } from "node:process";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compiled } from "../support/compiled.ts";
import { inputFolder } from "../support/input-folder.ts";
import { run } from "../support/run.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();
const pathOf = compiled();

const article = (place: string): string =>
  `Foreign Minister Aino Lahti met her Ghanaian counterpart Kofi Mensah in ${place} on June 3, 2024. “We agreed to open a second port,” Lahti said.`;

test("in an empty folder without packages it gives the same lines, hashes of code and lexicons included", { timeout: 120_000 }, () => {
  const empty = folder("empty");
  mkdirSync(empty);
  const bundle = join(empty, "stage.mjs");
  expect(run(pathOf("spark/bundle.ts"), [bundle])).toEqual({ code: 0, stdout: "", stderr: "" });
  const input = inputFolder({
    "a.txt": article("Accra"),
    "b.html": `<html><body><article><p>${article("Helsinki")}</p></article></body></html>`,
    "c.jsonl.gz": gzipSync(`${JSON.stringify({ text: article("Turku") })}\n{"no":"text"}\n`),
    "d.csv": `text\n"${article("Tema")}"\n`,
  });
  const lines = readdirSync(input)
    .map((path) => `k\t${JSON.stringify({ folder: input, path })}\n`)
    .join("");
  const filter = (program: readonly string[], args: readonly string[], text: string): string => {
    const { PATH } = env;
    const { status, stdout, stderr } = spawnSync(execPath, [...program, ...args], { cwd: empty, input: text, encoding: "utf8", env: { PATH } });
    expect([status, stderr]).toEqual([0, ""]);
    return stdout;
  };
  const outside = filter([pathOf("pipeline/cli.ts"), "stage"], ["map"], lines);
  // A line for each article, one with the sketch of each that is accepted, and the trailer.
  expect(outside.split("\n")).toHaveLength(11);
  expect(outside).toMatch(/^~end\t\{"stage":"map","partition":"0","in":4,"files":4,"out":4,"rejected":1,/m);
  const inside = filter([bundle], ["map"], lines);
  expect(inside).toBe(outside);
  expect(filter([bundle], ["merge"], outside)).toBe(filter([pathOf("pipeline/cli.ts"), "stage"], ["merge"], outside));
  const records = filter([bundle], ["split", "--partition", "s"], lines);
  const readings = filter([bundle], ["map", "--jobs", "2"], records).split("\n");
  expect(readings.filter((line) => !line.startsWith("~end"))).toEqual(outside.split("\n").filter((line) => !line.startsWith("~end")));
  expect(readings.filter((line) => line.startsWith("~end")).map((line) => /"stage":"(?<stage>\w+)"/.exec(line)?.groups?.["stage"])).toEqual([
    "split",
    "map",
  ]);
  expect(readdirSync(empty)).toEqual(["stage.mjs"]);
});
