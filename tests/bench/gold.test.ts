import { expect, test } from "vitest";
import { findPiece } from "../../bench/gold-files/find-piece.ts";
import { readGold } from "../../bench/gold-files/gold-folder.ts";

const gold = readGold();
const articles = [gold.articles, gold.worldwide, gold.readouts, gold.newswire, gold.field, gold.unseen, gold.sealed];
const texts = [gold.quotes, gold.dates, gold.meetings, gold.agreements, ...articles];

test("the gold is as large as its README says, and every annotated word stands in its text", () => {
  const sizes = texts.map((some) => some.length);
  expect(sizes).toEqual([123, 67, 89, 59, 10, 15, 22, 18, 57, 15, 20]);
  for (const { text, agreements } of gold.agreements)
    for (const { content } of agreements) expect(findPiece(text, content)[0]).toBeGreaterThanOrEqual(0);
  for (const { text, statements, agreements } of articles.flat()) {
    for (const { content } of [...statements, ...agreements]) for (const piece of [content].flat()) expect(text).toContain(piece);
  }
});

test("hard negatives have no event that must be found, and every other text has one", () => {
  for (const { id, hard, meetings } of gold.meetings) expect([id, meetings.length > 0]).toEqual([id, hard === undefined]);
  for (const { id, hard, agreements } of gold.agreements) expect([id, agreements.length > 0]).toEqual([id, hard === undefined]);
});

test("ids are unique", () => {
  const ids = texts.flatMap((some) => some.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

test("a piece that recurs must say which one it is", () => {
  expect(() => findPiece("he said she said", "said")).toThrow("stands 2 times");
  expect(findPiece("he said she said", "said#2")).toEqual([12, 16]);
  expect(() => findPiece("he said", "says")).toThrow("stands 0 times");
});
