import { expect, test } from "vitest";
import { evidenceOf, meetingDrafts, meetingsIn } from "../../../support/drafts.ts";

const HOLM = "Norwegian Foreign Minister Kari Holm";
const RIVAS = "Chilean Foreign Minister Pedro Rivas";
const MINISTERS = "The foreign ministers of Chile and Norway";

const HELD = [
  `${MINISTERS} met in Oslo on Tuesday.`,
  `${MINISTERS} have met in Oslo.`,
  `${MINISTERS} held talks in Oslo on Tuesday.`,
  "Talks between Chile and Norway took place in Oslo on Tuesday.",
  "Talks between Chile and Norway ended in Oslo on Tuesday.",
  "Tuesday's talks between Chile and Norway lasted three hours.",
  `${HOLM} raised the issue of cod in talks with ${RIVAS} on Tuesday.`,
  // On the word of others.
  `${HOLM} is understood to have met ${RIVAS} in Oslo on Tuesday.`,
  `${HOLM} was said to have held talks with ${RIVAS} on Tuesday.`,
  `${HOLM} is reported by diplomats to have been closeted with ${RIVAS} on Tuesday.`,
];
test.each(HELD)("held: %s", (sentence) => expect(meetingsIn(sentence).map((row) => row.status)).toEqual(["held"]));

const SCHEDULED = [
  `${MINISTERS} will meet in Oslo on Friday.`,
  `${MINISTERS} are set to hold talks in Oslo on Friday.`,
  `${MINISTERS} are scheduled to meet in Oslo on Friday.`,
  `${MINISTERS} are expected to meet in Oslo on Friday.`,
  `${MINISTERS} are due to meet in Oslo on Friday.`,
  `${MINISTERS} are to meet in Oslo on Friday.`,
  `${MINISTERS} are going to meet in Oslo on Friday.`,
  "A summit between Chile and Norway is to be held in Oslo in May.",
  "Chile and Norway will hold a summit in Oslo on Friday.",
  "Kenyan Foreign Minister Daniel Otieno said the leaders of Chile and Norway will meet in Oslo in May.",
  "Chile and Norway agreed to hold talks in Oslo next week.",
  `${RIVAS} arrived in Oslo on Tuesday for talks with ${HOLM}.`,
  `${RIVAS} was scheduled to lay flowers at the port, talk to guards who survived the storm and meet with ${HOLM}.`,
];
test.each(SCHEDULED)("scheduled: %s", (sentence) => expect(meetingsIn(sentence).map((row) => row.status)).toEqual(["scheduled"]));

test.each([`${MINISTERS} are meeting in Oslo.`, `${HOLM} is meeting ${RIVAS} in Oslo.`])("ongoing: %s", (sentence) =>
  expect(meetingsIn(sentence).map((row) => row.status)).toEqual(["ongoing"]),
);

test.each([
  "The talks between Chile and Norway have been postponed.",
  "A summit between Chile and Norway was cancelled on Tuesday.",
  "The meeting between Chile and Norway was called off on Tuesday.",
  "Chile cancelled a meeting with Norway on Tuesday.",
  "Chile called off talks with Norway on Tuesday.",
  "Chile called off talks with Norway planned for Friday.",
  "Planned talks between Chile and Norway have been called off.",
  `${RIVAS} pulled out of a meeting with ${HOLM} scheduled for Friday.`,
  `${RIVAS} was to have met ${HOLM} on Tuesday.`,
  `${RIVAS} had been due to meet ${HOLM} on Tuesday.`,
  `${RIVAS} was to meet ${HOLM} on Friday, but the meeting was cancelled.`,
  `${RIVAS}'s meeting with ${HOLM}, which had been set for Tuesday in Oslo, has been put off indefinitely.`,
  `Kenya tried to arrange a meeting between ${RIVAS} and ${HOLM} during her visit to Lima, which was called off.`,
  `${RIVAS} scrapped a meeting with ${HOLM} that was to have been held in Oslo on Friday.`,
  "The meeting between Chile and Norway will not take place.",
])("cancelled: %s", (sentence) => expect(meetingsIn(sentence).map((row) => row.status)).toEqual(["cancelled"]));

