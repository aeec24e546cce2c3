import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { acquireLock } from "../../pipeline/publish/lock.ts";
import { LOCK_FILE } from "../../pipeline/publish/names.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();

test("a lock that is gone or taken is told apart, and neither is published under", async () => {
  const out = folder("out");
  mkdirSync(out, { recursive: true });
  const lock = await acquireLock(out);
  await lock.assertHeld();
  rmSync(join(out, LOCK_FILE));
  await expect(lock.assertHeld()).rejects.toThrow(`${LOCK_FILE} was removed meanwhile: nothing was published`);
  writeFileSync(join(out, LOCK_FILE), "{}\n");
  await expect(lock.assertHeld()).rejects.toThrow(`${LOCK_FILE} was taken by another run meanwhile: nothing was published`);
});
