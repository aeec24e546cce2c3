/** Earlier and later editions of a meeting take its parties. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const LEAD = "Negotiators of Chile and Norway ended a round of talks in Oslo on Tuesday.";
const facts = (text: string) => meetingsIn(`${LEAD} ${text}`).map(({ parties, status, date }) => [parties, status, date]);
const TOLD = ["CHL NOR", "held", "2024-03-12"];

test.each([
  ["A seventh round, set for March 23, was postponed indefinitely.", ["CHL NOR", "cancelled", "2024-03-23"]],
  ["The next meeting will be held in Lima in May.", ["CHL NOR", "scheduled", "2024-05"]],
  ["Kenya will host the next round, in May.", ["CHL NOR", "scheduled", "2024-05"]],
  ["At the previous round, held in Lima in July 2023, they quarreled.", ["CHL NOR", "held", "2023-07"]],
  ["A second round of talks will open in Lima on Friday.", ["CHL NOR", "scheduled", "2024-03-15"]],
  ["Talks will continue in Lima in May.", ["CHL NOR", "scheduled", "2024-05"]],
  ["A further round of talks is due in Lima in May.", ["CHL NOR", "scheduled", "2024-05"]],
  ["Negotiators will reconvene in Lima in May.", ["CHL NOR", "scheduled", "2024-05"]],
  ["Earlier talks in Lima in May 2023 broke down.", ["CHL NOR", "held", "2023-05"]],
  ["An earlier meeting in Lima in May 2023 ended without agreement.", ["CHL NOR", "held", "2023-05"]],
  ["They noted progress since their last meeting in Lima in May 2023.", ["CHL NOR", "held", "2023-05"]],
  ["It was agreed to hold the next round in Lima in May.", ["CHL NOR", "scheduled", "2024-05"]],
  ["A joint committee will meet in Lima in May.", ["CHL NOR", "scheduled", "2024-05"]],
  ["A joint working group is to hold its first session in Lima in May.", ["CHL NOR", "scheduled", "2024-05"]],
  ["The joint committee's first session will be held in Lima in May.", ["CHL NOR", "scheduled", "2024-05"]],
  ["A follow-up meeting at ministerial level is planned for May 4 in Lima.", ["CHL NOR", "scheduled", "2024-05-04"]],
  ["It was their third round this year; the first was held in Lima in January.", ["CHL NOR", "held", "2024-01"]],
  ["The first such meeting was held in Lima in May 2023.", ["CHL NOR", "held", "2023-05"]],
  ["The talks come after the two sides met in Lima in May 2023.", ["CHL NOR", "held", "2023-05"]],
  ["Its last session took place in Lima in May 2023.", ["CHL NOR", "held", "2023-05"]],
  ["At the previous one, in May 2023, they had quarreled.", ["CHL NOR", "held", "2023-05"]],
  ["The next one is to be in Lima in May.", ["CHL NOR", "scheduled", "2024-05"]],
  ["A follow-up is planned for May 4.", ["CHL NOR", "scheduled", "2024-05-04"]],
  ["The talks will resume in Lima on May 4.", ["CHL NOR", "scheduled", "2024-05-04"]],
])("%s", (sentence, expected) => expect(facts(sentence)).toEqual([TOLD, expected]));

test.each([
  ["The exercises have a long history; the first was held in Lima in May 2023."],
  ["Talks on the elections stalled; the last was held in Lima in May 2023."],
  ["At the previous one, farmers lost half of the crop."],
])("an ordinal that stands for no meeting: %s", (sentence) => expect(facts(sentence)).toEqual([TOLD]));

test.each([
  ["Lima will host the next round on May 4.", "Lima", "2024-05-04"],
  ["At their last meeting, on May 4 in Lima, they had quarreled.", "Lima", "2023-05-04"],
])("another edition has its place: %s", (sentence, city, date) =>
  expect(meetingsIn(`${LEAD} ${sentence}`)).toContainEqual(expect.objectContaining({ parties: "CHL NOR", city, date })),
);

const ARRIVAL = "Chilean Foreign Minister Ana Rivas arrived in Oslo on Tuesday for talks with her Norwegian counterpart.";

test.each([
  ["A second round will be held in Lima on May 4.", "2024-05-04"],
  ["The two ministers are to meet again in Lima on May 4.", "2024-05-04"],
  ["The two had met in Lima on March 4.", "2024-03-04"],
])("those who have come for talks go on: %s", (sentence, date) =>
  expect(meetingsIn(`${ARRIVAL} ${sentence}`)).toEqual([
    expect.objectContaining({ parties: "CHL NOR", city: "Oslo" }),
    expect.objectContaining({ parties: "CHL NOR", city: "Lima", date }),
  ]),
);

test.each([
  ["A second session of the court was held in Lima in May 2023."],
  ["A new meeting hall was opened in Lima in May 2023."],
  ["The Joint Fisheries Research Group will meet in Lima in May."],
])("of nobody told before: %s", (sentence) => expect(facts(sentence)).toEqual([TOLD]));

const SUMMIT = "Leaders of the African Union ended a two-day summit in Niamey on Monday.";
const ASIDE = "On the sidelines of the summit, Ghanaian President Kofi Addo met Togolese President Yao Mensah.";

test.each([
  ["The next summit will be held in Kigali in 2025.", "2025"],
  ["Next year's summit will be hosted by Rwanda.", "2025"],
  ["The previous summit was held in Addis Ababa in January 2023.", "2023-01"],
])("another edition is that of a meeting of its kind, not of those who met last: %s", (sentence, date) =>
  expect(meetingsIn(`${SUMMIT} ${ASIDE} ${sentence}`)).toContainEqual(expect.objectContaining({ parties: "AFU", date })),
);

const CONFERENCE =
  "Delegates from 40 countries began a conference on fishing in Lima on Monday. Norwegian Minister Kari Holm said Norway and Chile would pay.";

test.each([
  ["The next conference will be held in London in 2025.", "2025"],
  ["A previous conference, in Nairobi in 2012, ended without agreement.", "2012"],
])("whoever comes to a conference of many, nobody lists them: %s", (sentence, date) =>
  expect(meetingsIn(`${CONFERENCE} ${sentence}`)).toContainEqual(expect.objectContaining({ parties: "", date })),
);

test("the next meeting of those in the lead is none, where a conference is told that nobody has told before", () =>
  expect(
    meetingsIn("The presidents of Chile and Norway met in Oslo on Tuesday. The next conference on cod will be held in London in 2025."),
  ).toHaveLength(1));

test("a meeting is scheduled for a place", () =>
  expect(meetingsIn(`${LEAD} The next meeting is scheduled for Lima in May.`)).toContainEqual(expect.objectContaining({ city: "Lima" })));

test("a next round without a day is none", () => expect(facts("Kenya has offered to host the next round.")).toEqual([TOLD]));

test("what a meeting followed was of those who met", () =>
  expect(facts("The meeting followed a telephone call last week.")).toEqual([TOLD, ["CHL NOR", "held", "2024-03-04/2024-03-10"]]));

test.each([
  ["The ninth round was held in Lima on January 24."],
  ["The ninth round ended in failure on January 24."],
  ["A ninth round, on January 24, lasted fifteen hours."],
  ["The ninth was held on January 24."],
])("the edition before one that is planned: %s", (sentence) => {
  const lead = "The tenth round of talks between Chile and Norway will take place in Oslo on Saturday.";
  expect(meetingsIn(`${lead} ${sentence}`).map(({ parties, status, date }) => [parties, status, date])).toEqual([
    ["CHL NOR", "scheduled", "2024-03-16"],
    ["CHL NOR", "held", "2024-01-24"],
  ]);
});

test.each(["initiated by Chile", "requested by Norway", "proposed by Chile"])("a call %s has the day and status of its verb", (how) =>
  expect(
    meetingsIn(
      `Chilean Foreign Minister Pedro Rivas met Norwegian Foreign Minister Kari Holm on Tuesday. Another phone conversation ${how} took place on Saturday.`,
    ).map(({ status, date }) => [status, date]),
  ).toEqual([
    ["held", "2024-03-12"],
    ["held", "2024-03-09"],
  ]),
);
