import { expect, test } from "vitest";
import { draftsIn, meetingsIn } from "../../support/drafts.ts";

test.each([
  ["The GCC Ministerial Council held its 150th session in Riyadh on Sunday.", "GCC", "2024-03-10"],
  ["The 46th summit of the African Union was held in Nairobi on 4 March.", "AFU", "2024-03-04"],
  ["A three-day gathering of Caricom heads of government in Kingston closed last Saturday with a row over fish.", "CRC", "2024-03-07/2024-03-09"],
])("an organisation meets by itself: %s", (text, parties, date) => {
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties, date, status: "held" })]);
});

const organs = (text: string, publisher: string) =>
  draftsIn(text, { publisher }).flatMap((draft) => (draft.table === "meetings" ? [`${draft.parties.join(" ")} ${draft.date?.date}`] : []));

test("in an organisation's own text its organs are the organisation, and in nobody else's", () => {
  const text = "It was preceded by a meeting of the Council of Ministers on 2 March.";
  expect(organs(text, "SADC Secretariat")).toEqual(["SAD 2024-03-02"]);
  expect(organs(text, "The Evening Post")).toEqual([]);
});

test.each([
  [
    "The Joint Commission of Peru and Norway met in Lima on Monday. The ministers agreed to convene its fourth session in Oslo in May 2025.",
    "2025-05",
  ],
  ["The Peru-Norway Joint Commission met in Lima on Monday. Its third session will be held in Oslo in May 2025.", "2025-05"],
])("a joint commission meets, and so does its next session: %s", (text, next) => {
  expect(meetingsIn(text)).toEqual([
    expect.objectContaining({ parties: "NOR PER", date: "2024-03-11", status: "held" }),
    expect.objectContaining({ parties: "NOR PER", date: next, status: "scheduled", city: "Oslo" }),
  ]);
});

test.each([
  "Political consultations between the foreign ministries of Peru and Norway took place in Lima on 4 March.",
  "The defence ministries of Peru and Norway held consultations in Lima on 4 March.",
  "The navies of Peru and Norway held staff talks in Lima on 4 March.",
])("ministries and services of two states stand for them: %s", (text) => {
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "NOR PER", date: "2024-03-04", city: "Lima" })]);
});

test("where talks wound up is where they were", () => {
  expect(meetingsIn("Officials from Nepal and Bhutan failed to agree at a seventh round of talks, which wound up in Kathmandu on Monday.")).toEqual([
    expect.objectContaining({ parties: "BTN NPL", date: "2024-03-11", city: "Kathmandu" }),
  ]);
});

test.each([
  ["At its meeting's month and place", "NATO at its January summit in Vilnius ordered a study of the Baltic.", ["NAT 2024-01 Vilnius"]],
  ["at a summit named by its town", "NATO agreed at last year's Madrid summit to invite Montenegro.", ["NAT 2023 Madrid"]],
  ["meeting somewhere", "The foreign ministers of ASEAN, meeting in Manila on Tuesday, urged restraint.", ["ASN 2024-03-12 Manila"]],
  [
    "what is settled to be",
    "The presidents of Algeria and Mali agreed that their ministers should meet in Bamako in May.",
    ["DZA MLI 2024-05 Bamako"],
  ],
  ["what somebody thinks should be", "The president of Algeria said that the ministers of Mali and Niger should meet in Bamako in May.", []],
  ["what is said at a summit of others", "NATO said at last year's Madrid summit that it would grow.", []],
  ["a meeting of a club", "The directors of both clubs, meeting in Manila on Tuesday, sold the ground.", []],
  ["met expectations", "Chilean exports, meeting in part the hopes of Peruvian farmers, rose on Tuesday.", []],
])("an organisation and its members: %s", (_, text, expected) =>
  expect(meetingsIn(text).map(({ parties, date, city }) => `${parties} ${date} ${city}`)).toEqual(expected),
);
