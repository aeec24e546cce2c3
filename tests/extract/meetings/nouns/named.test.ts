/** Meetings that need no parties to be known. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const facts = (text: string) => meetingsIn(text).map(({ parties, status, date, forum }) => [parties, status, date, forum]);

test("the ministers or leaders of a region are many that nobody lists", () => {
  expect(meetingsIn("Twelve Arab foreign ministers met in Cairo on Sunday.").map(({ date, city }) => [date, city])).toEqual([
    ["2024-03-10", "Cairo"],
  ]);
});

test.each([
  ["The Third Baltic Summit was held in Riga in May 2021.", ["", "held", "2021-05", "Third Baltic Summit"]],
  ["The five-party talks on the canal are expected to be held in Oslo in May.", ["", "scheduled", "2024-05", null]],
  ["Leaders of 44 European countries met in Riga on Tuesday.", ["", "held", "2024-03-12", null]],
  ["The First South American Summit was held in Lima in May 2021.", ["", "held", "2021-05", "First South American Summit"]],
])("%s", (sentence, expected) => expect(facts(sentence)).toEqual([expected]));

test.each([
  ["no day and no place", "Farmers wait for six-party talks."],
  ["no name", "A conference was held in Riga in May 2021."],
])("none with %s", (_, sentence) => expect(facts(sentence)).toEqual([]));

test("a full name introduces another meeting than the one told before", () => {
  const text = "The leaders of Chile and Peru held a summit in Lima on Tuesday. The First Cod Summit was held in Oslo in May 2021.";
  expect(facts(text).map(([parties, , date]) => [parties, date])).toEqual([
    ["CHL PER", "2024-03-12"],
    ["", "2021-05"],
  ]);
});

test("a meeting is not named after the one who holds it", () => {
  expect(meetingsIn("Secretary Holm's Meeting with Kenyan Foreign Minister Jane Otieno took place in Oslo.")).toEqual([
    expect.objectContaining({ forum: null }),
  ]);
});

test("as many as a number in words tells are nobody told before", () => {
  const text =
    "Chilean President Pedro Rivas met Norwegian Prime Minister Kari Holm in Lima on Tuesday. The leaders of eighteen countries are to meet in Quito in May.";
  expect(meetingsIn(text).map(({ parties, city }) => [parties, city])).toEqual([
    ["CHL NOR", "Lima"],
    ["", "Quito"],
  ]);
});

test("the ministers of a union of states are of it, though its name has a region in it", () =>
  expect(
    meetingsIn("The African Union's defence chiefs, meeting in Addis Ababa on Monday, agreed to send troops to Chad.").map(({ parties, date }) => [
      parties,
      date,
    ]),
  ).toEqual([["AFU", "2024-03-11"]]));

test.each([
  ["The Andean Community summit opened in Lima on Tuesday.", "Andean Community summit"],
  ["The summit of the Andean Community opened in Lima on Tuesday.", "summit of the Andean Community"],
  ["The African Union summit opened in Addis Ababa on Tuesday.", "African Union summit"],
  ["Chile and Norway held a summit in Lima on Tuesday.", null],
  ["The Chilean-Norwegian summit was held in Lima on Tuesday.", null],
])("the summit of an organisation has a name: %s", (text, forum) => expect(meetingsIn(text)).toEqual([expect.objectContaining({ forum })]));
