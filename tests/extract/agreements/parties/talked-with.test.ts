/** The other party of what is signed is the one with whom its own clause has the signer meet. */
import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

const rowsOf = (words: string) =>
  agreementsIn(`The president of Chile on Tuesday ${words}.`).map(({ content, parties, date }) => [content, parties, date]);

test.each([
  "after talks with the prime minister of Norway",
  "following a meeting with the prime minister of Norway in Oslo",
  "during his talks with the prime minister of Norway",
  "at a meeting with the prime minister of Norway",
  "alongside the prime minister of Norway",
])("signed %s", (words) => expect(rowsOf(`signed a treaty on fishing ${words}`).map(([, parties]) => parties)).toEqual(["CHL NOR"]));

test.each([
  "signed a treaty on fishing ahead of talks with the prime minister of Norway",
  "signed the Antarctic treaty after talks with the prime minister of Norway",
  "signed a contract with a shipyard after talks with the prime minister of Norway",
  "signed the budget law after talks with the prime minister of Norway",
])("none: %s", (words) => expect(rowsOf(words)).toEqual([]));

test.each([
  "After talks with the prime minister of Norway, the president of Chile signed a treaty on fishing on Tuesday.",
  "During a visit to Oslo, the president of Chile met the prime minister of Norway on Tuesday and signed a treaty on fishing.",
  "The president of Chile held talks with the prime minister of Norway on Tuesday and later signed a treaty on fishing.",
])("the meeting may be told first: %s", (text) => expect(agreementsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR" })]));

test.each([
  "After talks with the prime minister of Norway, the president of Chile signed the budget law on Tuesday.",
  "The president of Chile met the prime minister of Norway on Tuesday and signed a contract with a shipyard.",
  "After talks with the prime minister of Norway were put off, the president of Chile signed a treaty on fishing.",
])("nobody signs with those of whom something else is told: %s", (text) => expect(agreementsIn(text)).toEqual([]));
