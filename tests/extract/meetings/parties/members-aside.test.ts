/** The members that an aside gives a group whose name tells none. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const facts = (text: string) => meetingsIn(text).map(({ parties, date }) => [parties, date]);

const GROUPS = ["The Contact Group", "The quartet", "A monitoring committee"];
const ASIDES = [
  ", made up of Chile, Norway and Peru,",
  ", which groups Chile, Norway and Peru,",
  ", which brings together Chile, Norway and Peru,",
  " - Chile, Norway and Peru -",
  " (Chile, Norway and Peru)",
  ", Chile, Norway and Peru,",
  " of Chile, Norway and Peru",
];

test.each(GROUPS.flatMap((group) => ASIDES.map((aside) => `${group}${aside}`)))("%s", (who) => {
  expect(facts(`${who} met in Oslo on Tuesday.`)).toEqual([["CHL NOR PER", "2024-03-12"]]);
  expect(facts(`${who} held its second meeting in Oslo on Tuesday.`)).toEqual([["CHL NOR PER", "2024-03-12"]]);
  expect(facts(`${who} will meet in Oslo on Friday.`)).toEqual([["CHL NOR PER", "2024-03-15"]]);
});

test.each([
  "A group, made up of firms from Chile, Norway and Peru, met in Oslo on Tuesday.",
  "The book, made up of chapters on Chile, Norway and Peru, met with praise in Oslo on Tuesday.",
])("no members: %s", (sentence) => expect(facts(sentence)).toEqual([]));
