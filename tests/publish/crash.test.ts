import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { existsSync, readdirSync, readFileSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { execPath } from "node:process";
import { expect, test } from "vitest";
import { isTemporary, LOCK_FILE } from "../../pipeline/publish/names.ts";
import { verifyRelease } from "../../pipeline/verify/index.ts";
import { compiled } from "../support/compiled.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();
const pathOf = compiled();
const PROGRAM = "tests/support/publish-once.ts";

interface Ended {
  readonly code: number | null;
  readonly text: string;
}

const start = (out: string, city: string): ChildProcess => spawn(execPath, [pathOf(PROGRAM), out, city], { stdio: ["ignore", "pipe", "pipe"] });

function ended(child: ChildProcess): Promise<Ended> {
  let text = "";
  child.stdout!.on("data", (chunk: Buffer) => (text += chunk.toString()));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, text: text.trim() })));
}

/** The release that readers are pointed at, after checking that it is whole and that versions.json names it. */
async function current(out: string): Promise<string> {
  const { last_successful: last } = JSON.parse(readFileSync(join(out, "versions.json"), "utf8")) as { last_successful: string };
  expect(await verifyRelease(join(out, last))).toEqual([]);
  // Killed between the list and the link, a run leaves the link on the release before.
  if (readlinkSync(join(out, "latest")) !== last) expect(await verifyRelease(join(out, "latest"))).toEqual([]);
  return last;
}

test("killed at any moment, a run leaves the previous release whole, or the new one", { timeout: 180_000 }, async () => {
  const out = folder("killed");
  const begun = performance.now();
  expect((await ended(start(out, "Lisbon"))).code).toBe(0);
  const duration = performance.now() - begun;
  let interrupted = 0;
  const kills = 20;
  for (let kill = 0; kill < kills; kill++) {
    const child = start(out, `City ${kill}`);
    // Moments spread evenly over a run, the later ones denser, for the start of the program is of no interest.
    const timer = setTimeout(() => child.kill("SIGKILL"), duration * Math.sqrt((kill + 1) / kills));
    await ended(child);
    clearTimeout(timer);
    await current(out);
    if (readdirSync(out).some(isTemporary)) interrupted++;
  }
  const last = await ended(start(out, "Porto"));
  expect(last.code).toBe(0);
  expect(await current(out)).toBe(last.text);
  expect(readdirSync(out).filter((name) => name.startsWith(".parley"))).toEqual([]);
  expect(interrupted).toBeGreaterThan(0);
});

test("of two runs at once one publishes, the other is refused in under a second", { timeout: 60_000 }, async () => {
  const out = folder("race");
  const first = start(out, "Lisbon");
  const finished = ended(first);
  while (!existsSync(join(out, LOCK_FILE)) && first.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
  first.kill("SIGSTOP");
  const begun = performance.now();
  const second = await ended(start(out, "Porto"));
  const waited = performance.now() - begun;
  first.kill("SIGCONT");
  expect(second.code).toBe(1);
  expect(second.text).toContain(`is being written by process ${first.pid} on `);
  // The start of Node and of the libraries is in it too.
  expect(waited).toBeLessThan(5000);
  expect((await finished).code).toBe(0);
  expect(await verifyRelease(join(out, "latest"))).toEqual([]);
});

test("many runs at once: one publishes, and nothing is torn", { timeout: 120_000 }, async () => {
  const out = folder("crowd");
  const results = await Promise.all(Array.from({ length: 4 }, (_, at) => ended(start(out, `City ${at}`))));
  expect(results.some((result) => result.code === 0)).toBe(true);
  for (const result of results) if (result.code !== 0) expect(result.text).toMatch(/^\S+ is being written by /);
  await current(out);
});

test("a disk that is full fails the run and leaves the previous release", { timeout: 60_000 }, async () => {
  const out = folder("full");
  const first = await ended(start(out, "Lisbon"));
  // No file may grow beyond 4 KiB: what a full disk does, without one.
  const limited = spawnSync("bash", ["-c", 'ulimit -f 4; trap "" XFSZ; exec "$@"', "bash", execPath, pathOf(PROGRAM), out, "Porto"], {
    encoding: "utf8",
  });
  expect(limited.status).not.toBe(0);
  expect(await current(out)).toBe(first.text);
  expect(readdirSync(out).filter((name) => /^\d{4}\./.test(name))).toEqual([first.text]);
});
