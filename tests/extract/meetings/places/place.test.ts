import { expect, test } from "vitest";
import { evidenceOf, meetingDrafts, meetingsIn } from "../../../support/drafts.ts";

const MINISTERS = "The foreign ministers of Chile and Norway";

/** [where, venue, city, country]. */
test.each([
  ["at the Pentagon", "Pentagon", "Arlington", "USA"],
  ["at the White House", "White House", "Washington", "USA"],
  ["at the Kremlin in Moscow", "Kremlin", "Moscow", "RUS"],
  ["at the State Department", "State Department", "Washington", "USA"],
  ["at the Blue House", "Blue House", "Seoul", "KOR"],
  ["at Los Pinos", "Los Pinos", "Mexico City", "MEX"],
  ["in Oslo", null, "Oslo", "NOR"],
  ["in Geneva, Switzerland,", null, "Geneva", "CHE"],
  ["in Switzerland", null, null, "CHE"],
  ["in snowy Geneva", null, "Geneva", "CHE"],
  ["in Singapore", null, "Singapore", "SGP"],
  ["at a Kenyan game lodge", "Kenyan game lodge", null, "KEN"],
  ["in the Peruvian highlands", null, null, "PER"],
])("%s", (where, venue, city, country) => {
  expect(meetingsIn(`${MINISTERS} met ${where} on Tuesday.`)).toEqual([expect.objectContaining({ venue, city, country })]);
});

test.each([
  ["near a city", `${MINISTERS} met near Geneva on Tuesday.`],
  ["a place they talk about", `${MINISTERS} met on Tuesday to discuss Kenya.`],
  ["a minister's home", `${MINISTERS} met on Tuesday.`],
  ["a minister's name", "Norwegian Foreign Minister Geneva Holm met Chilean Foreign Minister Pedro Rivas on Tuesday."],
])("%s is no place of a meeting", (_, sentence) => {
  expect(meetingsIn(sentence)).toEqual([expect.objectContaining({ venue: null, city: null, country: null })]);
});

test.each([
  [
    "what a relative clause says of the plan",
    "Norway scrapped a meeting with Chilean Foreign Minister Pedro Rivas that was to have been held in Lima on Friday.",
    "Lima",
  ],
  ["behind the verb of the meeting", "Talks between Chile and Norway, brokered by Kenya, opened in Lima on Monday.", "Lima"],
  [
    "where somebody goes on a day",
    "Norwegian Foreign Minister Kari Holm leaves for Lima on Sunday, where she will hold talks with Peruvian President Ana Quispe.",
    "Lima",
  ],
  ["before the one who is received", "Norwegian Foreign Minister Kari Holm received in Oslo the foreign minister of Chile, Pedro Rivas.", "Oslo"],
])("%s", (_, sentence, city) => expect(meetingsIn(sentence)).toEqual([expect.objectContaining({ city })]));

test("what is talked about is no place, though it has one", () => {
  expect(meetingsIn(`${MINISTERS} met on Tuesday to review the war in Chad.`)).toEqual([expect.objectContaining({ country: null })]);
});

test("the place of another clause is not the meeting's", () => {
  const sentence = "Norwegian Foreign Minister Kari Holm met Chilean Foreign Minister Pedro Rivas in Oslo before Rivas flew to Lima.";
  expect(meetingsIn(sentence)).toEqual([expect.objectContaining({ city: "Oslo", country: "NOR" })]);
});

test("each part of the place has the words that tell it: a city implies its country, a building both", () => {
  const [city] = meetingDrafts(`${MINISTERS} met in Oslo on Tuesday.`);
  expect(evidenceOf(city!, "city")).toEqual(["Oslo: Oslo (place.city:stated)"]);
  expect(evidenceOf(city!, "country")).toEqual(["NOR: Oslo (place.city:inferred)"]);
  const [building] = meetingDrafts(`${MINISTERS} met at the Pentagon on Tuesday.`);
  expect(evidenceOf(building!, "venue")).toEqual(["Pentagon: Pentagon (place.venue:stated)"]);
  expect(evidenceOf(building!, "city")).toEqual(["Arlington: Pentagon (place.venue:inferred)"]);
  expect(evidenceOf(building!, "country")).toEqual(["USA: Pentagon (place.venue:inferred)"]);
});

test("a stated city goes before the one a building implies", () => {
  const [draft] = meetingDrafts(`${MINISTERS} met at the Kremlin in Moscow on Tuesday.`);
  expect(evidenceOf(draft!, "city")).toEqual(["Moscow: Moscow (place.city:stated)"]);
});

test.each([
  ["a town that no list has", "in Tapiraca", "Tapiraca", null],
  ["a town with its state", "in Tapiraca, Brazil,", "Tapiraca", "BRA"],
  ["a region has no city", "in Bavaria", null, "DEU"],
  ["a group of states is no place", "in the Baltic states", null, null],
])("%s", (_, where, city, country) => {
  expect(meetingsIn(`${MINISTERS} met ${where} on Tuesday.`)).toEqual([expect.objectContaining({ city, country })]);
});

