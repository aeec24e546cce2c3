/** Who holds a meeting told by a noun. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const HOLM = "Norwegian Prime Minister Kari Holm";
const RIVAS = "Chilean President Pedro Rivas";
const facts = (text: string) => meetingsIn(text).map(({ parties, people, date }) => [parties, people, date]);

test("a possessor meets whom the noun names", () => {
  expect(facts(`${RIVAS}'s meeting with ${HOLM} on Tuesday lasted an hour.`)).toEqual([["CHL NOR", "Kari Holm, Pedro Rivas", "2024-03-12"]]);
});

test("who speaks in a call, and to whom", () => {
  expect(facts(`In a phone call on Tuesday, ${HOLM} told ${RIVAS} that the port would open.`)).toEqual([
    ["CHL NOR", "Kari Holm, Pedro Rivas", "2024-03-12"],
  ]);
});

test("a state that hosts others is no party by that", () => {
  expect(facts("Norway hosted talks between Chile and Peru on Tuesday.")).toEqual([["CHL PER", "", "2024-03-12"]]);
  expect(facts("Chile and Peru held talks hosted by Norway on Tuesday.")).toEqual([["CHL PER", "", "2024-03-12"]]);
  expect(facts("Norway hosted talks with Chile on Tuesday.")).toEqual([["CHL NOR", "", "2024-03-12"]]);
});

test("who speaks at a summit is there, and others stay there", () => {
  const text = `NATO leaders opened a summit in Oslo on Tuesday. At the summit, ${HOLM} said the port would open.`;
  expect(facts(text)).toEqual([["NAT NOR", "Kari Holm", "2024-03-12"]]);
});

test("after meeting somebody, the main subject has met him", () => {
  expect(facts(`After meeting ${HOLM} on Tuesday, ${RIVAS} told reporters the port would open.`)).toEqual([
    ["CHL NOR", "Pedro Rivas, Kari Holm", "2024-03-12"],
  ]);
});

test("what is said after a meeting is said on its day", () => {
  expect(facts(`"The port will open," ${RIVAS} said on Tuesday after a meeting with ${HOLM}.`).map(([, , date]) => date)).toEqual(["2024-03-12"]);
});

test("two nouns of one preposition hang on one verb", () => {
  expect(
    facts(`${RIVAS} will travel to Oslo on Friday for a lunch with ${HOLM} and talks with Peruvian President Ana Quispe.`).map(
      ([parties]) => parties,
    ),
  ).toEqual(["CHL NOR", "CHL PER"]);
});

/** [text, parties, people]. */
test.each([
  [
    "a place between the talks and those with whom they are",
    "Norwegian Prime Minister Kari Holm held two hours of talks last Friday in Lima with Peruvian envoy Pedro Rivas.",
    "NOR PER",
    "Pedro Rivas, Kari Holm",
  ],
  [
    "a courtesy call",
    "Norwegian Prime Minister Kari Holm paid a courtesy call on Peruvian President Ana Quispe on Tuesday.",
    "NOR PER",
    "Ana Quispe, Kari Holm",
  ],
  [
    "a welcome",
    "Norwegian Prime Minister Kari Holm gave a warm welcome on Tuesday to Peruvian President Ana Quispe.",
    "NOR PER",
    "Ana Quispe, Kari Holm",
  ],
  [
    "those who agree that others meet",
    "Norwegian Prime Minister Kari Holm and Peruvian President Ana Quispe agreed to hold foreign ministers' talks in Oslo in May.",
    "NOR PER",
    "",
  ],
])("who holds it: %s", (_, text, parties, people) => {
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties, people })]);
});

test("an invitation with a day or a place is a proposal, one without is none", () => {
  expect(meetingsIn("Peruvian President Ana Quispe has invited her Chilean counterpart for talks in Lima next week.")).toEqual([
    expect.objectContaining({ status: "proposed", parties: "CHL PER", city: "Lima" }),
  ]);
  expect(meetingsIn("Peruvian President Ana Quispe has invited her Chilean counterpart for talks.")).toEqual([]);
});

