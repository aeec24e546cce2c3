import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { publish } from "../../pipeline/publish/index.ts";
import { query } from "../support/duckdb.ts";
import { publication } from "../support/publication.ts";
import { scratch } from "../support/scratch.ts";

const folder = scratch();
let dir = "";
beforeAll(async () => {
  dir = (await publish(folder("release"), publication())).dir;
});

test("the card's DuckDB block runs, and every span is the text it points at", async () => {
  const block = /```sql\n(?<sql>[^`]+)```/.exec(readFileSync(join(dir, "README.md"), "utf8"))!.groups!["sql"]!;
  const [row] = await query(block.replaceAll("'parquet/", `'${dir}/parquet/`));
  expect([Number(row!["good"]), Number(row!["n"])]).toEqual([6, 6]);
});

test("DuckDB reads the canonical CSV with the right types by itself", async () => {
  const columns = await query(`DESCRIBE SELECT meeting_id, date_start, n_documents, confidence, country FROM '${dir}/csv/meetings.csv'`);
  expect(columns.map((column) => column["column_type"])).toEqual(["VARCHAR", "DATE", "BIGINT", "DOUBLE", "VARCHAR"]);
});