const NONE: ReadonlyArray<readonly [string, string]> = [
  ["refused", "Chile has refused to meet Norway."],
  ["refused", `${RIVAS} refused to meet ${HOLM}.`],
  ["refused", `${RIVAS} declined to hold talks with ${HOLM}.`],
  ["refused", `${RIVAS} rejected an offer of talks with Norway.`],
  ["refused", `${RIVAS} ruled out talks with Norway.`],
  ["urged", "Kenya urged Chile and Norway to meet."],
  ["urged", "Kenya urged Chile and Norway to hold talks."],
  ["demanded", "The European Union demanded a summit between Chile and Norway."],
  ["conditional", `If ${RIVAS} meets ${HOLM}, they will discuss fish.`],
  ["denied", `${RIVAS} denied meeting ${HOLM}.`],
  ["negated", `${RIVAS} did not meet ${HOLM}.`],
  ["negated", `${RIVAS} will not meet ${HOLM}.`],
  ["negated", `${RIVAS} never met ${HOLM}.`],
  ["negated", `${RIVAS} said there would be no talks with Norway.`],
  ["possible", `${RIVAS} may meet ${HOLM} in Oslo.`],
  ["possible", `${RIVAS} could meet ${HOLM} in Oslo.`],
  ["wished", `${RIVAS} wants to meet ${HOLM}.`],
  ["wished", `${RIVAS} is ready to meet ${HOLM}.`],
  ["hoped", "Kenya hopes that Chile and Norway will meet in Oslo."],
  ["denied", `${RIVAS} denied that he had met ${HOLM}.`],
  ["none", "No meeting between Chile and Norway is planned."],
  ["failed", `${HOLM} failed to meet ${RIVAS}.`],
  ["denied", "A meeting between the presidents of Chile and Norway is not on the agenda."],
  ["open", "A meeting between the presidents of Chile and Norway is still possible."],
  ["offered", "Kenya has offered to host talks between Chile and Norway."],
  ["supposed", "There is no prospect of talks between Chile and Norway."],
];
test.each(NONE)("no meeting (%s): %s", (_, sentence) => expect(meetingsIn(sentence)).toEqual([]));

test("what is offered or invited to for a time and a place is proposed", () => {
  const facts = (text: string) => meetingsIn(text).map((row) => [row.parties, row.status, row.date, row.city]);
  const proposed = ["CHL NOR", "proposed", "2024-05", "Oslo"];
  expect(facts("Kenya has offered to host talks between Chile and Norway in Oslo in May.").map(([, status]) => status)).toEqual(["proposed"]);
  expect(facts(`${HOLM} invited the Chilean foreign minister to Oslo in May.`)).toEqual([proposed]);
  expect(facts(`${HOLM} invited the Chilean foreign minister to Oslo.`)).toEqual([]);
});

test("a meeting that is prepared for, or seen, is planned", () => {
  const facts = (text: string) => meetingsIn(text).map((row) => [row.parties, row.status]);
  expect(facts(`${HOLM} and ${RIVAS} met in Oslo on Tuesday on preparations for the African Union summit to be held in Lome in May.`)).toEqual([
    ["CHL NOR", "held"],
    ["AFU", "scheduled"],
  ]);
  expect(facts(`${HOLM} will see ${RIVAS} in Lima on Friday.`)).toEqual([["CHL NOR", "scheduled"]]);
  expect(facts(`${HOLM} saw ${RIVAS} on television on Friday.`)).toEqual([]);
});

test("who last saw whom met him then", () => {
  expect(meetingsIn(`${HOLM} last saw ${RIVAS} in Lima in December.`).map((row) => [row.status, row.date])).toEqual([["held", "2023-12"]]);
});

test("talks have the day and status of their own verb, not that of whoever hosts them", () => {
  expect(meetingsIn("The talks between Chile and Peru, hosted by Norway, will open in Oslo on Friday.")).toEqual([
    expect.objectContaining({ status: "scheduled", date: "2024-03-15", city: "Oslo" }),
  ]);
});

test("what began on a day that is over was held, what began today goes on", () => {
  const facts = (text: string) => meetingsIn(text).map((row) => row.status);
  expect(facts("Chile and Norway began talks in Oslo on Tuesday.")).toEqual(["held"]);
  expect(facts("Chile and Norway began talks in Oslo on Wednesday.")).toEqual(["ongoing"]);
});

