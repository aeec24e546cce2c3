/** Parties of those who are named by their office alone, and places that the text goes round. */
import { expect, test } from "vitest";
import { meetingDrafts, meetingsIn } from "../../support/drafts.ts";

const LEAD = "Chile and Norway have quarreled over cod.";

test.each([
  "Their foreign ministers met in Lima on Tuesday.",
  "The two countries' foreign ministers met in Lima on Tuesday.",
  "The foreign ministers of the two countries met in Lima on Tuesday.",
  "The directors of operations of the two armies spoke by telephone on Tuesday.",
])("%s", (sentence) => expect(meetingsIn(`${LEAD} ${sentence}`).map((row) => row.parties)).toEqual(["CHL NOR"]));

test("counterparts in an apposition meet with the one whose counterparts they are", () => {
  const text =
    "Egyptian Foreign Minister Samir Adel and his Greek and Chilean counterparts, Nikos Dendros and Pedro Rivas, gathered in Cairo on Tuesday.";
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "CHL EGY GRC", people: "Samir Adel, Nikos Dendros, Pedro Rivas" })]);
});

test("leaders from an alliance, with its name in brackets", () => {
  expect(
    meetingsIn("Leaders from NATO (North Atlantic Treaty Organization) member states met in Riga on Tuesday.").map((row) => row.parties),
  ).toEqual(["NAT"]);
});

test("two offices of one person make one participant", () => {
  const text = "Norwegian Prime Minister Kari Holm met Chilean Deputy Prime Minister and Foreign Minister Pedro Rivas in Oslo on Tuesday.";
  expect(meetingsIn(text).map((row) => row.people)).toEqual(["Kari Holm, Pedro Rivas"]);
});

test("who is named beside his counterpart has the other state of the sentence", () => {
  const text =
    "Chile and Norway could not agree on cod, with Foreign Minister Pedro Rivas telling his Norwegian counterpart Kari Holm to wait. Rivas met Holm in Lima on Tuesday.";
  expect(meetingsIn(text).at(-1)).toMatchObject({ parties: "CHL NOR", date: "2024-03-12" });
});

test("the Soviet Union goes by the code of its successor", () => {
  expect(meetingsIn("Soviet Foreign Minister Ivan Rodin met U.S. President Walter Grant in Geneva on Tuesday.").map((row) => row.parties)).toEqual([
    "RUS USA",
  ]);
});

const HOLM = "Norwegian Foreign Minister Kari Holm";
const RIVAS = "Chilean Foreign Minister Pedro Rivas";

test.each([
  ["the capital of a state", `${HOLM} met ${RIVAS} in the Chilean capital on Tuesday.`, "Santiago"],
  ["a town by its kind", `${HOLM} met ${RIVAS} in the coastal town of Arica on Tuesday.`, "Arica"],
  ["where a flight ends", `${HOLM} flew to Lima on Tuesday and met ${RIVAS}.`, "Lima"],
  ["what a trip is made for", `${HOLM} will travel to Lima on Friday to meet ${RIVAS}.`, "Lima"],
  ["a clause of place", `${HOLM} is due in Lima on Friday, where she will meet ${RIVAS}.`, "Lima"],
  ["the dateline", `LIMA, March 12 (Reuters) - ${HOLM} met ${RIVAS} here on Tuesday.`, "Lima"],
])("a place by %s", (_, sentence, city) => expect(meetingsIn(sentence).map((row) => row.city)).toEqual([city]));

test("a reception by a passive, with the place before its agent", () => {
  expect(meetingsIn(`${RIVAS} was received at the palace in Oslo by Norwegian Prime Minister Astrid Lund on Tuesday.`)).toEqual([
    expect.objectContaining({ parties: "CHL NOR", city: "Oslo" }),
  ]);
});

test("a call on somebody is a meeting", () => {
  expect(meetingsIn("The minister of defense of Chile, Pedro Rivas, called on Prime Minister Astrid Lund of Norway on Tuesday.")).toEqual([
    expect.objectContaining({ parties: "CHL NOR", format: "in_person" }),
  ]);
});

test("'they' are the ministers of a bloc whom the sentence names, over two who were named before", () => {
  const before = "Chilean President Pedro Rivas and Norwegian Prime Minister Kari Holm met on Monday. ";
  const text = `${before}Peru will ask the foreign ministers of ASEAN to set up a fund when they meet in Lima in May.`;
  expect(meetingsIn(text).map(({ parties, date }) => [parties, date])).toEqual([
    ["CHL NOR", "2024-03-11"],
    ["ASN", "2024-05"],
  ]);
});

test("those whom an aside describes can be the owners of a meeting", () => {
  const text =
    "Chile, Peru and Ecuador signed a pact in 2009. Mali and Niger, which share a river, agreed in a meeting between their leaders last week to dredge it.";
  expect(meetingsIn(text).map(({ parties }) => parties)).toContain("MLI NER");
});

test.each([
  "The Chile-Norway Commission met in Lima on Tuesday.",
  "The Joint Council between Chile and Norway held its third meeting in Lima on Tuesday.",
  "The third Chile-Norway Foreign Office Consultations were held in Lima on Tuesday.",
])("a body that two have together meets as both: %s", (sentence) =>
  expect(meetingsIn(sentence)).toEqual([expect.objectContaining({ parties: "CHL NOR", city: "Lima", date: "2024-03-12" })]),
);

test("a body with a next meeting", () => {
  expect(meetingsIn("The Chile-Norway Commission will next meet in Lima on 9 May.")).toEqual([
    expect.objectContaining({ parties: "CHL NOR", status: "scheduled", date: "2024-05-09" }),
  ]);
});

test("a guest is received by a king with his style", () => {
  expect(meetingsIn("The President of Ghana was received by His Majesty the King of Norway on Tuesday.").map(({ parties }) => parties)).toEqual([
    "GHA NOR",
  ]);
});

test("what the two sides exchanged views on, they did at their talks", () => {
  const talks = "Chilean President Pedro Rivas held talks with Norwegian Prime Minister Kari Holm in Oslo on Tuesday.";
  expect(meetingsIn(`${talks} The two sides had an in-depth exchange of views on cod.`)).toEqual([
    expect.objectContaining({ people: "Kari Holm, Pedro Rivas", city: "Oslo" }),
  ]);
});

test("a minister who hosts leaders hosts a meeting of leaders", () => {
  const [draft] = meetingDrafts("New Zealand's foreign minister will host Pacific leaders in Auckland next month.");
  expect(draft).toMatchObject({ level: "leader", portfolios: [] });
});

test("counterparts that are named respectively meet with whose counterparts they are", () => {
  const text =
    "Chilean Foreign Minister Ana Reis and her Norwegian and Kenyan counterparts, Kari Holm and Amos Otieno, respectively, met in Oslo on Tuesday.";
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "CHL KEN NOR", people: "Ana Reis, Kari Holm, Amos Otieno" })]);
});

test("predecessors are others of the same states", () => {
  const text = `Chilean President Pedro Rivas met Norwegian President Kari Holm in Oslo on Tuesday. Their predecessors met in June 2010 in Lima.`;
  expect(meetingsIn(text).map(({ parties, people, date, city }) => [parties, people, date, city])).toEqual([
    ["CHL NOR", "Pedro Rivas, Kari Holm", "2024-03-12", "Oslo"],
    ["CHL NOR", "", "2010-06", "Lima"],
  ]);
});

test("what two states each want is no meeting of theirs", () => {
  expect(meetingsIn("Chile and Norway want the council to study the idea. The full peace conference is scheduled to reconvene next week.")).toEqual(
    [],
  );
});
