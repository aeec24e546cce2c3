import { expect, test } from "vitest";
import { draftsIn, evidenceOf, meetingDrafts, meetingsIn } from "../../../support/drafts.ts";

const HOLM = "Norwegian Foreign Minister Kari Holm";
const RIVAS = "Chilean Foreign Minister Pedro Rivas";
const MINISTERS = "The foreign ministers of Chile and Norway";

test("the days of a whole meeting hold the day of what was done at it, and not that of a talk beside it", () => {
  const summit = "The summit, held between 7 and 9 March in Riga, was attended by the presidents of Estonia and Latvia.";
  const days = (text: string) => meetingsIn(text).map(({ date }) => date);
  expect(days(`A declaration was signed at the Third Baltic Summit on 8 March. ${summit}`)).toEqual(["2024-03-07/2024-03-09"]);
  expect(days(`${HOLM} met ${RIVAS} in Oslo on 8 March. ${summit}`)).toEqual(["2024-03-08", "2024-03-07/2024-03-09"]);
});

test("the day of an arrival told aside, and a plan given up, are no days of the meeting", () => {
  const aside = `The Chilean foreign minister, Pedro Rivas, who arrived in Oslo late Sunday, held talks with ${HOLM}.`;
  expect(meetingsIn(aside).map(({ date }) => date)).toEqual(["2024-03-13"]);
  const plan = `${MINISTERS} will hold talks in Oslo on Friday. The talks, originally planned for January, were deferred at Chile's request.`;
  expect(meetingsIn(plan).map(({ date, status }) => [date, status])).toEqual([["2024-03-15", "scheduled"]]);
});

test("a month alone dates an article, and days without a year are the nearest to it", () => {
  const text = `Ministers meet again\n\nDecember 2019\n\n${MINISTERS} met in Oslo on 8 December to talk about the cod quota of the next year.`;
  expect(draftsIn(text, { published: null }).flatMap((draft) => (draft.table === "meetings" ? [draft.date?.date] : []))).toEqual(["2019-12-08"]);
});

test("what was agreed on a day is not held on it", () => {
  expect(meetingsIn("Chile and Norway agreed on Friday to resume talks on a new pact.").map(({ date }) => date)).not.toContain("2024-03-08");
});

/** [sentence, date, basis, the words that tell it]. */
test.each([
  [`On Tuesday, ${HOLM} met ${RIVAS} in Oslo.`, "2024-03-12", "relative", "Tuesday"],
  [`On Tuesday, with snow falling over the fjord and boats at anchor, ${HOLM} met ${RIVAS} in Oslo.`, "2024-03-12", "relative", "Tuesday"],
  [`${HOLM} on Tuesday met ${RIVAS} in Oslo.`, "2024-03-12", "relative", "Tuesday"],
  [`${HOLM} met ${RIVAS} in Oslo on Tuesday.`, "2024-03-12", "relative", "Tuesday"],
  [`${MINISTERS} met Tuesday in Oslo.`, "2024-03-12", "relative", "Tuesday"],
  [`${MINISTERS} met in Oslo on January 11, 2024.`, "2024-01-11", "explicit", "January 11, 2024"],
  [`${MINISTERS} met in Oslo in March 2021.`, "2021-03", "explicit", "March 2021"],
  [`${MINISTERS} met in Oslo last month.`, "2024-02", "relative", "last month"],
  [`${MINISTERS} will meet in Oslo in May.`, "2024-05", "relative", "May"],
  [`${MINISTERS} will meet in Oslo on Friday.`, "2024-03-15", "relative", "Friday"],
  ["Tuesday's talks between Chile and Norway lasted three hours.", "2024-03-12", "relative", "Tuesday"],
  ["A summit between Chile and Norway took place in Oslo on Tuesday.", "2024-03-12", "relative", "Tuesday"],
])("the day of the meeting: %s", (sentence, date, basis, words) => {
  const drafts = meetingDrafts(sentence);
  expect(drafts.flatMap((draft) => evidenceOf(draft, "date").map((row) => row.split(" (")[0]))).toEqual([`${date}: ${words}`]);
  expect(drafts.map((draft) => draft.date?.date_basis)).toEqual([basis]);
});

test("a range of days is an interval", () => {
  expect(meetingsIn(`${MINISTERS} met from March 4 to March 6 in Oslo.`).map((row) => row.date)).toEqual(["2024-03-04/2024-03-06"]);
});

/** Dates that stand in the sentence and belong to something else: the document's own day is taken. */
test.each([
  ["of speaking", `${MINISTERS} met in Oslo, the ministry said on Monday.`],
  ["of another act", `${HOLM} met ${RIVAS} in Oslo to discuss the accord signed in May 2020.`],
  ["behind since", `${MINISTERS} met in Oslo for the first time since October 2021.`],
  ["behind since, with its noun", `${MINISTERS} met in Oslo for the first time since elections in October 2021.`],
])("a day %s is not the meeting's", (_, sentence) => {
  expect(meetingsIn(sentence)).toEqual([expect.objectContaining({ date: "2024-03-13", basis: "document" })]);
});

test("the meeting keeps its own day beside the day of speaking", () => {
  expect(meetingsIn(`${RIVAS} said on Tuesday that he met ${HOLM} on Sunday.`).map((row) => row.date)).toEqual(["2024-03-10"]);
});

test("two meetings of one sentence each have their own day", () => {
  const text = `${MINISTERS} met in Oslo on Monday, while the foreign ministers of Kenya and Peru met in Lima on Tuesday.`;
  expect(meetingsIn(text).map(({ parties, date }) => [parties, date])).toEqual([
    ["CHL NOR", "2024-03-11"],
    ["KEN PER", "2024-03-12"],
  ]);
});

