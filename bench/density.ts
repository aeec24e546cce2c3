/** `node build/bench/density.js [CORPORA]`: how dense the generated articles are, beside real ones. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { generateArticles } from "./generated/articles.ts";
import { generateOther } from "./generated/news.ts";
import { readLines } from "./gold-files/read-lines.ts";
import { readGold } from "./gold-files/gold-folder.ts";
import { densityOf, type Density } from "./metrics/density.ts";
import { createReader, type Article } from "./reader.ts";

const [corpora] = process.argv.slice(2);
const reader = createReader();
const gold = readGold();
/** Of a corpus of general news, as many articles as tell its density. */
const SOME = 84;

function* samples(): Generator<readonly [name: string, articles: readonly Article[]]> {
  yield ["generated", [...generateArticles(100)]];
  yield ["other fields", Array.from({ length: 100 }, (_, number) => generateOther(number))];
  yield ["worldwide", gold.worldwide];
  yield ["ten articles", gold.articles];
  const folder = join(corpora ?? "", "data", "articles", "articles");
  if (corpora === undefined || !existsSync(folder)) return;
  yield ["diplomacy", readdirSync(folder).map((file) => JSON.parse(readFileSync(join(folder, file), "utf8")) as Article)];
  const news = (name: string): readonly Article[] =>
    readLines<Article>(join(corpora, "data", "quotes", `${name}.jsonl`))
      .slice(0, SOME)
      .map(({ text }, at) => ({ id: `${name}${at}`, text, published: "2016-09-12" }));
  yield ["polnear", news("polnear.dev")];
  yield ["gum", news("gum_news.train")];
}

const columns: (readonly [string, Density])[] = [];
for (const [name, articles] of samples()) columns.push([name, await densityOf(articles, reader)]);
console.log("".padEnd(36) + columns.map(([name]) => name.padStart(14)).join(""));
for (const figure of Object.keys(columns[0]![1]) as (keyof Density)[])
  console.log(figure.padEnd(36) + columns.map(([, density]) => Number(density[figure].toPrecision(3)).toString().padStart(14)).join(""));
