import { existsSync, mkdirSync, openAsBlob, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { cutBatch } from "../../pipeline/export/cut-batch.ts";
import { parquet } from "../../pipeline/export/parquet.ts";
import { publish } from "../../pipeline/publish/index.ts";
import { openWritingThread } from "../../pipeline/publish/writing-thread.ts";
import { rowLine } from "../../pipeline/rows/row-line.ts";
import { TABLES } from "../../schemas/dataset.ts";
import { publication } from "../support/publication.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();
/** Threads start from compiled files. */
const script = pathToFileURL("build/pipeline/publish/writing-worker.js");
const ALWAYS = { fromRows: 0, script };

const country = (code: string) => ({ code, name: `Land of ${code}`, kind: "state", part_of: null, parts: [] });
async function* batchesOf(count: number, rows = 3) {
  for (let number = 0; number < count; number++)
    yield cutBatch(
      TABLES.countries,
      Array.from({ length: rows }, (_, at) => rowLine("countries", country(`X${number}${at}`))),
    );
}

test("two threads write the bytes that one writes", async () => {
  const [one, two] = [await publish(folder("one"), publication()), await publish(folder("two"), publication(), undefined, ALWAYS)];
  const sums = readFileSync(join(one.dir, "SHA256SUMS"), "utf8");
  expect(sums).toContain("parquet/meetings.parquet");
  expect(readFileSync(join(two.dir, "SHA256SUMS"), "utf8")).toBe(sums);
  expect(readFileSync(join(two.dir, "datapackage.json"), "utf8")).toBe(readFileSync(join(one.dir, "datapackage.json"), "utf8"));
});

test("tables that are written at the same time do not mix, however many batches they have", async () => {
  const staging = folder("mixed");
  mkdirSync(join(staging, "parquet"), { recursive: true });
  const thread = openWritingThread(script);
  const [countries, rejects] = await Promise.all([
    thread.write(staging, "countries", batchesOf(20)),
    thread.write(staging, "rejects", (async function* () {})()),
  ]);
  await thread.close();
  expect([...countries, ...rejects].map(({ path }) => path)).toEqual(["parquet/countries.parquet", "parquet/rejects.parquet"]);
  const rowsIn = async (table: string) => parquet.countRows(await openAsBlob(join(staging, `parquet/${table}.parquet`)));
  expect([await rowsIn("countries"), await rowsIn("rejects")]).toEqual([60, 0]);
});

test("what a thread cannot write is an error that names the table and the cause", async () => {
  const thread = openWritingThread(script);
  await expect(thread.write(folder("no folder"), "countries", batchesOf(3))).rejects.toThrow(
    /countries cannot be written: ENOENT.*countries\.parquet/,
  );
  await thread.close();
});

test("a thread that dies fails all that it writes, and what is asked of it later", async () => {
  const own = folder("dying");
  mkdirSync(own, { recursive: true });
  const dying = join(own, "worker.mjs");
  writeFileSync(dying, 'import { parentPort } from "node:worker_threads"; parentPort.on("message", () => { throw new Error("out of order"); });');
  const thread = openWritingThread(pathToFileURL(dying));
  const staging = folder("staging");
  const [first, second] = await Promise.allSettled([
    thread.write(staging, "countries", batchesOf(3)),
    thread.write(staging, "rejects", batchesOf(0)),
  ]);
  const reason = /the thread that writes parquet died: out of order; run again/;
  for (const outcome of [first, second]) expect(String(outcome.status === "rejected" ? outcome.reason : "")).toMatch(reason);
  await expect(thread.write(staging, "links", batchesOf(1))).rejects.toThrow(reason);
  await thread.close();
});

test("when the thread fails or the run is stopped, the last release stays and nothing is left behind", async () => {
  const out = folder("kept");
  const { release } = await publish(out, publication());
  const before = readdirSync(out).toSorted();
  const missing = { fromRows: 0, script: pathToFileURL("build/no/such/worker.js") };
  const next = { ...publication(), day: "2024-03-07", build: { ...publication().build, codeVersion: "0.0.1" } };
  const changed = { ...next, tables: { ...next.tables, countries: () => [[rowLine("countries", country("XAA"))]] } };
  await expect(publish(out, changed, undefined, missing)).rejects.toThrow(/no\/such/);
  const stop = (): void => {
    throw new Error("stopped");
  };
  await expect(publish(out, { ...changed, watch: stop }, undefined, ALWAYS)).rejects.toThrow("stopped");
  expect(readdirSync(out).toSorted()).toEqual(before);
  expect(JSON.parse(readFileSync(join(out, "versions.json"), "utf8"))).toMatchObject({ last_successful: release });
  expect(existsSync(join(out, release, "SHA256SUMS"))).toBe(true);
});
