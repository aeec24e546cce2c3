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

interface Run {
  readonly child: ChildProcess;
  /** When the program was loaded and began to publish; never, when it ended before. */
  readonly ready: Promise<void>;
  readonly ended: Promise<{ readonly code: number | null; readonly text: string }>;
}

function start(out: string, city: string): Run {
  const child = spawn(execPath, [pathOf(PROGRAM), out, city], { stdio: ["ignore", "pipe", "pipe"] });
  let text = "";
  child.stdout.on("data", (chunk: Buffer) => (text += chunk.toString()));
  const ready = new Promise<void>((resolve) => child.stdout.once("data", () => resolve()));
  const ended = new Promise<Awaited<Run["ended"]>>((resolve) =>
    child.on("close", (code) => resolve({ code, text: text.replace("ready", "").trim() })),
  );
  return { child, ready, ended };
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
  const whole = start(out, "Lisbon");
  await whole.ready;
  const begun = performance.now();
  expect((await whole.ended).code).toBe(0);
  const duration = performance.now() - begun;
  let interrupted = 0;
  const kills = 20;
  for (let kill = 0; kill < kills; kill++) {
    const { child, ready, ended } = start(out, `City ${kill}`);
    await ready;
    const timer = setTimeout(() => child.kill("SIGKILL"), (duration * kill) / kills);
    await ended;
    clearTimeout(timer);
    await current(out);
    if (readdirSync(out).some(isTemporary)) interrupted++;
  }
  const last = await start(out, "Porto").ended;
  expect(last.code).toBe(0);
  expect(await current(out)).toBe(last.text);
  expect(readdirSync(out).filter((name) => name.startsWith(".parley"))).toEqual([]);
  expect(interrupted).toBeGreaterThan(0);
});

test("of two runs at once one publishes, the other is refused in under a second", { timeout: 60_000 }, async () => {
  const out = folder("race");
  const first = start(out, "Lisbon");
  while (!existsSync(join(out, LOCK_FILE)) && first.child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
  first.child.kill("SIGSTOP");
  const second = start(out, "Porto");
  await second.ready;
  const begun = performance.now();
  const refused = await second.ended;
  const waited = performance.now() - begun;
  first.child.kill("SIGCONT");
  expect(refused.code).toBe(1);
  expect(refused.text).toContain(`is being written by process ${first.child.pid} on `);
  expect(waited).toBeLessThan(1000);
  expect((await first.ended).code).toBe(0);
  expect(await verifyRelease(join(out, "latest"))).toEqual([]);
});

test("many runs at once: one publishes, and nothing is torn", { timeout: 120_000 }, async () => {
  const out = folder("crowd");
  const results = await Promise.all(Array.from({ length: 4 }, (_, at) => start(out, `City ${at}`).ended));
  expect(results.some((result) => result.code === 0)).toBe(true);
  for (const result of results) if (result.code !== 0) expect(result.text).toMatch(/^\S+ is being written by /);
  await current(out);
});

test("a disk that is full fails the run and leaves the previous release", { timeout: 60_000 }, async () => {
  const out = folder("full");
  const first = await start(out, "Lisbon").ended;
  // No file may grow beyond 4 KiB: what a full disk does, without one.
  const limited = spawnSync("bash", ["-c", 'ulimit -f 4; trap "" XFSZ; exec "$@"', "bash", execPath, pathOf(PROGRAM), out, "Porto"], {
    encoding: "utf8",
  });
  expect(limited.status).toBe(1);
  expect(limited.stdout).toMatch(/^ready\n.*EFBIG.*\n$/);
  expect(await current(out)).toBe(first.text);
  expect(readdirSync(out).toSorted()).toEqual([first.text, "latest", "versions.json"].toSorted());
});
