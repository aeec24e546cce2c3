import { expect, test } from "vitest";
import { TOPICS } from "../../schemas/topic.ts";
import { lexicon, lexiconRows } from "../support/lexicon.ts";
import { tokenize } from "../../pipeline/text/tokens.ts";

const rows = lexiconRows("topics");

test("phrases are there once, in lower case, and name a topic of the codebook with a weight of one or two", () => {
  const phrases = rows.map((row) => row["phrase"]!);
  expect(phrases).toEqual([...new Set(phrases)].map((phrase) => phrase.toLowerCase()));
  expect(rows.filter((row) => !(TOPICS as readonly string[]).includes(row["topic"]!))).toEqual([]);
  expect(rows.filter((row) => row["weight"] !== "1" && row["weight"] !== "2")).toEqual([]);
});

test("every topic but `other` has phrases of its own, at least one of them a term of the field", () => {
  const counts = new Map(TOPICS.map((topic) => [topic, rows.filter((row) => row["topic"] === topic && row["weight"] === "2").length]));
  expect([...counts].filter(([topic, count]) => topic !== "other" && count < 3)).toEqual([]);
});

test.each(rows.map((row) => [row["phrase"]!, row["topic"]!, Number(row["weight"])] as const))("%s is found: %s", (phrase, topic, weight) => {
  const tokens = tokenize(`the ${phrase} .`, lexicon.abbreviations);
  const match = lexicon.topics.longestAt(tokens, 1);
  expect(match?.value).toEqual({ topic, weight });
  expect(tokens.lower[match!.last]).toBe(".");
});
