/** Whom a meeting verb takes, and those it takes one after another. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const HOLM = "Norwegian Prime Minister Kari Holm";
const RIVAS = "Chilean President Pedro Rivas";
const QUISPE = "Peruvian President Ana Quispe";
const facts = (text: string) => meetingsIn(text).map(({ parties, people, date, city }) => [parties, people, date, city]);

test("partners with days of their own are met apart", () => {
  expect(facts(`${RIVAS} met ${QUISPE} in Lima on Monday and ${HOLM} in Oslo on Tuesday.`)).toEqual([
    ["CHL PER", "Pedro Rivas, Ana Quispe", "2024-03-11", "Lima"],
    ["CHL NOR", "Pedro Rivas, Kari Holm", "2024-03-12", "Oslo"],
  ]);
});

test("partners in an order of their own are met apart, on one day", () => {
  expect(facts(`On Tuesday ${RIVAS} met with ${QUISPE}, then with ${HOLM}.`).map(([parties, , date]) => [parties, date])).toEqual([
    ["CHL PER", "2024-03-12"],
    ["CHL NOR", "2024-03-12"],
  ]);
});

test("partners in one list are met together", () => {
  expect(facts(`${RIVAS} met ${QUISPE} and ${HOLM} on Tuesday.`).map(([parties]) => parties)).toEqual(["CHL NOR PER"]);
});

test.each([
  `${RIVAS} received at his office on Tuesday ${HOLM} and her delegation.`,
  `${RIVAS} received on Tuesday at the Moneda Palace ${HOLM}.`,
  `${RIVAS} received at the Moneda Palace on Tuesday visiting ${HOLM}.`,
  `${RIVAS} welcomed to his office on Tuesday the newly elected Norwegian Prime Minister, Her Excellency Kari Holm.`,
  `${RIVAS} received on Tuesday at the Foreign Ministry building ${HOLM}.`,
  `${RIVAS} received a courtesy call from ${HOLM} on Tuesday.`,
  `${HOLM} paid a courtesy call on ${RIVAS} on Tuesday.`,
])("a guest is received, whatever stands between: %s", (sentence) =>
  expect(meetingsIn(sentence)).toEqual([expect.objectContaining({ parties: "CHL NOR", date: "2024-03-12", format: "in_person" })]),
);

test.each([
  `${RIVAS} received a delegation headed by ${HOLM} on Tuesday.`,
  `${RIVAS} met on Tuesday with a delegation led by the Norwegian trade minister.`,
  `${RIVAS} received a team of Norwegian officials on Tuesday.`,
  `${RIVAS} was visited on Tuesday by ${HOLM}.`,
])("a delegation is of the state of its head: %s", (sentence) =>
  expect(meetingsIn(sentence)).toEqual([expect.objectContaining({ parties: "CHL NOR", date: "2024-03-12" })]),
);

test("a delegation whose head is of no state is nobody's", () => {
  expect(facts(`${RIVAS} received a delegation led by Tomas Olin on Tuesday.`)).toEqual([]);
  expect(facts(`${RIVAS} received a delegation of fishermen led by their mayor on Tuesday.`)).toEqual([]);
});

test("a letter is received, and nobody with it", () => {
  expect(facts(`${RIVAS} received at his office on Tuesday a letter from ${HOLM}.`)).toEqual([]);
});

test("another clause has a subject of its own", () => {
  expect(facts(`${RIVAS} met ${QUISPE} on Monday and ${HOLM} praised the plan.`).map(([parties]) => parties)).toEqual(["CHL PER"]);
});

test.each([
  `${HOLM} called ${RIVAS} on Tuesday.`,
  `${HOLM} called ${RIVAS} to congratulate him on Tuesday.`,
  `On Tuesday, ${HOLM} called ${RIVAS} and thanked him.`,
])("a call: %s", (sentence) => expect(meetingsIn(sentence)).toEqual([expect.objectContaining({ parties: "CHL NOR", format: "phone" })]));

test.each([
  ["names him", `${HOLM} called ${RIVAS} a liar on Tuesday.`],
  ["names him in quotation marks", `${HOLM} called ${RIVAS} "a friend" on Tuesday.`],
  ["asks for something", `${HOLM} called on ${RIVAS} to free the crew.`],
])("no call, it %s", (_, sentence) => expect(meetingsIn(sentence)).toEqual([]));

test.each([
  ["speaks beside him", `${HOLM}, speaking at a joint news conference with ${RIVAS}, praised the plan.`],
  ["meets a demand", "Chile and Norway have met their climate targets."],
  ["meets in a match", "Chile meets Norway in Paris on Friday."],
  ["musters troops", "Chilean and Norwegian troops assembled near Arica on Tuesday."],
])("no meeting, it %s", (_, sentence) => expect(meetingsIn(sentence)).toEqual([]));

/** [text, parties]. */
test.each([
  ["Norwegian Prime Minister Kari Holm spoke to Peruvian President Ana Quispe over the phone on Tuesday.", ["NOR PER"]],
  ["Norwegian Prime Minister Kari Holm spoke to reporters in Lima on Tuesday.", []],
  ["Norwegian Prime Minister Kari Holm flew to Lima on Wednesday to see Peruvian President Ana Quispe.", ["NOR PER"]],
  ["Norwegian Prime Minister Kari Holm saw Peruvian President Ana Quispe on television.", []],
  ["The Dutch and Belgian finance ministers came together in The Hague on Monday.", ["BEL NLD"]],
  ["The Dutch and Belgian finance ministers came under pressure on Monday.", []],
  ["EU finance ministers met with their Balkan counterparts on Monday.", ["EUE"]],
])("%s", (text, parties) => {
  expect(meetingsIn(text).map((meeting) => meeting.parties)).toEqual(parties);
});

