/** Releases that follow one another, through the command line: the cache, the delta, judgements. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execPath } from "node:process";
import { expect, test } from "vitest";
import { diffText } from "../../pipeline/diff/diff-text.ts";
import { diffReleases } from "../../pipeline/diff/index.ts";
import { explainRecord } from "../../pipeline/explain/index.ts";
import { readCsv } from "../../pipeline/text/csv.ts";
import { TABLES } from "../../schemas/dataset.ts";
import { applyChanges, readChanges } from "../support/apply-changes.ts";
import { compiled } from "../support/compiled.ts";
import { releaseSums } from "../support/release-sums.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();
const pathOf = compiled();

const FIRST = `Published: 2031-03-05

Norwegian Foreign Minister Ingrid Ruud met her Chilean counterpart Tomas Parra in Oslo on Tuesday. The two ministers agreed to share data on fishing fleets in the Southern Ocean.

"Our navies will patrol together," Ruud said.`;
const SECOND = `Chilean Foreign Minister Tomas Parra held talks with Norwegian Foreign Minister Ingrid Ruud in Oslo on March 4, 2031. They also discussed harbours.

Parra told reporters that a second round would follow in Valparaiso.`;
const THIRD = `Peruvian Defense Minister Ada Salcedo spoke by phone with Kenyan Defense Minister Joseph Otieno on March 6, 2031. Salcedo said Peru would send two ships.`;

const article = (text: string, published: string): string => JSON.stringify({ title: "Ministers meet", published, text });

/** A folder with the first two articles. */
function inputs(): string {
  const dir = folder("in");
  mkdirSync(dir);
  writeFileSync(join(dir, "first.json"), article(FIRST, "2031-03-05"));
  writeFileSync(join(dir, "second.json"), article(SECOND, "2031-03-06"));
  return dir;
}

function parley(...args: readonly string[]) {
  return spawnSync(execPath, [pathOf("pipeline/cli.ts"), ...args], {
    encoding: "utf8",
    env: { ...process.env, SOURCE_DATE_EPOCH: "1900000000" },
  });
}
const build = (input: string, out: string, ...more: readonly string[]) => {
  const run = parley("build", input, "--out", out, "--jobs", "1", "--json", ...more);
  expect([run.status, run.stderr.split("\n").filter((line) => line.startsWith("parley"))]).toEqual([0, []]);
  return JSON.parse(run.stdout) as { readonly dir: string; readonly release: string; readonly rows: Readonly<Record<string, number>> };
};
const tableText = (dir: string, table: string): string => readFileSync(join(dir, `csv/${table}.csv`), "utf8");
const entriesOf = (out: string): readonly string[] =>
  readdirSync(join(out, ".cache"), { recursive: true, encoding: "utf8" }).filter((path) => /[0-9a-f]{62}$/.test(path));

test("readings that were kept, also damaged ones, give the same bytes as none", () => {
  const [input, out] = [inputs(), folder("cached")];
  const cold = build(input, folder("cold"), "--no-cache");
  expect(cold.rows["meetings"]).toBeGreaterThan(0);
  const first = build(input, out);
  const [entry, other] = entriesOf(out);
  expect(other).toBeDefined();
  rmSync(join(out, "versions.json"));
  rmSync(join(out, "latest"));
  rmSync(first.dir, { recursive: true });
  writeFileSync(join(out, ".cache", entry!), "damaged");
  const warm = build(input, out);
  expect(releaseSums(first.dir)).toBe(releaseSums(cold.dir));
  expect(releaseSums(warm.dir)).toBe(releaseSums(cold.dir));
  expect(readdirSync(out).toSorted()).toEqual([".cache", "latest", "versions.json", warm.release].toSorted());
});

