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

test.each([
  "The two leaders last spoke on January 20.",
  "They had last spoken by telephone on January 20.",
  "The ministers most recently spoke on January 20.",
  "The two have spoken once before, on January 20.",
  "The pair last saw each other on January 20.",
])("with one another, once more: %s", (sentence) => {
  const lead = "Chilean Defence Minister Luis Soto spoke by phone on Tuesday with Norwegian Defence Minister Nils Holm.";
  expect(meetingsIn(`${lead} ${sentence}`).map(({ parties, date }) => [parties, date])).toEqual([
    ["CHL NOR", "2024-03-12"],
    ["CHL NOR", "2024-01-20"],
  ]);
});

test("of what others tell of him, somebody only says that they do", () => {
  const lead = "Chilean Foreign Minister Luis Soto";
  expect(meetingsIn(`${lead} said on Monday of reports that he had seen the Norwegian foreign minister in secret that they were untrue.`)).toEqual(
    [],
  );
  expect(meetingsIn(`${lead} dismissed rumours that he met Norwegian Foreign Minister Nils Holm in Lima on Monday.`)).toEqual([]);
  expect(meetingsIn("The report that the foreign ministers of Chile and Norway met in Lima on Monday was denied.")).toEqual([]);
  expect(meetingsIn(`The report says that ${lead} met Norwegian Foreign Minister Nils Holm in Lima on Monday.`)).toHaveLength(1);
});

const BY_PHONE = ["by phone", "over the telephone", "in a phone conversation", "during a telephone call", "via video link"];

test.each(BY_PHONE)("two ministers who discuss something %s need no day", (how) =>
  expect(
    meetingsIn(`Chilean Foreign Minister Pedro Rivas and Norwegian Foreign Minister Kari Holm discussed cod ${how}.`).map(({ parties, format }) => [
      parties,
      format === "in_person",
    ]),
  ).toEqual([["CHL NOR", false]]),
);

test("each may do it alone: ministers who discuss something without a day", () =>
  expect(meetingsIn("Chilean Foreign Minister Pedro Rivas and Norwegian Foreign Minister Kari Holm discussed cod.")).toEqual([]));
