/** Those whom a verb of meeting leaves open: they have met before. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const LEAD = "Officials from Chile and Norway held talks in Oslo on Tuesday.";
const facts = (text: string) => meetingsIn(`${LEAD} ${text}`).map(({ parties, status, date }) => [parties, status, date]);
const TOLD = ["CHL NOR", "held", "2024-03-12"];

test.each([
  ["They last met in Lima in January.", ["CHL NOR", "held", "2024-01"]],
  ["The group met last in Lima on Jan. 18.", ["CHL NOR", "held", "2024-01-18"]],
  ["They had met in Lima in January.", ["CHL NOR", "held", "2024-01"]],
  ["The two will meet again on Friday.", ["CHL NOR", "scheduled", "2024-03-15"]],
])("%s", (sentence, expected) => expect(facts(sentence)).toEqual([TOLD, expected]));

test.each(["They met fishermen in Lima in January.", "The group was founded in Lima in January.", "The club met again in Lima in January."])(
  "no other meeting: %s",
  (sentence) => expect(facts(sentence)).toEqual([TOLD]),
);

const DELEGATIONS = ["The Chilean and Norwegian delegations", "Negotiators from Chile and Norway", "The envoys of Chile and Norway"];
const TOGETHER = [
  "came face to face",
  "faced each other across the table",
  "spent three hours together",
  "were closeted for three hours",
  "exchanged views",
];

test.each(DELEGATIONS.flatMap((who) => TOGETHER.map((did) => [who, did])))("%s %s", (who, did) =>
  expect(meetingsIn(`${who} ${did} on Tuesday in Oslo.`).map(({ parties, date }) => [parties, date])).toEqual([["CHL NOR", "2024-03-12"]]),
);

test.each([
  "Chile and Norway came face to face in the final on Tuesday.",
  "The Chilean and Norwegian navies exchanged fire on Tuesday.",
  "Chile and Norway faced each other across a disputed line.",
  "The delegations of Chile and Norway spent three million pesos together.",
])("no meeting: %s", (sentence) => expect(meetingsIn(sentence)).toEqual([]));