test("a plan without a day has none, and the news of the day has the document's", () => {
  expect(meetingsIn(`${MINISTERS} will meet in Oslo.`)).toEqual([expect.objectContaining({ status: "scheduled", date: null, basis: null })]);
  expect(meetingsIn(`${MINISTERS} met in Oslo.`)).toEqual([expect.objectContaining({ status: "held", date: "2024-03-13", basis: "document" })]);
});

/** [text, dates]; told on Wednesday, 13 March 2024. */
test.each([
  ["Chile and Norway agreed on Monday to share data. It snowed. The foreign ministers of Kenya and Peru met the same day.", ["2024-03-11"]],
  [
    "Norwegian Foreign Minister Kari Holm called Chilean President Pedro Rivas on Monday and met Peruvian Prime Minister Ana Quispe on Tuesday.",
    ["2024-03-11", "2024-03-12"],
  ],
])("the day of each: %s", (text, dates) => {
  expect(meetingsIn(text).map(({ date }) => date)).toEqual(dates);
});

test("the same day is no day of long ago, nor one to come", () => {
  const [meeting] = meetingsIn(
    "A bridge was opened on May 3, 2019. It snowed. Boats lay at anchor. The port was closed.\n\nThe foreign ministers of Kenya and Peru met the same day.",
  );
  expect(meeting!.date).toBeNull();
});

/** [text, dates]. */
test.each([
  ["The leaders of Chile and Peru have not met since May 2005.", ["2005-05"]],
  ["Chile and Peru, which have not held direct talks since 2019, are to sit down in Bern next week.", ["2019", "2024-03-18/2024-03-24"]],
  ["The leaders of Chile and Peru have not met since the war.", []],
  ["The pact was drawn up years ago, when President Pedro Rivas of Chile and President Ana Quispe of Peru met for nine hours.", [null]],
  ["The pact was drawn up in January, when President Pedro Rivas of Chile and President Ana Quispe of Peru met for nine hours.", ["2024-01"]],
  ["The presidents of Chile and Peru will meet in Lima Nov. 30-Dec. 1, officials said.", ["2024-11-30/2024-12-01"]],
  ["Peruvian President Ana Quispe, in Arica since her party took office in January, met Chilean President Pedro Rivas on Monday.", ["2024-03-11"]],
  ["The Peruvian president said on Monday she would fly to Chile on Saturday for talks with Chilean President Pedro Rivas.", ["2024-03-16"]],
  ["Peruvian President Ana Quispe told Congress on Monday she would meet Chilean President Pedro Rivas in May.", ["2024-05"]],
])("the day of what was last done, of a clause of time, of a range of dates: %s", (text, dates) => {
  expect(meetingsIn(text).map(({ date }) => date)).toEqual(dates);
});

test("the first and the last week of a month are its first and last seven days", () => {
  const dates = (text: string) => meetingsIn(`The presidents of Chile and Peru ${text}.`).map(({ date }) => date);
  expect(dates("met in the last week of May 2019")).toEqual(["2019-05-25/2019-05-31"]);
  expect(dates("will meet in the first week of October")).toEqual(["2024-10-01/2024-10-07"]);
  expect(dates("met last week")).toEqual(["2024-03-04/2024-03-10"]);
});

test.each(["watched the", "awaited", "sought", "resisted", "monitored"])("who %s talks on a day tells of no meeting", (verb) =>
  expect(meetingsIn(`Norwegian Prime Minister Kari Holm ${verb} talks with Chile on Tuesday.`)).toEqual([]),
);

test("a day inside the name of a meeting is its own", () =>
  expect(meetingsIn("Norwegian Prime Minister Kari Holm hailed Tuesday's talks with Chile.")).toEqual([
    expect.objectContaining({ parties: "CHL NOR", date: "2024-03-12" }),
  ]));

test("the day that another noun has is not the day on which it is spoken of", () => {
  const days = (text: string) => meetingsIn(text).map(({ date }) => date);
  expect(days(`${HOLM} met ${RIVAS} in Oslo on Tuesday. The two ministers reviewed Sunday's attacks on tankers.`)).toEqual(["2024-03-12"]);
  expect(days(`At Monday's talks in Oslo, ${HOLM} and ${RIVAS} met for the first time.`)).toContain("2024-03-11");
});

test("the century of a house is not the day of those who meet in it", () => {
  expect(meetingsIn(`${HOLM} and ${RIVAS} sat down for talks at an 18th-century villa in Geneva on Tuesday.`).map(({ date }) => date)).toEqual([
    "2024-03-12",
  ]);
});

test("the year of a treaty is not that of the talks about it", () => {
  expect(
    meetingsIn("The foreign ministers of Chile and Norway discussed in Oslo the Treaty of Peace and Friendship of 1950.").map(({ date }) => date),
  ).toEqual(["2024-03-13"]);
  expect(meetingsIn("The plan was born at the Oslo summit of 1950 between Chile and Norway.").map(({ date }) => date)).toEqual(["1950"]);
});

test("the day before 'ahead of' is that of what comes first", () =>
  expect(
    meetingsIn("The envoys of Chile and Norway held talks in Oslo this week ahead of nuclear talks between Washington and Pyongyang.").map(
      ({ parties, date }) => [parties, date],
    ),
  ).toEqual([
    ["CHL NOR", "2024-03-11/2024-03-17"],
    ["PRK USA", null],
  ]));
