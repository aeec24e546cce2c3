/**
 * Fits the weights of `confidence` to annotated articles, and says by cross-validation over held-out articles, and on unseen ones, how far its chances are off.
 * Usage: node build/bench/calibrate.js ../shared. Prints the weights for pipeline/merge/records/confidence.ts; changes nothing.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../schemas/dataset.ts";
import type { Agreement } from "../schemas/agreement.ts";
import type { Meeting } from "../schemas/meeting.ts";
import type { Statement } from "../schemas/statement.ts";
import { confidence, GROUNDS, type Grounds } from "../pipeline/merge/records/confidence.ts";
import { readGold } from "./gold-files/gold-folder.ts";
import { brierScore, expectedCalibrationError, type Forecast } from "./metrics/calibration-error.ts";
import { chanceOf, fitLogistic, type Example } from "./metrics/logistic.ts";
import { compareRecords, RECORD_TABLES, type Comparison, type RecordTable } from "./metrics/records.ts";
import { createReader } from "./reader.ts";
import { compareArticles, type ArticleGold } from "./suites/records.ts";

const FOLDS = 10;
const PULL = 2;
const BY_HAND = "independent_documents";

interface Judged {
  readonly article: string;
  readonly grounds: Grounds;
  readonly right: boolean;
}

const reader = createReader();
const gold = readGold();
const judged: Judged[] = [];
for (const articles of [gold.articles, gold.worldwide]) judged.push(...ofArticles(articles, await reader.dataset(articles)));
const seeds = await reader.folder("seeds/articles");
for (const table of RECORD_TABLES) judged.push(...judge("seeds", table, compareRecords(table, gold.seeds, seeds)));
const shared = join(process.argv[2] ?? "../shared", "data", "articles");
if (existsSync(shared)) {
  const files = readdirSync(join(shared, "gold")).filter((name) => name.endsWith(".json"));
  const records = files.sort().map((name) => JSON.parse(readFileSync(join(shared, "gold", name), "utf8")) as ArticleGold);
  judged.push(...ofArticles(records, await reader.folder(join(shared, "articles"))));
}

function ofArticles(records: readonly ArticleGold[], dataset: Omit<Dataset, "ids">): readonly Judged[] {
  return compareArticles(records, dataset).flatMap(({ article, comparisons }) =>
    RECORD_TABLES.flatMap((table) => judge(article, table, comparisons[table])),
  );
}

function judge(article: string, table: RecordTable, { verdicts }: Comparison): readonly Judged[] {
  return [...verdicts].flatMap(([row, right]) => (right === null ? [] : [{ article, right, grounds: groundsOfRow(table, row) }]));
}

/** The grounds of a published row, as the merge saw them. */
function groundsOfRow(table: RecordTable, row: Meeting | Agreement | Statement): Grounds {
  const common = { table, nIndependent: row.n_independent, dateBasis: row.date_basis };
  if ("participants" in row) {
    const people = row.participants.length;
    return { ...common, kind: null, people, parties: row.parties.length, words: 0, named: people > 0 };
  }
  const words = row.content.split(/\s+/u).length;
  if ("signatories" in row) {
    return { ...common, kind: row.kind, people: row.signatories.length, parties: row.parties.length, words, named: row.parties.length > 1 };
  }
  return { ...common, kind: row.kind, people: Number(row.speaker_type === "person"), parties: 0, words, named: row.speaker_type !== "anonymous" };
}

const fitted = GROUNDS.filter(({ name }) => name !== BY_HAND);
const exampleOf = ({ grounds, right }: Judged): Example => ({ features: fitted.map(({ measure }) => measure(grounds)), right });
const articles = [...new Set(judged.map(({ article }) => article))].sort();
const foldOf = new Map(articles.map((article, at) => [article, at % FOLDS]));

const heldOut = Array.from({ length: FOLDS }, (_, fold) => {
  const weights = fitLogistic(judged.filter(({ article }) => foldOf.get(article) !== fold).map(exampleOf), PULL);
  return judged
    .filter(({ article }) => foldOf.get(article) === fold)
    .map((one) => ({ table: one.grounds.table, forecast: { chance: chanceOf(weights, exampleOf(one).features), right: one.right } }));
}).flat();

const show = (name: string, forecasts: readonly Forecast[]): void =>
  console.log(
    `${name.padEnd(28)} rows ${String(forecasts.length).padStart(4)}  right ${(forecasts.filter(({ right }) => right).length / forecasts.length).toFixed(3)}  ECE ${expectedCalibrationError(forecasts).toFixed(3)}  Brier ${brierScore(forecasts).toFixed(3)}`,
  );
show(
  "as published now",
  judged.map(({ grounds, right }) => ({ chance: confidence(grounds), right })),
);
show(
  "fitted, held out",
  heldOut.map(({ forecast }) => forecast),
);
for (const table of RECORD_TABLES)
  show(
    `  ${table}`,
    heldOut.filter((one) => one.table === table).map(({ forecast }) => forecast),
  );
const share = judged.filter(({ right }) => right).length / judged.length;
show(
  "one chance for all",
  judged.map(({ right }) => ({ chance: share, right })),
);
const weights = fitLogistic(judged.map(exampleOf), PULL);
// Articles that no rule was written with: the weights were not fitted to them either.
const unseen = ofArticles(gold.unseen, await reader.dataset(gold.unseen));
show(
  "on unseen, as published now",
  unseen.map(({ grounds, right }) => ({ chance: confidence(grounds), right })),
);
show(
  "on unseen, fitted",
  unseen.map((one) => ({ chance: chanceOf(weights, exampleOf(one).features), right: one.right })),
);
fitted.forEach(({ name }, at) => console.log(`${name.padEnd(28)} ${weights[at]!.toFixed(2)}`));
