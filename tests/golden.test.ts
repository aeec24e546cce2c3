/** Whole-pipeline cases: articles in, tables out. Each folder of `golden/` is a case; `make golden` writes what the pipeline gives now, for a person to read in the diff. */
import { existsSync, readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { stringify } from "csv-stringify/sync";
import { expect, test } from "vitest";
import { datasetReader } from "../pipeline/cli/dataset-reader.ts";
import { cellText } from "../pipeline/rows/cell.ts";
import { rowLine } from "../pipeline/rows/row-line.ts";
import { csv } from "../pipeline/export/csv.ts";
import { cutBatch } from "../pipeline/export/cut-batch.ts";
import { TABLES, type Dataset, type TableName } from "../schemas/dataset.ts";
import type { Table } from "../schemas/table.ts";
import { collect } from "./support/collect.ts";

const FOLDER = "tests/golden";
const SEEDS = "seeds";
const datasetOf = datasetReader("seeds/lexicon");

type Rows = ReadonlyArray<Readonly<Record<string, unknown>>>;

/** What a case is about; ids and confidence are left to their own tests. */
const COLUMNS = {
  documents: ["source", "published", "published_basis", "in_scope", "similarity"],
  meetings: [
    "status",
    "date",
    "date_basis",
    "level",
    "format",
    "forum",
    "venue",
    "city",
    "country",
    "parties",
    "other_parties",
    "participants",
    "n_documents",
    "n_independent",
  ],
  agreements: ["kind", "status", "instrument", "content", "parties", "signatories", "date", "n_documents", "n_independent"],
  statements: [
    "speaker",
    "speaker_role",
    "speaker_country",
    "kind",
    "cue",
    "content",
    "quote",
    "reporter",
    "addressee",
    "date",
    "n_documents",
    "n_independent",
  ],
  rejects: ["source", "stage", "reason"],
} as const satisfies Partial<Record<TableName, readonly string[]>>;

/** The columns that matter, in an order that ids do not decide. */
function shown(dataset: Omit<Dataset, "ids">, name: keyof typeof COLUMNS): string {
  const table: Table = TABLES[name];
  const rows = (dataset[name] as Rows).map((row) => COLUMNS[name].map((column) => cellText(table.columns[column]!, row[column])));
  return stringify([[...COLUMNS[name]], ...rows.toSorted((a, b) => (a.join("\t") < b.join("\t") ? -1 : 1))]);
}

const cases = readdirSync(FOLDER).filter((name) => name !== SEEDS);

test("there are cases", () => {
  expect(cases.length).toBeGreaterThanOrEqual(8);
});

test.each(cases)("%s", async (name) => {
  const dataset = await datasetOf(join(FOLDER, name, "articles"));
  for (const table of Object.keys(COLUMNS) as (keyof typeof COLUMNS)[])
    await expect(shown(dataset, table)).toMatchFileSnapshot(resolve(FOLDER, name, "expected", `${table}.csv`));
});

test("the tables of the seeds are those of tests/golden/seeds", async () => {
  const dataset = await datasetOf("seeds/articles");
  for (const [name, rows] of Object.entries(dataset)) {
    const text = Buffer.concat(
      await collect(
        csv.encode(TABLES[name as TableName], [
          cutBatch(
            TABLES[name as TableName],
            (rows as Rows).map((row) => rowLine(name as TableName, row)),
          ),
        ]),
      ),
    ).toString();
    await expect(text).toMatchFileSnapshot(resolve(FOLDER, SEEDS, `${name}.csv`));
  }
  expect(existsSync(join(FOLDER, SEEDS, "ids.csv"))).toBe(false);
});
