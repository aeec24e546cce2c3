import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execPath } from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { CACHE_NAME } from "../../pipeline/cache/cache-folder.ts";
import { LOCK_FILE } from "../../pipeline/publish/names.ts";
import { compiled } from "../support/compiled.ts";
import { inputFolder } from "../support/input-folder.ts";
import { parleyAt } from "../support/parley.ts";
import { releaseSums } from "../support/release-sums.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();
const pathOf = compiled();
const parley = parleyAt(pathOf);

const SEEDS = "seeds/articles";
const DAY = { SOURCE_DATE_EPOCH: "1700000000" };
const sums = (out: string): string => releaseSums(join(out, "latest"));

test(
  "time zone, language, order of inputs, place and number of workers leave no trace; a second run publishes nothing new",
  { timeout: 120_000 },
  () => {
    const [one, two] = [folder("one"), folder("two with a space")];
    const reversed = readdirSync(SEEDS)
      .toReversed()
      .map((name) => join(SEEDS, name));
    const first = parley(["build", SEEDS, "--out", one, "--jobs", "1"], { ...DAY, TZ: "UTC", LANG: "C" });
    expect(first.code).toBe(0);
    expect(
      parley(["build", ...reversed, "--out", two, "--jobs", "2"], { ...DAY, TZ: "Pacific/Apia", LANG: "tr_TR.UTF-8", LC_ALL: "tr_TR.UTF-8" }).code,
    ).toBe(0);
    expect(sums(two)).toBe(sums(one));
    const names = readdirSync(one);
    expect(names.filter((name) => /^2023\.11\.14-[0-9a-f]{12}$/.test(name))).toHaveLength(1);
    const again = parley(["build", SEEDS, "--out", one, "--jobs", "2"], { SOURCE_DATE_EPOCH: "1800000000" });
    expect(again.code).toBe(0);
    expect(again.stdout).toMatch(/^Nothing new: already published as 2023\.11\.14-/);
    expect(readdirSync(one)).toEqual(names);
    const meeting = readFileSync(join(one, "latest/csv/meetings.csv"), "utf8").split("\n")[1]!.split(",")[0]!;
    const explained = parley(["explain", meeting, "--in", join(one, "latest")]);
    expect(explained.code).toBe(0);
    expect(explained.stdout).toMatch(new RegExp(`^${meeting} \\(meetings\\)\n`));
  },
);

test("a second run at the same time is refused, and leaves the first one alone", { timeout: 120_000 }, async () => {
  const input = inputFolder({ "one.txt": "French Foreign Minister Luc Perrin met his German counterpart Jana Vogt in Paris on March 4, 2024." });
  const out = folder("shared");
  const first = spawn(execPath, [pathOf("pipeline/cli.ts"), "build", input, "--out", out], { stdio: "ignore" });
  const ended = new Promise<number | null>((resolve) => first.on("close", resolve));
  while (!existsSync(join(out, LOCK_FILE)) && first.exitCode === null) await sleep(2);
  first.kill("SIGSTOP");
  const second = parley(["build", input, "--out", out]);
  first.kill("SIGCONT");
  expect(second.code).toBe(1);
  expect(second.stderr).toMatch(new RegExp(`^parley: \\S+ is being written by process ${first.pid} on .*\n$`));
  expect(await ended).toBe(0);
});

test("an interrupted run publishes nothing and says so", { timeout: 120_000 }, async () => {
  const input = inputFolder({});
  const line = JSON.stringify({ text: "French Foreign Minister Luc Perrin met his German counterpart Jana Vogt in Paris. ".repeat(50) });
  writeFileSync(join(input, "many.jsonl"), `${line}\n`.repeat(20_000));
  const out = folder("interrupted");
  const child = spawn(execPath, [pathOf("pipeline/cli.ts"), "build", input, "--out", out, "--jobs", "1"], { stdio: ["ignore", "ignore", "pipe"] });
  let text = "";
  const reads = (chunk: Buffer): boolean => (text += chunk.toString()).includes("reading: ");
  await new Promise<void>((resolve) => child.stderr.on("data", (chunk: Buffer) => void (reads(chunk) && resolve())));
  child.kill("SIGINT");
  expect(await new Promise((resolve) => child.on("close", resolve))).toBe(130);
  expect(text.split("\n").at(-2)).toBe("parley: interrupted by SIGINT; nothing was published");
  // What was read so far is kept for the next run; no release, no lock and no staging is.
  expect(readdirSync(out).filter((name) => name !== CACHE_NAME)).toEqual([]);
});

test(
  "interrupted while tables are written, a run leaves the last release whole, and the next one makes what it would have made",
  { timeout: 240_000 },
  async () => {
    const articles = (count: number): string =>
      Array.from({ length: count }, (_article, at) =>
        JSON.stringify({
          id: `n${at}`,
          published: "2024-03-05",
          text: `French Foreign Minister Luc Perrin met his German counterpart in Paris. He said that bridge ${at} would be rebuilt.`,
        }),
      ).join("\n");
    const input = inputFolder({ "news.jsonl": articles(5) });
    const out = folder("stopped");
    const build = ["build", input, "--out", out, "--jobs", "1"];
    expect(parley(build, DAY).code).toBe(0);
    const before = sums(out);
    writeFileSync(join(input, "news.jsonl"), articles(200));
    const child = spawn(execPath, [pathOf("pipeline/cli.ts"), ...build], { stdio: ["ignore", "ignore", "pipe"], env: { ...process.env, ...DAY } });
    let text = "";
    child.stderr.on("data", (chunk: Buffer) => (text += chunk.toString()));
    const ended = new Promise((resolve) => child.on("close", resolve));
    while (!readdirSync(out).some((name) => name.endsWith("-staging")) && child.exitCode === null) await sleep(1);
    child.kill("SIGINT");
    expect(await ended).toBe(130);
    expect(text.split("\n").at(-2)).toBe("parley: interrupted by SIGINT; nothing was published");
    expect(sums(out)).toBe(before);
    expect(readdirSync(out).filter((name) => name.startsWith(".parley-"))).toEqual([]);
    expect(parley(build, DAY).code).toBe(0);
    expect(parley(["verify", join(out, "latest")]).code).toBe(0);
    // The same two releases without any interruption.
    const other = folder("not-stopped");
    writeFileSync(join(input, "news.jsonl"), articles(5));
    expect(parley(["build", input, "--out", other, "--jobs", "1"], DAY).code).toBe(0);
    writeFileSync(join(input, "news.jsonl"), articles(200));
    expect(parley(["build", input, "--out", other, "--jobs", "1"], DAY).code).toBe(0);
    expect(sums(out)).toBe(sums(other));
  },
);