test("the delta makes the new release of the old one, and diff counts it", async () => {
  const [input, out] = [inputs(), folder("delta")];
  const old = build(input, out);
  writeFileSync(join(input, "third.json"), article(THIRD, "2031-03-07"));
  rmSync(join(input, "second.json"));
  const now = build(input, out);
  const before = Object.fromEntries(Object.keys(TABLES).map((table) => [table, readCsv(tableText(old.dir, table))]));
  const given = applyChanges(before, readChanges(readFileSync(join(now.dir, "CHANGES.ndjson"), "utf8")));
  expect(given).toEqual(Object.fromEntries(Object.keys(TABLES).map((table) => [table, tableText(now.dir, table)])));
  const diff = await diffReleases(old.dir, now.dir);
  if (!diff.ok) throw new Error(diff.fault);
  expect(diff.tables).toContainEqual(expect.objectContaining({ table: "documents", added: 1, removed: 1, changed: 0, causes: { sources: 2 } }));
  expect(diffText(diff)).toContain("documents: 1 added, 1 removed\n  causes: 2 sources\n");
  const none = await diffReleases(now.dir, now.dir);
  expect(none.ok && diffText(none)).toContain("hold the same rows");
  expect(parley("diff", now.dir, join(out, "nowhere"))).toMatchObject({ status: 1, stderr: expect.stringMatching(/^parley: no such folder: .*\n$/) });
  // Back to the first articles: the first content.
  cpSync(inputs(), input, { recursive: true });
  rmSync(join(input, "third.json"));
  const again = build(input, out);
  for (const table of Object.keys(TABLES)) if (table !== "ids") expect(tableText(again.dir, table)).toBe(tableText(old.dir, table));
});

test("another folder of articles changes no source and no id of the first", () => {
  const [input, more, out] = [inputs(), folder("more"), folder("two folders")];
  const alone = build(input, out);
  mkdirSync(more);
  writeFileSync(join(more, "third.json"), article(THIRD, "2031-03-07"));
  expect(parley("build", more, input, "--out", out, "--jobs", "1").status).toBe(0);
  const both = join(out, "latest");
  for (const table of ["documents", "meetings", "agreements", "statements", "evidence"]) {
    expect(readCsv(tableText(both, table))).toEqual(expect.arrayContaining([...readCsv(tableText(alone.dir, table))]));
  }
  expect(
    readCsv(tableText(both, "documents"))
      .map((row) => row["source"]!)
      .toSorted(),
  ).toEqual(["first.json", "second.json", "third.json"]);
});

test("judgements in the folder of articles are followed and are no article; one that does not apply is reported", async () => {
  const [input, out] = [inputs(), folder("judged")];
  const { dir } = build(input, out);
  const [meeting] = readCsv(tableText(dir, "meetings"));
  const id = meeting!["meeting_id"]!;
  const rows = [`correct,meetings,${id},,venue,Harbour Hall,seen on a photograph`, "same,meetings,m_0000000000000000,m_1111111111111111,,,"];
  writeFileSync(join(input, "judgements.csv"), `decision,table,a,b,column,value,note\n${rows.join("\n")}\n`);
  const run = parley("build", input, "--out", out, "--jobs", "1");
  expect(run.status).toBe(0);
  expect(run.stderr).toContain("parley: judgement not followed: ");
  expect(run.stderr).toContain("judgements.csv line 3: m_0000000000000000 is nothing in meetings of these documents\n");
  const latest = join(out, "latest");
  const corrected = readCsv(tableText(latest, "meetings")).find((row) => row["meeting_id"] === id);
  expect(corrected).toMatchObject({ venue: "Harbour Hall" });
  expect(readCsv(tableText(latest, "documents")).map((row) => row["source"])).toEqual(expect.arrayContaining(["first.json", "second.json"]));
  expect(tableText(latest, "documents")).not.toContain("judgements.csv");
  const manifest = JSON.parse(readFileSync(join(latest, "manifest.json"), "utf8")) as { judgements: object };
  expect(manifest.judgements).toMatchObject({ total: 2, unmet: [{ line: 3 }] });
  expect(await explainRecord(latest, id)).toMatchObject({ ok: true, text: expect.stringContaining("judgement:curated") });
  expect(readFileSync(join(latest, "CHANGES.ndjson"), "utf8")).toContain('"to":{"venue":"Harbour Hall"},"cause":["judgements"]');
  writeFileSync(join(input, "judgements.csv"), "decision,table,a,b,column,value,note\njoin,meetings,a,b,,,\n");
  expect(parley("build", input, "--out", out)).toMatchObject({ status: 2, stderr: expect.stringContaining("join is no decision") });
});
