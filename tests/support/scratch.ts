/** A folder of the test file's own, removed after its tests. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll } from "vitest";

/** Gives a function that makes empty folders. */
export function scratch(): (name: string) => string {
  const root = mkdtempSync(join(tmpdir(), "parley-test-"));
  afterAll(() => rmSync(root, { recursive: true, force: true }), 60_000);
  let count = 0;
  return (name) => join(root, `${count++}-${name}`);
}
