import { expect, test } from "vitest";
import { agreementsIn, evidenceOf, agreementDrafts } from "../../support/drafts.ts";

/** [text, date]; told on Wednesday, 13 March 2024. */
test.each([
  ["Chile and Norway signed a treaty on fishing in Oslo on Tuesday.", "2024-03-12"],
  ["Chile and Norway signed a treaty Monday on the fishing of cod.", "2024-03-11"],
  ["Chile and Norway reached an accord on Saturday to share radar data.", "2024-03-09"],
  ["Chile and Norway signed a declaration in Oslo on Friday announcing a joint fund.", "2024-03-08"],
  ["Chile and Norway agreed to meet on Friday.", "2024-03-13"],
  ["Chile and Norway signed a treaty on fishing, to be ratified next month.", "2024-03-13"],
  ["Chile and Norway on Monday ended a quarrel over cod by signing a treaty on fishing.", "2024-03-11"],
  ["Chile and Norway have signed a treaty providing for a trade in cod worth two million dollars in the coming year.", "2024-03-13"],
])("%s", (text, date) => {
  expect(agreementsIn(text).map((agreement) => agreement.date)).toEqual([date]);
});

test("the day behind the content is shown as its evidence", () => {
  const [draft] = agreementDrafts("Chile and Norway signed a treaty on fishing in Oslo on Tuesday.");
  expect(evidenceOf(draft!, "date")).toEqual([expect.stringMatching(/^2024-03-12: Tuesday \(date\.weekday:inferred\)$/)]);
});

test.each([
  "Chile and Norway agreed on Tuesday on launching a dialogue on cod in May.",
  "On Tuesday, Chile and Norway confirmed close cooperation in the run-up to the APEC summit in Lima in May.",
])("the day of what is agreed is not that of agreeing: %s", (text) => expect(agreementsIn(text).map(({ date }) => date)).toEqual(["2024-03-12"]));

test("what was signed centuries ago was not signed on the day of the report", () => {
  expect(agreementsIn("In 1494 Spain and Portugal signed a treaty dividing the oceans.").map(({ date }) => date)).toEqual([null]);
});

test.each([
  ["Chile and Norway signed deals with Kenya and Peru on Monday to open the ports.", "2024-03-11"],
  ["Chile and Norway initialled a pact in February 2012 that Kenya had brokered.", "2012-02"],
  ["Chile and Norway had in 2011 agreed to share radars.", "2011"],
])("a day behind the partners, or inside the verb: %s", (text, date) => expect(agreementsIn(text)[0]).toMatchObject({ date }));

test.each([
  ["Chile and Norway signed a treaty on the frontier here on Monday.", "a treaty on the frontier", "2024-03-11"],
  ["Chile and Norway agreed to open the port here on Monday.", "to open the port", "2024-03-11"],
  ["Chile and Norway agreed to open the port here today.", "to open the port", "2024-03-13"],
])("where the reporter stands it was agreed, and on the day beside it: %s", (text, content, date) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ content, date, parties: "CHL NOR" })]),
);

test.each([
  ["Chile and Norway renewed a pact that dates from 1975, and undertook to patrol the strait.", "to patrol the strait", "2024-03-13"],
  ["Peru had in June pledged ten ships, and Chile and Norway agreed to share the cost.", "to share the cost", "2024-03-13"],
  ["Chile and Norway Feb. 26 agreed to share the cost.", "to share the cost", "2024-02-26"],
  ["Chile and Norway 26 February agreed to share the cost.", "to share the cost", "2024-02-26"],
  ["The presidents of Chile and Norway to-day agreed to share the cost.", "to share the cost", "2024-03-13"],
])("a day of something else is none of the agreement, one between subject and verb is: %s", (text, content, date) =>
  expect(agreementsIn(text)).toContainEqual(expect.objectContaining({ content, date })),
);

test.each([
  ["A protocol amending the 2006 treaty was signed in Lima on Monday by the ministers of Chile and Norway.", "2024-03-11"],
  ["A protocol amending the 2006 treaty was signed in Lima by the ministers of Chile and Norway.", "2024-03-13"],
  ["The 2006 treaty between Chile and Norway was signed in Lima.", "2006"],
])("the year of another treaty is no day of the agreement: %s", (text, date) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind: "signed", date, parties: "CHL NOR" })]),
);
