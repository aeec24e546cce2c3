/** Who holds a meeting told by a noun. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../support/drafts.ts";

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
