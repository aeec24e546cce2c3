import { expect, test } from "vitest";
import { generateArticle, generateArticles } from "../../bench/generated/articles.ts";
import { generateNews, generateOther, ONE_IN } from "../../bench/generated/news.ts";
import { densityOf, type Density } from "../../bench/metrics/density.ts";
import { createReader } from "../../bench/reader.ts";

/** What 36 real articles on diplomacy have (docs/performance.md), and by how much the generated ones may have more or less. */
const REAL: Partial<Record<keyof Density, readonly [value: number, share: number]>> = {
  "records per KB": [2.98, 0.2],
  "statements per KB": [2.24, 0.2],
  "evidence rows per KB": [21.8, 0.2],
  "evidence rows per record": [7.33, 0.15],
  "sentences with evidence, share": [0.47, 0.15],
  "quoted words, share": [0.2, 0.2],
  "names per KB": [19.1, 0.2],
  "dates per KB": [2.96, 0.2],
  "tokens per KB": [181, 0.05],
  "tokens of a sentence, median": [22, 0.2],
  "tokens of a sentence, 90th of 100": [42, 0.15],
};

test("generated articles are as dense as real ones, and have no fewer words", async () => {
  const density = await densityOf([...generateArticles(60)], createReader());
  for (const [figure, [value, share]] of Object.entries(REAL)) {
    const measured = density[figure as keyof Density];
    expect(measured, figure).toBeGreaterThan(value * (1 - share));
    expect(measured, figure).toBeLessThan(value * (1 + share));
  }
  expect(density["distinct words of 200"]).toBeGreaterThan(125);
}, 60_000);

test("articles are all different, also those that tell one event, and do not depend on where one begins", () => {
  const texts = [...generateArticles(2000)].map(({ text }) => text);
  expect(new Set(texts).size).toBe(2000);
  expect([...generateArticles(2, 1998)].map(({ text }) => text)).toEqual(texts.slice(1998));
});

test("of ten articles two pairs tell one event: the same people on the same day, in words of their own", () => {
  const opening = (number: number): string => generateArticle(number).text.split("\n\n")[0]!;
  expect([6, 8].map((number) => opening(number) === opening(number + 1))).toEqual([true, true]);
  expect(new Set(Array.from({ length: 10 }, (_, number) => opening(number))).size).toBe(8);
  expect(generateArticle(6).published).toBe(generateArticle(7).published);
});

/** What 840 real articles of newspapers have (docs/performance.md): words, names, days and quotations of news of other fields. */
const REAL_NEWS: Partial<Record<keyof Density, readonly [value: number, share: number]>> = {
  "quoted words, share": [0.23, 0.2],
  "names per KB": [9.7, 0.25],
  "dates per KB": [2.7, 0.25],
  "tokens per KB": [188, 0.05],
  "tokens of a sentence, median": [21, 0.15],
  "tokens of a sentence, 90th of 100": [39, 0.15],
};

test("generated news of other fields is as dense as real news, and has nothing to record", async () => {
  const density = await densityOf(
    Array.from({ length: 60 }, (_, number) => generateOther(number)),
    createReader(),
  );
  for (const [figure, [value, share]] of Object.entries(REAL_NEWS)) {
    const measured = density[figure as keyof Density];
    expect(measured, figure).toBeGreaterThan(value * (1 - share));
    expect(measured, figure).toBeLessThan(value * (1 + share));
  }
  expect(density["records per KB"]).toBe(0);
}, 60_000);

test("of generated news one article in so many is in scope, and all are different", async () => {
  const articles = [...generateNews(300)];
  const { documents } = await createReader().dataset(articles);
  expect(documents.filter(({ in_scope }) => in_scope)).toHaveLength(articles.length / ONE_IN);
  expect(new Set(articles.map(({ text }) => text)).size).toBe(articles.length);
  expect([...generateNews(2, 298)]).toEqual(articles.slice(298));
}, 60_000);
