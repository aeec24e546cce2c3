import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { execPath } from "node:process";
import { expect, test } from "vitest";
import { compiled } from "../support/compiled.ts";
import { query } from "../support/duckdb.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();
const pathOf = compiled();

test("a part that is broken in the middle is told in one line, and nothing is published", { timeout: 60_000 }, async () => {
  const parts = folder("parts");
  mkdirSync(parts);
  const path = join(parts, "part-0.parquet");
  await query(`COPY (SELECT 'd_' || i AS key, md5(i::VARCHAR) AS json FROM range(5000) t(i)) TO '${path}' (FORMAT parquet, COMPRESSION snappy)`);
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0xff, Math.floor(bytes.length / 4), Math.floor(bytes.length / 4) + 400));
  const out = folder("out");
  const { status, stderr } = spawnSync(execPath, [pathOf("pipeline/cli.ts"), "publish", parts, "--out", out], { encoding: "utf8" });
  expect(status).toBe(1);
  expect(stderr).toMatch(/^parley: .*part-0\.parquet is no Parquet file of readings: .*\n$/);
  expect(existsSync(join(out, "latest"))).toBe(false);
});
