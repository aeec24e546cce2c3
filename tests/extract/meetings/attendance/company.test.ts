import { expect, test } from "vitest";
import { meetingDrafts, meetingsIn } from "../../../support/drafts.ts";

const TALKS = "Chilean President Pedro Rivas met Norwegian Prime Minister Kari Holm in Oslo on Tuesday.";
const people = (sentence: string) => meetingsIn(`${TALKS} ${sentence}`).map((meeting) => meeting.people);

test.each([
  "Rivas was accompanied by Foreign Minister Ana Reis.",
  "The Norwegian leader was flanked by Foreign Minister Ana Reis.",
  "Foreign Minister Ana Reis accompanied Mr. Rivas at the talks.",
  "The Chilean side included Foreign Minister Ana Reis.",
  "The Chilean delegation at the talks was made up of Ana Reis, the foreign minister.",
])("who came with one of them was there: %s", (sentence) =>
  expect(people(sentence).map((names) => names.split(", ").toSorted())).toEqual([["Ana Reis", "Kari Holm", "Pedro Rivas"]]),
);

test.each([
  ["on a journey", "Rivas is on a three-day visit and was accompanied by Foreign Minister Ana Reis."],
  ["to an airport", "Rivas was accompanied to the airport by Foreign Minister Ana Reis."],
  ["of a party", "The party consisted of Ana Reis and her friends."],
  ["to nobody of the meeting", "The choir was accompanied by Ana Reis."],
])("not who came along %s", (_, sentence) => expect(people(sentence)).toEqual(["Pedro Rivas, Kari Holm"]));

test("who accompanies somebody serves the same state, whatever the dateline says", () => {
  const [meeting] = meetingDrafts(`OSLO, March 12 (Agency) - ${TALKS} Rivas was accompanied by Foreign Minister Ana Reis.`);
  expect(meeting!.people.map(({ name, country }) => [name, country])).toEqual([
    ["Pedro Rivas", "CHL"],
    ["Kari Holm", "NOR"],
    ["Ana Reis", "CHL"],
  ]);
});
