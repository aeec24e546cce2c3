/** Talks of one with several, each by himself. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const HOLM = "Norwegian Foreign Minister Kari Holm";
const parties = (text: string) =>
  meetingsIn(text)
    .map((row) => row.parties)
    .toSorted();

test.each([
  [`${HOLM} spoke by phone with the leaders of Chile, Peru and Kenya on Tuesday.`, ["CHL NOR", "KEN NOR", "NOR PER"]],
  [
    `${HOLM} held separate talks with Chilean Foreign Minister Pedro Rivas and Peruvian Foreign Minister Ana Quispe on Tuesday.`,
    ["CHL NOR", "NOR PER"],
  ],
  [`${HOLM} met separately with Chilean Foreign Minister Pedro Rivas and Peruvian Foreign Minister Ana Quispe.`, ["CHL NOR", "NOR PER"]],
  [`${HOLM} met individually with the presidents of Chile and Peru on Tuesday.`, ["CHL NOR", "NOR PER"]],
  [`${HOLM} hosted Chilean and Peruvian delegations for separate talks on Tuesday.`, ["CHL NOR", "NOR PER"]],
])("%s", (sentence, expected) => expect(parties(sentence)).toEqual(expected));

test.each([
  `${HOLM} met the leaders of Chile and Peru on Tuesday.`,
  `${HOLM} held a three-way call with the leaders of Chile and Peru on Tuesday.`,
  `${HOLM} held another meeting with the leaders of Chile and Peru on Tuesday.`,
])("together: %s", (sentence) => expect(parties(sentence)).toEqual(["CHL NOR PER"]));

const LEADERS = "the presidents of Norway, Chad and Nepal";
const PARTIES = ["CHL NOR", "CHL TCD", "CHL NPL"];

test.each([
  `Chilean President Luis Soto held a series of bilateral meetings in Lima on Tuesday, including with ${LEADERS}.`,
  `Chilean President Luis Soto held several bilateral meetings in Lima on Tuesday, among them with ${LEADERS}.`,
  `Chilean President Luis Soto held bilateral meetings in Lima on Tuesday: with ${LEADERS}.`,
  `Chilean President Luis Soto had back-to-back meetings on Tuesday with ${LEADERS}.`,
  `On the sidelines of the summit Chilean President Luis Soto also met ${LEADERS} on Tuesday.`,
])("each by himself: %s", (sentence) => {
  const rows = meetingsIn(sentence).map((row) => `${row.parties} ${row.date}`);
  expect(rows.toSorted()).toEqual(PARTIES.map((codes) => `${codes} 2024-03-12`).toSorted());
});

test("two met together on the sidelines may be one talk of three, and several leaders at a place are not those of the place", () => {
  const two = "Chilean Foreign Minister Luis Soto met his Norwegian and Peruvian counterparts on the sidelines of the summit on Tuesday.";
  expect(parties(two)).toEqual(["CHL NOR PER"]);
  expect(meetingsIn("Chilean President Luis Soto held talks with several leaders in Lima on Tuesday.")).toEqual([]);
});
