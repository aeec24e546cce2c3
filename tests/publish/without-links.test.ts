import { existsSync, lstatSync, readdirSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { LOCK_FILE } from "../../pipeline/publish/names.ts";
import { publication } from "../support/publication.ts";
import { scratch } from "../support/scratch.ts";

/** A file system that has neither hard nor symbolic links. */
vi.mock("node:fs/promises", async (original) => {
  const refuse = (): Promise<never> => Promise.reject(Object.assign(new Error("operation not permitted"), { code: "EPERM" }));
  return { ...(await original<object>()), link: refuse, symlink: refuse };
});

// What was loaded before the mock would go on with the real file system.
vi.resetModules();
const { publish } = await import("../../pipeline/publish/index.ts");
const { verifyRelease } = await import("../../pipeline/verify/index.ts");

const folder = scratch();

// Nor would what is loaded after it know the real one, where test files share their modules.
afterAll(() => {
  vi.doUnmock("node:fs/promises");
  vi.resetModules();
});

test("latest is a copy, replaced by the next release", async () => {
  const out = folder("copy");
  for (const city of ["Lisbon", "Porto"]) {
    const { release } = await publish(out, publication({ city }));
    expect(lstatSync(join(out, "latest")).isDirectory()).toBe(true);
    expect(await verifyRelease(join(out, "latest"))).toEqual([]);
    expect(readdirSync(out)).toContain(release);
    expect(readdirSync(out).filter((name) => name.startsWith(".parley"))).toEqual([]);
  }
});

test("the lock holds all the same", async () => {
  const out = folder("lock");
  const results = await Promise.allSettled([publish(out, publication()), publish(out, publication())]);
  expect(results.map((result) => result.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(existsSync(join(out, LOCK_FILE))).toBe(false);
  writeFileSync(join(out, LOCK_FILE), JSON.stringify({ pid: 4_000_000, host: hostname(), boot: "another", started: "" }));
  expect((await publish(out, publication({ city: "Porto" }))).isNew).toBe(true);
});

test("a lock that names nobody is respected, for it may just be being written", async () => {
  const out = folder("nobody");
  await publish(out, publication());
  writeFileSync(join(out, LOCK_FILE), "");
  await expect(publish(out, publication())).rejects.toThrow(
    `is being written by another run: wait until it ends, or, if it is gone, delete ${join(out, LOCK_FILE)}`,
  );
});