test.each([
  ["whom", `${RIVAS}, whom ${HOLM} met in Oslo on Tuesday, spoke of cod.`, ["CHL NOR"]],
  ["with whom", `${RIVAS}, with whom ${HOLM} conferred in Oslo on Tuesday, spoke of cod.`, ["CHL NOR"]],
  ["whom somebody else has sent", `${RIVAS}, whom nobody trusts, met ${HOLM} in Oslo on Tuesday.`, ["CHL NOR"]],
  ["together", "The Chilean and Norwegian ambassadors called on Peruvian Foreign Minister Lucia Paz together on Tuesday.", ["CHL NOR PER"]],
  ["one after another", `${HOLM} received ${RIVAS} and ${QUISPE}, one after another, in Oslo on Tuesday.`, ["CHL NOR", "NOR PER"]],
  ["around its object", `${HOLM} took the quota up with ${RIVAS} in Oslo on Tuesday.`, ["CHL NOR"]],
  ["around another object", `${HOLM} brought the matter up with reporters in Oslo on Tuesday.`, []],
])("who meets is read %s", (_, text, parties) => expect(meetingsIn(text).map((row) => row.parties)).toEqual(parties));

test("an officer of no state that anybody says is another's than the minister whose state is said", () => {
  const text = "The Vice-Minister of Defence, Tomas Olin, met Peruvian Foreign Minister Lucia Paz and Chilean ships sailed on Tuesday.";
  expect(meetingsIn(text)).toHaveLength(1);
});

test("whom a minister of a named state meets at home need not be another's", () =>
  expect(meetingsIn("Chilean Foreign Minister Pedro Rivas met bank chairman Ole Lie on Tuesday.")).toEqual([]));

test.each([
  ["The Norwegian ambassador was summoned to the Chilean foreign ministry on Tuesday to receive a protest."],
  ["Norway's charge d'affaires was called in on Tuesday by the Chilean foreign ministry."],
  ["Norway's ambassador was called in to the Chilean foreign ministry on Tuesday."],
  ["The Chilean foreign ministry called in the Norwegian ambassador on Tuesday over the raid."],
  ["Norway's charge d'affaires was called to the Chilean foreign ministry on Tuesday and handed a note."],
])("an envoy who is asked to come is met: %s", (text) =>
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR", date: "2024-03-12", format: "in_person" })]),
);

test.each([
  ["The Chilean foreign ministry called in Norwegian engineers on Tuesday."],
  ["The Norwegian ambassador was summoned to a court on Tuesday over a debt in Chile."],
  ["The Chilean government called in a Norwegian loan on Tuesday."],
  ["Norwegian firemen were called to the Chilean foreign ministry on Tuesday."],
  ["The Norwegian ambassador was called to the Chilean capital on Tuesday."],
])("no envoy is met: %s", (text) => expect(meetingsIn(text)).toEqual([]));

test.each([
  `${HOLM} called this morning on ${RIVAS} and stayed for an hour.`,
  `${HOLM} called again on Tuesday on the Chilean president.`,
  `${HOLM} paid a courtesy call on Tuesday on ${RIVAS}.`,
  `${RIVAS} sent for the Norwegian ambassador on Tuesday.`,
])("a visit: %s", (sentence) => expect(meetingsIn(sentence)).toEqual([expect.objectContaining({ parties: "CHL NOR", format: "in_person" })]));

test.each([
  `${HOLM} called on Tuesday on ${RIVAS} to step down.`,
  "The Norwegian prime minister called again on the Chilean president, Pedro Rivas, to step down.",
  `${RIVAS} sent for Norwegian salt on Tuesday.`,
  `${RIVAS} went over the question of his country's relations with the European Union on Tuesday.`,
])("nobody is visited: %s", (sentence) => expect(facts(sentence)).toEqual([]));

test("whom one speaks to over the telephone", () => {
  expect(meetingsIn(`${RIVAS} spoke over the telephone to ${HOLM} on Tuesday.`)).toEqual([
    expect.objectContaining({ parties: "CHL NOR", format: "phone" }),
  ]);
});
