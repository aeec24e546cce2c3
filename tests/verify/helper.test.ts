import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, expect, test } from "vitest";
import { publish } from "../../pipeline/publish/index.ts";
import { verifyRelease } from "../../pipeline/verify/index.ts";
import { publication } from "../support/publication.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();
/** Threads start from compiled files. */
const script = pathToFileURL("build/pipeline/verify/verifying-worker.js");
const ALWAYS = { fromBytes: 0, script };
let good = "";
beforeAll(async () => {
  good = (await publish(folder("good"), publication())).dir;
});

test("a helper finds nothing in a whole release, and every row is heard of once", async () => {
  const heard = { alone: 0, helped: 0 };
  await verifyRelease(good, folder("alone"), (_, rows) => void (heard.alone += rows));
  const spool = folder("helped");
  expect(await verifyRelease(good, spool, (_, rows) => void (heard.helped += rows), ALWAYS)).toEqual([]);
  expect(heard.helped).toBe(heard.alone);
  expect(heard.helped).toBeGreaterThan(0);
  expect(existsSync(spool)).toBe(false);
});

test("two threads find what one finds, in the same order", async () => {
  const dir = folder("bad");
  cpSync(good, dir, { recursive: true });
  const damage = (path: string, from: RegExp, to: string): void =>
    writeFileSync(join(dir, path), readFileSync(join(dir, path), "utf8").replaceAll(from, to));
  damage("csv/evidence.csv", /,content,/g, ",height,");
  damage("csv/evidence.csv", /,(?<start>\d+),(?<end>\d+),Ana/g, ",$<start>,9999,Ana");
  damage("csv/meetings.csv", /JPN/g, "Japan");
  damage("csv/ids.csv", /active/g, "retired");
  const alone = await verifyRelease(dir, folder("alone"));
  expect(alone.length).toBeGreaterThan(5);
  expect(await verifyRelease(dir, folder("helped"), undefined, ALWAYS)).toEqual(alone);
});

test("a watch that throws stops both, and a helper that cannot start is an error", async () => {
  const stop = (): void => {
    throw new Error("stopped");
  };
  await expect(verifyRelease(good, folder("stopped"), stop, ALWAYS)).rejects.toThrow("stopped");
  const missing = { fromBytes: 0, script: pathToFileURL("build/no/such/worker.js") };
  await expect(verifyRelease(good, folder("missing"), undefined, missing)).rejects.toThrow(/no\/such/);
});