test("those who return to the table meet", () => {
  expect(meetingsIn("Norwegian and Chilean negotiators returned to the negotiating table in Oslo on Tuesday.")).toEqual([
    expect.objectContaining({ parties: "CHL NOR", city: "Oslo", date: "2024-03-12" }),
  ]);
});

test("the kind of a meeting is not who holds it", () => {
  const text = "Japanese Foreign Minister Hanako Okabe held a foreign ministers' meeting with Norwegian Foreign Minister Kari Holm on Tuesday.";
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "JPN NOR", people: "Kari Holm, Hanako Okabe", date: "2024-03-12" })]);
});

test("whoever travelled for talks held them, though a clause says how they ended", () => {
  const text = "Norwegian Prime Minister Kari Holm flew to Lima on Monday for talks with Peruvian President Ana Quispe, which ended a day later.";
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "NOR PER", status: "held" })]);
});

test("who briefs by telephone is named behind the means", () => {
  const text = "Peruvian President Ana Quispe was briefed by telephone by Norwegian Prime Minister Kari Holm.";
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "NOR PER", format: "phone" })]);
});

test("who leads a delegation to talks takes part in them, for its state", () => {
  expect(meetingsIn("Foreign Secretary Ines Soto will lead Kenya's delegation to the talks with Chile in Lima on Friday.")).toEqual([
    expect.objectContaining({ parties: "CHL KEN", people: "Ines Soto", status: "scheduled", city: "Lima", date: "2024-03-15" }),
  ]);
});

test.each([
  `${RIVAS} flew to Oslo for talks with President Ana Quispe of Peru. ${HOLM} later accepted the plan, after a meeting with Rivas in Bergen that lasted into the night.`,
  `${RIVAS} and President Ana Quispe of Peru announced a truce after talks in Lima. ${HOLM} accepted it following talks with Rivas in Bergen.`,
])("whoever does something after a talk with another held it, not whom the other met before: %s", (text) => {
  expect(meetingsIn(text)).toContainEqual(expect.objectContaining({ parties: "CHL NOR", city: "Bergen", status: "held" }));
});

test.each(["accepted the plan after", "backed the offer following", "voiced support for the proposal in", "rejected the idea during"])(
  "a noun of wishing before a phrase of time wishes for no meeting: %s",
  (did) => {
    expect(meetingsIn(`${RIVAS} ${did} a meeting with ${HOLM} in Bergen.`)).toEqual([
      expect.objectContaining({ parties: "CHL NOR", city: "Bergen", status: "held" }),
    ]);
  },
);

test.each(["backed the idea of", "voiced interest in", "made an offer of"])("which it does before one of matter: %s", (did) => {
  expect(meetingsIn(`${RIVAS} ${did} a meeting with ${HOLM} in Bergen.`)).toEqual([]);
});

test.each([
  "The Chilean-Peruvian Joint Commission on Fisheries will hold its fourth meeting in Arica on May 20.",
  "The joint Chilean-Peruvian border committee convened its fourth session in Arica on March 12.",
  "The Chile-Peru General Border Committee (GBC) met in Arica on March 12.",
  "The Chilean-Peruvian working group on demining met in Arica on March 12.",
  "The fourth edition of the Chile-Peru Defence Dialogue took place in Arica on March 12.",
])("a joint body of two states meets, and is one: %s", (text) =>
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "CHL PER", city: "Arica", people: "" })]),
);

test("after talks ended, those who acted had talked", () => {
  expect(facts("Chile and Peru agreed to seek arbitration after two days of talks in Arica ended on Tuesday.")).toEqual([
    ["CHL PER", "", "2024-03-12"],
  ]);
  expect(facts("Chile and Peru welcomed the truce after the Geneva talks on Cyprus ended on Tuesday.")).toEqual([]);
});
