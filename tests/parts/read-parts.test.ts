import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readParts } from "../../pipeline/parts/read-parts.ts";
import { collect } from "../support/collect.ts";
import { query } from "../support/duckdb.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();

/** A folder with a Parquet file for each query. */
const parts = (name: string, ...queries: readonly string[]): Promise<string> => fill(folder(name), ...queries);

async function fill(path: string, ...queries: readonly string[]): Promise<string> {
  mkdirSync(path);
  for (const [at, sql] of queries.entries())
    await query(`COPY (${sql}) TO '${join(path, `part-${at}.parquet`)}' (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 2048)`);
  return path;
}

test("every line of every file comes, whatever its text, in the order of the files", async () => {
  const many = "SELECT 'd_' || i AS key, '{\"at\":' || i || '}' AS json, i AS part FROM range(5000) t(i)";
  const strange = `SELECT 'r_1' AS key, '{"text":"\u2028 \u0085 \u{1F30A} \\u0000 \\ud83c"}' AS json, 0 AS part`;
  const none = "SELECT 'd_1' AS key, '{}' AS json, 0 AS part WHERE false";
  const path = await parts("many", many, strange, none);
  writeFileSync(join(path, "_SUCCESS"), "");
  const lines = await collect(readParts(path));
  expect(lines).toHaveLength(5001);
  expect(lines.slice(0, 5000).every(({ key, value }, at) => key === `d_${at}` && (value as { at: number }).at === at)).toBe(true);
  expect(lines[5000]).toEqual({ key: "r_1", value: { text: "\u2028 \u0085 \u{1F30A} \0 \ud83c" } });
});

test("folders in the folder are read, but for those that a cluster has set aside", async () => {
  const path = await parts("outer", "SELECT 'd_1' AS key, '{}' AS json");
  await fill(join(path, "kind=reading"), "SELECT 'd_2' AS key, '{}' AS json");
  await fill(join(path, "_between"), "SELECT 'd_3' AS key, '{}' AS json");
  await fill(join(path, "kind=reading", "_temporary"), "SELECT 'd_4' AS key, '{}' AS json");
  expect((await collect(readParts(path))).map(({ key }) => key)).toEqual(["d_2", "d_1"]);
});

test("a folder that holds no readings is refused in one line", async () => {
  const empty = await parts("empty");
  await expect(collect(readParts(empty))).rejects.toThrow(`no Parquet files in ${empty}`);
  await expect(collect(readParts(join(empty, "nowhere")))).rejects.toThrow("no such folder");
  writeFileSync(join(empty, "part-0.parquet"), "no Parquet at all");
  await expect(collect(readParts(empty))).rejects.toThrow("part-0.parquet is no Parquet file of readings");
  const foreign = await parts("foreign", "SELECT 1 AS key, 2 AS other");
  await expect(collect(readParts(foreign))).rejects.toThrow("part-0.parquet is no Parquet file of readings");
  const nulls = await parts("nulls", "SELECT 'd_1' AS key, NULL::VARCHAR AS json");
  await expect(collect(readParts(nulls))).rejects.toThrow("part-0.parquet is no Parquet file of readings");
});