test("a plan for a day that lies ahead is scheduled, whatever the tense", () => {
  expect(meetingsIn("The summit between Chile and Norway takes place in Oslo on May 3, 2024.")).toEqual([
    expect.objectContaining({ status: "scheduled", date: "2024-05-03" }),
  ]);
});

test("what was done outweighs what was planned", () => {
  expect(meetingsIn(`${HOLM} and ${RIVAS} met in Oslo on Tuesday. Ahead of the talks, Holm called the cod quota unfair.`)).toEqual([
    expect.objectContaining({ status: "held" }),
  ]);
});

test("the verb group is the evidence of the status", () => {
  const [draft] = meetingDrafts(`${MINISTERS} will meet in Oslo on Friday.`);
  expect(evidenceOf(draft!, "status")).toEqual(["scheduled: will meet (status.verb:stated)"]);
});

/** [text, status, date]; told on Wednesday, 13 March 2024. */
test.each([
  ["A summit of the African Union opens in Nairobi on Friday.", "scheduled", "2024-03-15"],
  ["EU foreign ministers meet in Brussels tomorrow.", "scheduled", "2024-03-14"],
  ["Norwegian Prime Minister Kari Holm will visit Lima on Friday and meet Peruvian President Ana Quispe.", "scheduled", "2024-03-15"],
  ["Norwegian Prime Minister Kari Holm will visit Lima on Friday, meeting Peruvian President Ana Quispe.", "scheduled", "2024-03-15"],
  ["Norwegian Prime Minister Kari Holm visited Lima on Friday, meeting Peruvian President Ana Quispe.", "held", "2024-03-08"],
  ["Norwegian envoy Kari Holm left for Lima on Monday to meet with Peruvian officials.", "scheduled", null],
])("%s", (text, status, date) => {
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ status, date })]);
});

test("what is expected to be done at a summit is done at one that is planned", () => {
  expect(meetingsIn("The fees are expected to be settled at the African Union summit in Nairobi in May.")).toEqual([
    expect.objectContaining({ status: "scheduled", date: "2024-05", city: "Nairobi" }),
  ]);
});

test("what one leads up to is to come", () => {
  expect(meetingsIn("Chile and Norway held talks on Tuesday in the run-up to the APEC summit in Lima in November.")).toContainEqual(
    expect.objectContaining({ parties: "APE", status: "scheduled", date: "2024-11" }),
  );
});

test("talks delayed by hours were held; put off without a day they were not", () => {
  const told = (words: string) => meetingsIn(`The talks between Chile and Norway in Oslo on Monday ${words}.`).map(({ status }) => status);
  expect(told("were delayed by two hours")).toEqual(["held"]);
  expect(told("were delayed")).toEqual(["cancelled"]);
});

test("what a paper had reported, somebody now denies", () => {
  expect(meetingsIn("A daily had reported that the foreign ministers of Chile and Norway met in Oslo on Sunday.")).toEqual([]);
  expect(meetingsIn("A daily reported that the foreign ministers of Chile and Norway met in Oslo on Sunday.")).toHaveLength(1);
});

test.each([
  "There were no plans for Chilean President Pedro Rivas to meet Norwegian President Kari Holm in Oslo.",
  "If the foreign ministers of Chile and Norway were to meet in Oslo, the truce would hold.",
])("no plan, or a mere supposition: %s", (text) => expect(meetingsIn(text)).toEqual([]));

test("a coming meeting that is talked about is planned, and not by those who talk", () => {
  const text =
    "Chilean Foreign Minister Pedro Rivas met Norwegian Foreign Minister Kari Holm on Tuesday to discuss the upcoming African Union summit in Dakar in May.";
  expect(meetingsIn(text).map(({ parties, status, city }) => [parties, status, city])).toEqual([
    ["CHL NOR", "held", null],
    ["AFU", "scheduled", "Dakar"],
  ]);
});

test("a meeting that is ruled out is none", () => {
  expect(meetingsIn("The Chilean president ruled out meeting the Norwegian leader.")).toEqual([]);
  expect(meetingsIn("The Chilean president advised against meeting the Norwegian leader.")).toEqual([]);
});
