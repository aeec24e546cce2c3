import { expect, test } from "vitest";
import { draftsIn, meetingDrafts, meetingsIn } from "../../../support/drafts.ts";

const HOLM = "Norwegian Foreign Minister Kari Holm";
const RIVAS = "Chilean Foreign Minister Pedro Rivas";
const PAZ = "Peruvian Foreign Minister Lucia Paz";
const OTIENO = "Kenyan Foreign Minister Daniel Otieno";
const LEAD = `${HOLM} met ${RIVAS} in Oslo on Tuesday.`;
const ONE = expect.objectContaining({ people: "Kari Holm, Pedro Rivas", parties: "CHL NOR", date: "2024-03-12", city: "Oslo", status: "held" });

test.each([
  ["the talks", "The talks lasted two hours."],
  ["their meeting", "The two ministers discussed fishing during their meeting."],
  ["both by name", "The meeting between Holm and Rivas took place at a hotel."],
  ["after the talks", "Holm praised the port after the talks."],
  ["the same verb and day", "Holm met Rivas on Tuesday at a hotel."],
  ["the whole story", "The two ministers discussed fishing during their meeting. The talks lasted two hours. After the meeting, Rivas flew home."],
])("one meeting over many sentences is one row: %s", (_, sentence) => {
  expect(meetingsIn(`${LEAD} ${sentence}`)).toEqual([ONE]);
});

test.each([
  ["another person", `Holm also met ${OTIENO} on Wednesday.`, { parties: "KEN NOR", date: "2024-03-13" }],
  ["another day", "Holm met Rivas in Oslo on Monday.", { parties: "CHL NOR", date: "2024-03-11" }],
  ["another format", "Holm spoke by phone with Rivas on Tuesday evening.", { parties: "CHL NOR", format: "phone" }],
  ["a plan", "Holm will meet Rivas again in Lima in May.", { status: "scheduled", date: "2024-05", city: "Lima" }],
  ["other offices", "The leaders of Chile and Norway met in Oslo on Tuesday.", { level: "leader", parties: "CHL NOR" }],
])("%s makes another meeting", (_, sentence, expected) => {
  expect(meetingsIn(`${LEAD} ${sentence}`)).toEqual([ONE, expect.objectContaining(expected)]);
});

test("ministers of other fields of the same states on the same day hold a meeting of their own", () => {
  const text = "The foreign ministers of Chile and Norway met in Oslo on Tuesday. The defense ministers of Chile and Norway met in Oslo on Tuesday.";
  expect(meetingDrafts(text).map((draft) => draft.portfolios)).toEqual([["foreign"], ["defense"]]);
});

const FOUR = `${HOLM}, ${RIVAS}, ${OTIENO} and ${PAZ} met in Oslo on Tuesday.`;
test.each(["Holm held a separate meeting with Rivas on the sidelines.", "On the sidelines of the meeting, Holm held talks with Rivas."])(
  "a talk beside a larger meeting is its own row: %s",
  (sentence) => {
    expect(meetingsIn(`${FOUR} ${sentence}`).map((row) => row.parties)).toEqual(["CHL KEN NOR PER", "CHL NOR"]);
  },
);

test('"a separate meeting" is never the one told before', () => {
  expect(meetingsIn(`${LEAD} Holm held a separate meeting with Rivas in Oslo on Tuesday.`)).toHaveLength(2);
});

test.each([
  ["The previous meeting was held in Lima in May 2022.", "2022-05"],
  ["The last meeting was held in March 2021.", "2021-03"],
  ["They last met in May 2022.", "2022-05"],
  ["The last time they met was in March 2021.", "2021-03"],
  ["The last time she met Rivas in person was in March 2021.", "2021-03"],
])("an earlier edition has its own date and the same parties: %s", (sentence, date) => {
  expect(meetingsIn(`${LEAD} ${sentence}`)).toEqual([ONE, expect.objectContaining({ date, parties: "CHL NOR", status: "held" })]);
});

test("an edition told in an aside has its date, and the meeting keeps its own", () => {
  const text =
    "The foreign ministers of Chile and Norway will sign a treaty. The bilateral meeting, last held in January 2022, took place in Oslo on Tuesday.";
  expect(meetingsIn(text).map(({ parties, date }) => [parties, date])).toEqual([
    ["CHL NOR", "2024-03-12"],
    ["CHL NOR", "2022-01"],
  ]);
});

test("after an earlier edition, the talks are still those of the news", () => {
  const text = `${LEAD} They last met in May 2022. The talks lasted two hours.`;
  expect(meetingDrafts(text)).toHaveLength(2);
});

test('"the meeting" without a meeting before it is of those last told together', () => {
  const text = "The foreign ministers of Chile and Norway praised the harbor plan. The meeting took place in Oslo on Tuesday.";
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR", date: "2024-03-12", city: "Oslo" })]);
  expect(meetingsIn("The harbor plan is old. The meeting took place in Oslo on Tuesday.")).toEqual([]);
});

test("the most precise day of several passages is the meeting's", () => {
  const text = "The leaders of Chile and Norway held a summit in Oslo this month. The summit took place on March 5, 2024.";
  expect(meetingsIn(text).map((row) => row.date)).toEqual(["2024-03-05"]);
});

test("a headline joins the news of its text, not an edition of years ago", () => {
  const title = "NATO leaders meet in Wales";
  const text = "NATO leaders met in Cardiff on Tuesday. Since the 2010 NATO summit in Lisbon, the alliance has grown.";
  const drafts = draftsIn(text, { title }).filter((draft) => draft.table === "meetings");
  expect(drafts.map((draft) => [draft.date?.date, draft.city])).toEqual([
    ["2024-03-12", "Cardiff"],
    ["2010", "Lisbon"],
  ]);
});

test("what was called off was not held on another day", () => {
  const text =
    "Chilean President Pedro Rivas and Norwegian President Kari Holm had been scheduled to have lunch. Rivas and Holm first met in Lima last June.";
  expect(meetingsIn(text).map(({ status, date }) => [status, date])).toEqual([
    ["cancelled", null],
    ["held", "2023-06"],
  ]);
});

test("a summit in a third state is not that of the two of whom the text speaks", () => {
  const text =
    "The joint commission of Chile and Norway quarreled over cod. A minister said he would speak before the summit in Nairobi, on March 22.";
  expect(meetingsIn(text).filter(({ city }) => city === "Nairobi")).toEqual([]);
});
