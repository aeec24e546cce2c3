import { expect, test } from "vitest";
import { inputShare } from "../../pipeline/cli/input-share.ts";
import { pace, paceFromFirst } from "../../pipeline/cli/progress.ts";
import { findInputs } from "../../pipeline/files/find-inputs.ts";
import { readUnits } from "../../pipeline/files/read-units.ts";
import { SOURCE_FORMATS } from "../../pipeline/ingest/index.ts";
import { collect } from "../support/collect.ts";
import { inputFolder } from "../support/input-folder.ts";

test.each([
  [10, null, 0, ""],
  [10, null, 2000, ", 5/s"],
  [10, 0, 2000, ", 5/s"],
  [10, 0.25, 2000, ", 5/s, 6 s left"],
  [100, 0.5, 90_000, ", 1/s, 1 min 30 s left"],
  [100, 0.1, 3_600_000, ", 0/s, 9 h 0 min left"],
  [10, 1.01, 2000, ", 5/s, 0 s left"],
])("%i done, a share of %s, after %i ms: %j", (done, share, milliseconds, said) => {
  expect(pace(done, share, milliseconds)).toBe(said);
});

test("the pace counts from the first that was done, not from the start of the program", () => {
  const paceAt = paceFromFirst();
  expect(paceAt(10, 0.1, 60_000)).toBe("");
  expect(paceAt(40, 0.4, 63_000)).toBe(", 10/s, 6 s left");
  expect(paceAt(100, 1, 69_000)).toBe(", 10/s, 0 s left");
});

test("the pace of work that is done at once names no time that is left", () => {
  const paceAt = paceFromFirst();
  expect(paceAt(5, 1, 1000)).toBe("");
  expect(paceAt(5, 1, 2000)).toBe(", 0/s");
});

test("the share of the inputs is that of their bytes, and ends at nearly all", async () => {
  const found = findInputs([inputFolder({ "a.txt": "x".repeat(300), "b.txt": "x".repeat(100), "c.bin": "" })]);
  if (!found.ok) throw new Error(found.fault);
  const share = inputShare(found.value, readUnits(found.value, SOURCE_FORMATS));
  const units = await collect(share.units);
  expect(units).toHaveLength(3);
  expect(units.map(() => share.next())).toEqual([0.75, 1, 1]);
});

test("the share of compressed inputs is not known", () => {
  const found = findInputs([inputFolder({ "a.txt": "x", "b.txt.gz": "" })]);
  if (!found.ok) throw new Error(found.fault);
  expect(inputShare(found.value, readUnits(found.value, SOURCE_FORMATS)).next()).toBeNull();
});
