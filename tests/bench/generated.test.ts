import { expect, test } from "vitest";
import { generateArticle, generateArticles } from "../../bench/generated/articles.ts";
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