test("a name between commas does not part a meeting from its place", () => {
  const sentence = "Norwegian Foreign Minister Kari Holm met her Chilean counterpart, Pedro Rivas, in Sofia on Tuesday.";
  expect(meetingsIn(sentence)).toEqual([expect.objectContaining({ city: "Sofia", country: "BGR" })]);
});

test("what they talk about is no place of the talk, a city of one of them is", () => {
  const pair = "Norwegian Foreign Minister Kari Holm and Chilean Foreign Minister Pedro Rivas";
  expect(meetingsIn(`${pair} discussed the fighting in Aleppo on Tuesday.`)).toEqual([expect.objectContaining({ city: null, country: null })]);
  expect(meetingsIn(`${pair} discussed fish in Oslo.`)).toEqual([expect.objectContaining({ parties: "CHL NOR", city: "Oslo", country: "NOR" })]);
  expect(meetingsIn("Norway and Chile discussed fish for years.")).toEqual([]);
});

test("a place behind the verb that a plan governs", () => {
  expect(meetingsIn("Chile has urged Peru to come to the six-party nuclear talks expected to be held in Oslo in May.")).toEqual([
    expect.objectContaining({ status: "scheduled", city: "Oslo", country: "NOR" }),
  ]);
});

test("a meeting called after a city took place in it; after a palace, it did not", () => {
  const city = (text: string) => meetingsIn(text).map((row) => row.city);
  expect(city("The Cairo summit of Chile, Norway and Kenya ended on Tuesday.")).toEqual(["Cairo"]);
  expect(city("The Geneva talks between Chile and Norway ended on Tuesday.")).toEqual(["Geneva"]);
  expect(city("The Kremlin talks between Chile and Norway ended on Tuesday.")).toEqual([null]);
});

test("an embassy lies in no state of its own", () => {
  expect(meetingsIn(`${MINISTERS} met at the Kenyan embassy on Tuesday.`)).toEqual([expect.objectContaining({ country: null })]);
});

/** [why, text]: no city and no state. */
test.each([
  [
    "what leaders at a summit speak of",
    "On Tuesday, leaders at an African Union summit voiced support for the creation of a unity government in Zimbabwe.",
  ],
  ["whoever acts on a day", "At talks on the drought on Friday, Kenya and Somalia agreed to share grain."],
])("%s is no place of the meeting", (_, text) => {
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ city: null, country: null })]);
});

test("where a meeting that others only speak of is protested is not where it was", () => {
  const text = `${MINISTERS} met for the Molde Conference on Tuesday. Fish was on the agenda. Nobody spoke of gas. Hundreds protested the Molde Conference during a march in Rome.`;
  expect(meetingsIn(text).map(({ city }) => city)).not.toContain("Rome");
});

test("the place right behind it is", () => {
  const text = `${MINISTERS} met on Tuesday. Hundreds praised the meeting in Rome during a march.`;
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ city: "Rome" })]);
});

test("a rank before the name between commas parts nothing from its place", () => {
  const text = "Norwegian Defence Minister Kari Holm met her Chilean counterpart, Lt. Gen. Pedro Rivas, in Lima on Tuesday.";
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ city: "Lima", parties: "CHL NOR" })]);
});

test("where two talk about something stands behind whom one of them talks with", () => {
  const talk = (where: string) =>
    `Norwegian Foreign Minister Kari Holm discussed the fighting in Chad with Chilean Foreign Minister Pedro Rivas${where} on Tuesday.`;
  expect(meetingsIn(talk(" in Geneva"))).toEqual([expect.objectContaining({ city: "Geneva", country: "CHE" })]);
  expect(meetingsIn(talk(""))).toEqual([expect.objectContaining({ city: null, country: null })]);
});

test("a visiting minister's adjective is no place", () => {
  const text = "LIMA, March 12 (Reuters) - Visiting Norwegian Foreign Minister Kari Holm was received by Peruvian President Luis Prado on Tuesday.";
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ city: "Lima", country: "PER" })]);
});

test("whose office it is may be inferred, and is no place then", () => {
  const text = "LIMA - Norwegian Foreign Minister Kari Holm was received by President Luis Prado at the presidential office on Tuesday.";
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ country: "PER" })]);
});

test.each(["led by Deputy Foreign Minister Pedro Rivas", "headed by Pedro Rivas"])("where a delegation %s is met stands behind its head", (by) =>
  expect(meetingsIn(`Norwegian Foreign Minister Kari Holm will meet a Chilean delegation ${by} in Geneva next week.`)).toEqual([
    expect.objectContaining({ parties: "CHL NOR", city: "Geneva" }),
  ]),
);

test.each([
  ["Chile and Norway held talks on Iceland on Monday.", null],
  ["Chile will hold talks next week with Norway and Kenya on Cuba.", null],
  ["The foreign ministers of Chile and Norway met on Malta on Monday.", "MLT"],
])("what talks are on is no place: %s", (sentence, country) => expect(meetingsIn(sentence).map((meeting) => meeting.country)).toEqual([country]));
