import { spawnSync } from "node:child_process";
import { execPath } from "node:process";
import { expect, test } from "vitest";
import { flagsBeside } from "../../pipeline/cli/engine-flags.ts";

test("the engine knows each flag", () => {
  const known = spawnSync(execPath, ["--v8-options"], { encoding: "utf8" }).stdout;
  const names = flagsBeside([]).map((flag) => flag.split("=")[0]!);
  expect(names.length).toBeGreaterThan(0);
  for (const name of names) expect(known).toContain(`  ${name} `);
});

test("what the user has set stays", () => {
  const all = flagsBeside([]);
  expect(flagsBeside(["--heap_growing_percent=90", "--cpu-prof"])).toEqual(all.filter((flag) => !flag.startsWith("--heap-growing-percent")));
});
