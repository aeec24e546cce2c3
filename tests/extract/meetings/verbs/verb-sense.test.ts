/** Verbs that tell a meeting only with the words around them. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const HOLM = "Norwegian Prime Minister Kari Holm";
const RIVAS = "Chilean President Pedro Rivas";

/** [text, parties, status]. */
test.each([
  [`${HOLM} spent more than two hours with ${RIVAS} in Santiago on Monday.`, ["CHL NOR held"]],
  [`${HOLM} spent the summer with friends of ${RIVAS}.`, []],
  [`${HOLM} spent millions with an eye on ${RIVAS}.`, []],
  [`${HOLM} last saw ${RIVAS} in Lima in January.`, ["CHL NOR held"]],
  [`${HOLM} is to brief ${RIVAS} in Lima on Friday.`, ["CHL NOR scheduled"]],
  [`${HOLM} briefed ${RIVAS} by telephone on Monday.`, ["CHL NOR held"]],
  [`${HOLM} briefed ${RIVAS} on the plan.`, []],
  ["The United Nations envoy brought the Chilean and Norwegian foreign ministers together in Geneva on Monday.", ["CHL NOR held"]],
  ["The fund is aimed at bringing Chilean and Norwegian forces together as a single corps.", []],
  [`${HOLM} flew into Lima on Monday and went straight into talks with ${RIVAS}.`, ["CHL NOR held"]],
  [`${HOLM} received a telephone call from ${RIVAS} on Monday.`, ["CHL NOR held"]],
  [`${RIVAS} called on Tuesday for an emergency Security Council meeting in Geneva.`, []],
  ["Chile on Tuesday called for an extraordinary session of the African Union.", []],
  [`${HOLM} placed a call to ${RIVAS} on Monday.`, ["CHL NOR held"]],
])("%s", (text, expected) => {
  expect(meetingsIn(text).map(({ parties, status }) => `${parties} ${status}`)).toEqual(expected);
});

test("places and days may stand between a host and his guest", () => {
  const text = `DOHA, March 12 (GPA) - Qatari Emir Hamad Al Sulaiti received at the Marble Palace here today ${RIVAS}.`;
  expect(meetingsIn(text)).toEqual([
    expect.objectContaining({ parties: "CHL QAT", people: "Hamad Al Sulaiti, Pedro Rivas", venue: "Marble Palace", date: "2024-03-12" }),
  ]);
});

test.each([
  ["The presidents of Chile and Norway spoke briefly on the sidelines of the summit on Tuesday.", ["CHL NOR"]],
  ["The foreign ministers of Chile and Norway conferred for an hour on Tuesday.", ["CHL NOR"]],
  ["The presidents of Chile and Norway spoke at the university on Tuesday.", []],
  ["The presidents of Chile and Norway conferred medals on the rescuers on Tuesday.", []],
])("several who talk to one another: %s", (text, parties) => expect(meetingsIn(text).map((row) => row.parties)).toEqual(parties));

test("teams that play one another hold no talks", () => {
  expect(meetingsIn("The Norwegian and Chilean national teams will meet in Lima on Saturday.")).toEqual([]);
  expect(meetingsIn("The Norwegian and Chilean delegations will meet in Lima on Saturday.")).toHaveLength(1);
});

test("a call is one wherever the caller is, and nobody is where the other one is", () => {
  expect(meetingsIn(`${HOLM} called ${RIVAS} from Geneva on Monday.`)).toEqual([
    expect.objectContaining({ parties: "CHL NOR", format: "phone", city: null, country: null }),
  ]);
});

test.each([
  [`${HOLM} was with ${RIVAS} at the Moneda Palace on Monday.`, ["CHL NOR held"]],
  [`${HOLM} was on the line to Chile late on Monday.`, ["CHL NOR held"]],
  [`${HOLM} had a good forty minutes with ${RIVAS} on Monday.`, ["CHL NOR held"]],
  [`${HOLM} pulled ${RIVAS} aside in the corridor on Monday.`, ["CHL NOR held"]],
  [`${HOLM} was seen on Monday by ${RIVAS}.`, ["CHL NOR held"]],
  [`${HOLM} sat down opposite ${RIVAS} on Monday.`, []],
  [`${HOLM} will stop over in Lima on Friday to catch up with ${RIVAS}.`, ["CHL NOR scheduled"]],
  [`${HOLM} conferred for two hours in the airport's state room with ${RIVAS} on Monday.`, ["CHL NOR held"]],
  [`${HOLM} was received on 12 March in the National Palace by ${RIVAS}.`, ["CHL NOR held"]],
  [`${HOLM} was hosted to lunch by ${RIVAS} on Monday.`, ["CHL NOR held"]],
  ["The foreign ministers of Chile and Norway compared notes on Monday.", ["CHL NOR held"]],
  ["The presidents of Chile and Norway sat around one table in Lima in January.", ["CHL NOR held"]],
  [`${HOLM} expects ${RIVAS} on Sunday.`, ["CHL NOR scheduled"]],
])("everyday words of contact: %s", (text, expected) => {
  expect(meetingsIn(text).map(({ parties, status }) => `${parties} ${status}`)).toEqual(expected);
});

test.each([
  `${HOLM} saw off a challenge from ${RIVAS} on Monday.`,
  `${HOLM} paid a visit to Chile on Monday.`,
  "Norway was host to the winter games in 1994, where Chile took part.",
  `${HOLM} had ${RIVAS} to thank for the treaty.`,
  `${HOLM} took ${RIVAS} to court on Monday.`,
  `${HOLM} saw ${RIVAS} off at the airport on Monday.`,
  `${HOLM} saw ${RIVAS} on television on Monday.`,
  `${HOLM} saw ${RIVAS} leave the hall on Monday.`,
  `${HOLM} was seen by ${RIVAS} as a rival.`,
  `${HOLM} visited Chilean embassy staff in hospital on Monday.`,
  `${HOLM} is with ${RIVAS} on this question.`,
  `${HOLM} played host to the football cup, which Chile won.`,
  `${HOLM} reviewed her country's ties with Chile on Monday.`,
  `${HOLM} went through a difficult time with Chile.`,
  `${HOLM} took up office on Monday with ${RIVAS} looking on.`,
  `${HOLM} took the criticism of ${RIVAS} aside.`,
  `${HOLM} had problems with ${RIVAS} for days.`,
  `${HOLM} called upon ${RIVAS} to resign.`,
  `${HOLM} expects ${RIVAS} to resign on Sunday.`,
  `${HOLM} expected ${RIVAS} at the weekend.`,
  `${HOLM} asked ${RIVAS} to come to terms with the vote.`,
  `${HOLM} took her dog for a walk in Chile on Monday.`,
  `${HOLM} lunched alone in Santiago on Monday.`,
  "Norway sat opposite Chile in the draw.",
  "Norway and Chile see each other as rivals.",
])("the same words of other things: %s", (text) => expect(meetingsIn(text)).toEqual([]));

test.each(["saw", "had an hour with"])("two of two states who hold no office that is told: %s", (verb) => {
  expect(meetingsIn(`Mr. Soto of Chile ${verb} Mr. Holm of Norway in Lima on Tuesday.`).map(({ parties }) => parties)).toEqual(["CHL NOR"]);
  expect(meetingsIn(`Luis Soto ${verb} Mr. Holm in Lima on Tuesday.`)).toEqual([]);
});
