import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

const treaty = (rest: string) => agreementsIn(`Chile and Norway have concluded a treaty on cod. ${rest}`);

test.each([
  ["It was signed on Monday by the foreign ministers.", "signed", "2024-03-11"],
  ["The treaty was signed in Oslo last week.", "signed", "2024-03-04/2024-03-10"],
  ["The signing took place in Oslo on Monday.", "signed", "2024-03-11"],
  ["It was reached on Monday after ten hours of talks.", "agreed", "2024-03-11"],
  ["Fishermen are pleased. It was signed on Monday by the foreign ministers.", "signed", "2024-03-11"],
])("the day told behind an agreement is its own: %s", (rest, kind, date) =>
  expect(treaty(rest)).toEqual([expect.objectContaining({ content: "a treaty on cod", kind, date, parties: "CHL NOR" })]),
);

test.each([
  ["a day to come", "It will be signed on Monday."],
  ["another step", "It was ratified on Monday by the Chilean senate."],
  ["something else", "A Peruvian trawler was seized on Monday. The trawler was released on Tuesday."],
  ["not done", "It was not signed on Monday."],
])("no day of the agreement (%s): %s", (_, rest) => {
  expect(treaty(rest)[0]).toMatchObject({ content: "a treaty on cod", kind: "agreed", date: "2024-03-13" });
});

test("the day of a decision is that of the course agreed before it", () =>
  expect(agreementsIn("Chile and Norway have agreed to share the catch. The decision was taken in Oslo on Monday.")).toEqual([
    expect.objectContaining({ content: "to share the catch", date: "2024-03-11" }),
  ]));

test.each([
  ["Under the document, signed in Oslo on Monday, Chile will sell its boats.", "signed", "2024-03-11"],
  ["Signed in Oslo on Monday, it bans drift nets.", "signed", "2024-03-11"],
])("a participle that recalls the agreement gives its day: %s", (rest, kind, date) =>
  expect(treaty(rest)).toEqual([expect.objectContaining({ content: "a treaty on cod", kind, date, parties: "CHL NOR" })]),
);

test.each(["The treaty signed in Lima in 1954 will lapse.", "The treaty, signed in Lima in 1954, will lapse."])(
  "the day of an older one is not that of the news: %s",
  (rest) => expect(treaty(rest)[0]).toMatchObject({ content: "a treaty on cod", kind: "agreed", date: "2024-03-13" }),
);

test.each([
  "Speaking at the signing ceremony on Monday, the Chilean minister said that trade would grow.",
  '"This is a great day," the minister said at the signing of the treaty in Oslo on Monday.',
])("the day of the ceremony is that of the treaty: %s", (rest) =>
  expect(treaty(rest)[0]).toMatchObject({ content: "a treaty on cod", kind: "signed", date: "2024-03-11" }),
);

test("a deal that is signed on the day it is struck is signed", () =>
  expect(agreementsIn("Chile today struck a deal on cod with Norway. The deal was signed in Oslo today.")).toEqual([
    expect.objectContaining({ content: "a deal on cod with Norway", kind: "signed", parties: "CHL NOR" }),
  ]));
