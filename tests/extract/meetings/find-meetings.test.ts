/** Where meetings are told: in the body, by the outlet's own words; captions and quotations only add to them. */
import { expect, test } from "vitest";
import { evidenceOf, meetingDrafts, meetingsIn } from "../../support/drafts.ts";

const CAPTION =
  "Norwegian Foreign Minister Kari Holm (L) and Chilean Foreign Minister Pedro Rivas (R) hold talks in Oslo on March 12, 2024. (Reuters)";
const withCaption = (lead: string): string => `${lead}\n\n${CAPTION}\n\nThe plan is old, they say.`;

test("a caption completes a meeting with names, place and day", () => {
  const drafts = meetingDrafts(withCaption("The foreign ministers of Chile and Norway met on Tuesday."));
  expect(drafts).toHaveLength(1);
  expect(drafts[0]!.people.map((person) => person.name).toSorted()).toEqual(["Kari Holm", "Pedro Rivas"]);
  expect(evidenceOf(drafts[0]!, "city")).toEqual(["Oslo: Oslo (place.city:stated)"]);
  expect(evidenceOf(drafts[0]!, "date").map((row) => row.split(" (")[0])).toEqual(["2024-03-12: March 12, 2024"]);
});

test("a caption never makes a meeting", () => {
  expect(meetingsIn(withCaption("The foreign ministers of Chile and Norway praised the harbor plan."))).toEqual([]);
});

test("a headline never makes a meeting", () => {
  expect(meetingsIn("Chile, Norway Hold Talks in Oslo\n\nThe harbor plan of Chile and Norway is old, and nobody likes it.")).toEqual([]);
});

test.each([
  `Norwegian Foreign Minister Kari Holm said: "I met Kenyan President Daniel Otieno in Nairobi last year."`,
  `"I met Kenyan President Daniel Otieno in Nairobi last year," Norwegian Foreign Minister Kari Holm said.`,
  `"Our talks with Chile in Oslo in May were good," Norwegian Foreign Minister Kari Holm said.`,
])("a meeting told inside a quotation makes no row: %s", (sentence) => {
  expect(meetingsIn(`The port is closed to ships of Norway this week. ${sentence}`)).toEqual([]);
});

test.each([
  `"On Monday, Norwegian Foreign Minister Kari Holm met Kenyan President Daniel Otieno in Nairobi," the ministry said.`,
  `"A phone conversation was held on Monday between Norwegian Foreign Minister Kari Holm and Kenyan President Daniel Otieno," it said.`,
])("what a quoted announcement tells of two sides and a day makes a row: %s", (sentence) => {
  expect(meetingsIn(sentence).map(({ date, parties }) => [date, parties])).toEqual([["2024-03-11", "KEN NOR"]]);
});

test.each([
  `"The letter that came after Norwegian Foreign Minister Kari Holm met Kenyan President Daniel Otieno on Monday is odd," he wrote.`,
  `"Norwegian Foreign Minister Kari Holm must meet Kenyan President Daniel Otieno on Monday," he wrote.`,
])("what a quotation mentions makes none: %s", (sentence) => {
  expect(meetingsIn(`The port is closed to ships of Norway this week. ${sentence}`)).toEqual([]);
});

test.each(['had "frank discussions"', 'held "fruitful talks"'])("a quoted noun behind its verb is no quotation: %s", (did) => {
  expect(
    meetingsIn(`Norwegian Foreign Minister Kari Holm ${did} with Kenyan President Daniel Otieno in Nairobi on Monday.`).map(({ date, city }) => [
      date,
      city,
    ]),
  ).toEqual([["2024-03-11", "Nairobi"]]);
});

test("a noun in quotation marks is no quotation", () => {
  expect(meetingsIn('Chile and Norway held a "summit" in Oslo on Tuesday.')).toHaveLength(1);
});

test("a body of states meets as one party", () => {
  expect(meetingsIn("The U.N. Security Council met on Tuesday.").map((row) => row.parties)).toEqual(["UNO"]);
  expect(meetingsIn("The European Union met on Tuesday.").map((row) => row.parties)).toEqual(["EUE"]);
  expect(meetingsIn("Norway met on Tuesday.")).toEqual([]);
});

test.each([
  ["a meeting place", "Chile and Norway chose Oslo as a meeting place."],
  ["a summit statement", "Chile and Norway published a summit statement."],
  ["a board meeting", "Chile and Norway followed the board meeting on Tuesday."],
  ["a press conference", "The foreign ministers of Chile and Norway held a press conference in Oslo on Tuesday."],
  ["a call for calm", "Chile and Norway called for calm on Tuesday."],
  ["exchanged fire", "Troops of Chile and Norway exchanged fire with rebels on Tuesday."],
])("%s is no meeting", (_, sentence) => expect(meetingsIn(sentence)).toEqual([]));

test("the keys count the meetings in text order", () => {
  const text = "The leaders of Chile and Norway met in Oslo on Monday. The leaders of Kenya and Peru met in Lima on Tuesday.";
  expect(meetingDrafts(text).map(({ key, parties }) => [key, ...parties])).toEqual([
    ["m1", "CHL", "NOR"],
    ["m2", "KEN", "PER"],
  ]);
});

test.each([
  "The presidents of Chile and Norway met on the sidelines of the G20 summit in Nairobi on Thursday.",
  "The presidents of Chile and Norway held talks on the margins of the G20 summit in Nairobi on Thursday.",
  "On the sidelines of the G20 summit in Nairobi, the presidents of Chile and Norway met on Thursday.",
])("a talk beside a summit is one meeting and the summit another: %s", (sentence) => {
  expect(
    meetingDrafts(sentence)
      .map(({ parties, forum }) => [parties.join(), forum ?? "no forum"].join(" "))
      .toSorted(),
  ).toEqual(["CHL,NOR no forum", "GGT G20 summit"]);
});
