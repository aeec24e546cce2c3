/** The same measures on development corpora that lie outside the project; what is not there is left out. Nothing of them is kept. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readLines } from "../gold-files/read-lines.ts";
import type { GoldRecords } from "../metrics/gold-record.ts";
import type { Quote } from "../metrics/quotes.ts";
import type { Timex } from "../metrics/timex.ts";
import { scoreVerdicts } from "../metrics/verdicts.ts";
import type { Article, Reader } from "../reader.ts";
import { dateFigures } from "./dates.ts";
import { figure, type Figure } from "./figure.ts";
import { quoteFigures } from "./quotes.ts";
import { articleFigures, corpusFigures } from "./records.ts";

const QUOTES = ["polnear.dev", "gum_news.train", "gum_news.dev", "gum_news.test"];
const TIMEX = ["timebank", "aquaint"];

/** Figures of all corpora below `folder`. */
export async function corporaFigures(folder: string, reader: Reader): Promise<readonly Figure[]> {
  const present = (...parts: readonly string[]): string | null => {
    const path = join(folder, ...parts);
    return existsSync(path) ? path : null;
  };
  const figures: Figure[] = [];
  for (const name of QUOTES) figures.push(...quotesOf(name, present("data", "quotes", `${name}.jsonl`), reader));
  for (const name of TIMEX) figures.push(...timexOf(name, present("data", "timex", `${name}.jsonl`), reader));
  figures.push(...sentencesOf(present("data", "events", "plover_dev.jsonl"), reader));
  figures.push(...(await articlesOf(present("data", "articles"), reader)));
  const seeds = present("gold", "seeds.json");
  if (seeds !== null) figures.push(...corpusFigures("shared_seeds", readJson<GoldRecords>(seeds), await reader.folder("seeds/articles")));
  return figures;
}

const readJson = <T>(path: string): T => JSON.parse(readFileSync(path, "utf8")) as T;

function quotesOf(name: string, path: string | null, reader: Reader): readonly Figure[] {
  if (path === null) return [];
  const texts = readLines<Article & { readonly quotes: readonly Quote[] }>(path);
  const read = texts.map((article) => ({
    text: article.text,
    gold: article.quotes,
    predicted: reader.annotate({ ...article, published: null }).quotes,
  }));
  return quoteFigures(name, read, true);
}

function timexOf(name: string, path: string | null, reader: Reader): readonly Figure[] {
  if (path === null) return [];
  const texts = readLines<Article & { readonly dct: string; readonly timex: readonly Timex[] }>(path);
  return dateFigures(
    name,
    texts.map((article) => ({ gold: article.timex, predicted: reader.annotate({ ...article, published: article.dct }).timex })),
  );
}

interface Sentence extends Article {
  readonly date: string | null;
  readonly quality: string;
  readonly near_dup_of?: string;
  readonly expect: Readonly<Record<string, string>>;
  readonly hard?: Readonly<Record<string, string>>;
}

/** Answers that count as an event; `maybe` counts neither way. */
const POSITIVE: Readonly<Record<string, readonly string[]>> = { meeting: ["yes", "planned"], agreement: ["yes", "intent"], statement: ["yes"] };
const TAKES_PLACE = new Set(["held", "ongoing", "scheduled"]);
const HOLDS = new Set(["concluded", "planned"]);

function sentencesOf(path: string | null, reader: Reader): readonly Figure[] {
  if (path === null) return [];
  const read = readLines<Sentence>(path)
    .filter((sentence) => sentence.quality !== "stylized" && sentence.near_dup_of === undefined)
    .map((sentence) => ({ sentence, found: reader.annotate({ ...sentence, published: sentence.date }) }));
  const predicted = {
    meeting: read.map(({ found }) => found.meetings.some(({ status }) => TAKES_PLACE.has(status))),
    agreement: read.map(({ found }) => found.agreements.some(({ status }) => HOLDS.has(status))),
    statement: read.map(({ found }) => found.quotes.length > 0),
  };
  return (["meeting", "agreement", "statement"] as const).flatMap((table) => {
    const verdicts = read.flatMap(({ sentence }, at) =>
      sentence.expect[table] === "maybe"
        ? []
        : [{ expected: POSITIVE[table]!.includes(sentence.expect[table]!), predicted: predicted[table][at]!, hard: sentence.hard?.[table] ?? null }],
    );
    const found = scoreVerdicts(verdicts);
    return [
      figure(`plover_dev.${table}.f1`, found.f1, found.positives),
      figure(`plover_dev.${table}.precision`, found.precision, found.positives),
      figure(`plover_dev.${table}.recall`, found.recall, found.positives),
      ...(found.hard === 0 ? [] : [figure(`plover_dev.${table}.quiet_on_hard_negatives`, 1 - found.hardAlarms, found.hard)]),
    ];
  });
}

async function articlesOf(folder: string | null, reader: Reader): Promise<readonly Figure[]> {
  if (folder === null) return [];
  const gold = join(folder, "gold");
  const records = readdirSync(gold)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => readJson<GoldRecords & { readonly id: string }>(join(gold, file)));
  return articleFigures("shared_articles", records, await reader.folder(join(folder, "articles")));
}
