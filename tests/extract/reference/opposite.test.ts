import { expect, test } from "vitest";
import { meetingsIn, statementsIn } from "../../support/drafts.ts";

const MET = "Kenyan President Joseph Kamau met Ugandan President Paul Okello in Kampala on Tuesday.";
const speakers = (text: string) => statementsIn(text).map(({ speaker }) => speaker);

test.each(["His Ugandan counterpart", "His Ugandan colleague", "His host", "His counterpart"])("who faces the one spoken of: %s", (who) => {
  expect(speakers(`${MET} Kamau said they had agreed. ${who} said that the border would be open.`)).toEqual(["Joseph Kamau", "Paul Okello"]);
});

test("of a state that nobody was named of", () => {
  expect(speakers(`${MET} His Rwandan counterpart said that the border would be open.`)[0]).toMatch(/counterpart/);
});

test("an officer of a state is the one with a rank", () => {
  expect(speakers("Kenyan Brigadier Joseph Kamau met Ugandan Colonel Paul Okello. The Ugandan officer said that all was quiet.")).toEqual([
    "Paul Okello",
  ]);
});

test("a name beside the word goes before whoever was named", () => {
  expect(meetingsIn(`${MET} On Wednesday Kamau met his host, Foreign Minister Ann Apio of Uganda.`).map(({ people }) => people)).toEqual([
    "Joseph Kamau, Paul Okello",
    "Joseph Kamau, Ann Apio",
  ]);
});

test("the visitor of a state is the one named of it", () => {
  expect(speakers(`${MET} The Kenyan visitor said that the border would be open.`)).toEqual(["Joseph Kamau"]);
});
