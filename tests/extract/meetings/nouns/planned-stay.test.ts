/** Whoever is expected somewhere for a meeting has not held it yet. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const facts = (sentence: string) => meetingsIn(sentence).map(({ parties, status, date }) => [parties, status, date]);
const HOST = "with his Norwegian counterpart, Nils Holm.";

// The document is of Wednesday, 13 March 2024.
test.each([
  ["is expected in Oslo today", "2024-03-13"],
  ["is due in Oslo today", "2024-03-13"],
  ["is due here tomorrow", "2024-03-14"],
  ["is to arrive in Oslo later today", "2024-03-13"],
  ["was expected in Oslo today", "2024-03-13"],
  ["is pencilled in in Oslo on Friday", "2024-03-15"],
  ["was to fly to Oslo today", "2024-03-13"],
])("%s for talks", (words, date) =>
  expect(facts(`Chilean Defence Minister Luis Soto ${words} for talks ${HOST}`)).toEqual([["CHL NOR", "scheduled", date]]),
);

test("a stay that had been planned, and one that is denied", () => {
  expect(facts(`Chilean Defence Minister Luis Soto had been expected in Oslo on Tuesday for talks ${HOST}`)).toEqual([
    ["CHL NOR", "cancelled", "2024-03-12"],
  ]);
  const missed = "Chilean Defence Minister Luis Soto was expected in Oslo on Tuesday for talks with the Norwegian defence minister but did not come.";
  expect(facts(missed).map(([parties, status]) => [parties, status])).toEqual([["CHL NOR", "cancelled"]]);
  expect(facts(`Chilean Defence Minister Luis Soto is not expected in Oslo this week for talks ${HOST}`)).toEqual([]);
});

test("a report printed later: what was to be on the day of its dateline is still a plan", () =>
  expect(facts(`OSLO, March 12 (Reuters) - Chilean Defence Minister Luis Soto arrives here today for talks ${HOST}`)).toEqual([
    ["CHL NOR", "scheduled", "2024-03-12"],
  ]));
