import { expect, test } from "vitest";
import { evidenceOf, meetingDrafts, meetingsIn } from "../../../support/drafts.ts";

const HOLM = "Norwegian Foreign Minister Kari Holm";
const RIVAS = "Chilean Foreign Minister Pedro Rivas";

/** [what tells the place, text, city, country]. */
test.each([
  ["a visit to the partner's state", `${HOLM} met ${RIVAS} on Tuesday. Holm arrived in Santiago on Monday for a two-day visit.`, "Santiago", "CHL"],
  ["an object of visiting", `${HOLM} visited Lima on Tuesday. She held talks with Peruvian Foreign Minister Ana Quispe.`, "Lima", "PER"],
  ["a trip told by its noun", `During a visit to Hanoi, ${HOLM} held talks with Vietnamese Prime Minister Tran Van Duc on Tuesday.`, "Hanoi", "VNM"],
  ["a stay", `${HOLM}, who was in Vienna on Tuesday for talks with Austrian Chancellor Lukas Steiner, praised the plan.`, "Vienna", "AUT"],
  ["the stop in the partner's state", `${HOLM} visited Kenya, Uganda and Peru. She met ${RIVAS.replace("Chilean", "Ugandan")}.`, null, "UGA"],
  ["a dateline in the state of one of them", `OSLO, March 13 (NTB) - ${HOLM} met ${RIVAS} on Wednesday.`, "Oslo", "NOR"],
  [
    "a dateline of talks on the sidelines",
    `PARIS, March 13 (NTB) - ${HOLM} met ${RIVAS} on the sidelines of a conference on Wednesday.`,
    "Paris",
    "FRA",
  ],
  [
    "a dateline of a capital that has the name of its state",
    `KUWAIT, March 13 (Wire) - ${HOLM} met ${RIVAS} on the sidelines of a conference on Wednesday.`,
    "Kuwait City",
    "KWT",
  ],
  ["a dateline that names a state alone", `PERU, March 13 (Wire) - ${HOLM} met ${RIVAS} on the sidelines of a conference on Wednesday.`, null, "PER"],
  ["the capital that one has come to", `${HOLM} arrived in the Chilean capital on Tuesday. She met ${RIVAS}.`, "Santiago", "CHL"],
  ["a stay in the capital", `${HOLM}, who is in the Chilean capital for a visit, met ${RIVAS} on Tuesday.`, "Santiago", "CHL"],
  ["a visit of the one named behind", `During her visit to Santiago, ${HOLM} met ${RIVAS} on Tuesday.`, "Santiago", "CHL"],
  ["an arrival", `Upon her arrival in Santiago, ${HOLM} met ${RIVAS} on Tuesday.`, "Santiago", "CHL"],
  ["where one speaks after it", `Speaking in Santiago after meeting ${RIVAS} on Tuesday, ${HOLM} praised the plan.`, "Santiago", "CHL"],
  ["an aside behind the talks", `${HOLM} and ${RIVAS} met on Tuesday. The talks, in Santiago, lasted three hours.`, "Santiago", "CHL"],
  ["a dateline where many meet", `BALI, March 13 (NTB) - The foreign ministers of Chile, Norway and Peru met on Wednesday.`, "Bali", "IDN"],
])("%s tells where they met", (_, text, city, country) => {
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ city, country, format: "in_person" })]);
});

test.each([
  ["a trip that is still to come", `${HOLM} met ${RIVAS} on Tuesday. Holm will travel to Lima next week.`],
  ["a trip of long ago", `${HOLM} met ${RIVAS} on Tuesday. Holm visited Santiago in May 2021.`],
  ["where one goes after it", `After talks with ${RIVAS}, ${HOLM} flew to Lima.`],
  ["where one went after it", `${HOLM} flew to Lima on Tuesday after two days of talks with ${RIVAS}.`],
  ["the way home", `${HOLM} returned to Oslo following a meeting with ${RIVAS}.`],
  ["where one leaves for", `${HOLM} and ${RIVAS} met for two hours and Holm left for Lima.`],
  ["where one left for in the next sentence", `${HOLM} met ${RIVAS}. She left for Lima.`],
  ["where one is going", `${HOLM} met ${RIVAS} on Tuesday. She is on her way to Lima.`],
  ["where one was at another time", `${HOLM} met ${RIVAS}. She visited Lima in May.`],
  ["the dateline of a third state", `PARIS, March 13 (NTB) - ${HOLM} met ${RIVAS} on Wednesday.`],
  ["several stops that could be meant", `${HOLM} visited Kenya and Uganda. She met the Kenyan and Ugandan foreign ministers.`],
])("%s does not", (_, text) => {
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ city: null, country: null })]);
});

test("whoever left for the state of the other met there", () => {
  expect(meetingsIn(`${HOLM} met ${RIVAS}. She left for Santiago on Monday.`)).toEqual([expect.objectContaining({ city: "Santiago" })]);
});

test("a call about a summit is nowhere, and not at the summit", () => {
  const [call] = meetingsIn(`${HOLM} spoke with ${RIVAS} by phone on Tuesday about the upcoming NATO summit in Vilnius.`);
  expect(call).toEqual(expect.objectContaining({ parties: "CHL NOR", city: null, country: null }));
});

test("a trip that is called off leads to no other day", () => {
  const text =
    "Turkish Foreign Minister Emre Aydemir had been due in Athens on Thursday. The talks with his Greek counterpart, Nikos Valtos, were called off.";
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "GRC TUR", status: "cancelled", city: "Athens", date: null })]);
});

test("a plan has about the day on which one leaves for it", () => {
  const text = `${HOLM} leaves for Santiago on Thursday. She is expected to discuss the cod quota with the President of Chile.`;
  expect(meetingsIn(text)).toEqual([
    expect.objectContaining({ parties: "CHL NOR", status: "scheduled", date: "2024-03-14~", basis: "event", city: "Santiago" }),
  ]);
});

test("whoever telephones is nowhere", () => {
  expect(meetingsIn(`OSLO, March 13 (NTB) - ${HOLM} spoke by phone with ${RIVAS} on Wednesday.`)).toEqual([
    expect.objectContaining({ city: null, country: null, format: "phone" }),
  ]);
});

test("a place from a trip is inferred from the words of the trip", () => {
  const [draft] = meetingDrafts(`${HOLM} met ${RIVAS} on Tuesday. Holm arrived in Santiago on Monday for a visit.`);
  expect(evidenceOf(draft!, "city")).toEqual(["Santiago: Santiago (place.trip:inferred)"]);
  expect(evidenceOf(draft!, "country")).toEqual(["CHL: Santiago (place.trip:inferred)"]);
});

test("meetings on a trip have its days, wherever in the text they are told; the day of an arrival is only that", () => {
  const plan = `${HOLM} will travel to Chile and Peru from April 3 to April 8. It snowed. In Santiago, Holm will meet ${RIVAS}. Boats lay at anchor. In Lima, Holm will meet Peruvian President Ana Quispe.`;
  expect(meetingsIn(plan)).toEqual([
    expect.objectContaining({ parties: "CHL NOR", date: "2024-04-03/2024-04-08", basis: "event", city: "Santiago" }),
    expect.objectContaining({ parties: "NOR PER", date: "2024-04-03/2024-04-08", basis: "event", city: "Lima" }),
  ]);
  expect(meetingsIn(`${HOLM} flew to Santiago on Sunday for talks with her Chilean counterpart.`)).toEqual([
    expect.objectContaining({ status: "scheduled", date: null, city: "Santiago" }),
  ]);
});

test("this resort is where the report comes from", () => {
  expect(meetingsIn(`AQABA, Jordan, March 13 (NTB) - ${HOLM} met ${RIVAS} in this Red Sea resort on Wednesday.`)).toEqual([
    expect.objectContaining({ city: "Aqaba", country: "JOR" }),
  ]);
});

test("a second meeting is one more", () => {
  expect(meetingsIn(`${HOLM} and ${RIVAS} met in Oslo on Tuesday. They will hold a second meeting in Bergen on Friday.`)).toEqual([
    expect.objectContaining({ status: "held", city: "Oslo" }),
    expect.objectContaining({ status: "scheduled", city: "Bergen", date: "2024-03-15" }),
  ]);
});

test("a name in brackets parts no stops", () => {
  const text = `${HOLM} will travel to Japan, the Republic of Korea (ROK), and Mongolia from April 3 to April 8. She will meet Mongolian officials.`;
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "MNG NOR", date: "2024-04-03/2024-04-08", country: "MNG" })]);
});

test("whoever receives somebody does so at home, in the city that trip or dateline tell", () => {
  expect(meetingsIn(`${RIVAS} received ${HOLM} on Tuesday.`)).toEqual([expect.objectContaining({ city: null, country: "CHL", format: "in_person" })]);
  expect(meetingsIn(`SANTIAGO, March 13 (EFE) - ${HOLM} was received by ${RIVAS} on Tuesday.`)).toEqual([
    expect.objectContaining({ city: "Santiago", country: "CHL" }),
  ]);
  expect(meetingsIn(`${RIVAS} phoned ${HOLM} on Tuesday.`)).toEqual([expect.objectContaining({ country: null, format: "phone" })]);
});

test("where somebody has come from is no place of the meeting", () => {
  const text =
    "LIMA, March 13 (APS) - Peruvian President Ana Quispe met on Tuesday with Norwegian Prime Minister Kari Holm, who arrived on Monday after a trip to Chile.";
  expect(meetingsIn(text).map(({ city, country }) => [city, country])).toEqual([["Lima", "PER"]]);
});

/** [what is told behind a meeting in Lima on Tuesday, its city]. */
test.each([
  ["Holm held separate talks with Chilean President Pedro Rivas the same day.", "Lima"],
  ["Holm met Chilean President Pedro Rivas on Monday.", null],
  ["Chilean President Pedro Rivas met Kenyan President Amara Okafor on Tuesday.", null],
  ["Holm spoke by phone with Chilean President Pedro Rivas on Tuesday.", null],
])("where somebody was that day is where others met him: %s", (text, city) => {
  const before = "Peruvian President Ana Quispe met Norwegian Prime Minister Kari Holm in Lima on Tuesday. ";
  expect(meetingsIn(before + text).at(-1)!.city).toBe(city);
});

test("talks reported from a seat of conferences were held there", () => {
  const text = "delegations of Chile and Norway met for three hours on Tuesday.";
  expect(meetingsIn(`GENEVA, March 12 (APS) - The ${text}`)[0]!.city).toBe("Geneva");
  expect(meetingsIn(`MADRID, March 12 (APS) - The ${text}`)[0]!.city).toBeNull();
});

test("who travels behind an aside travels", () => {
  const text =
    "U.S. envoy Ray Hale, who flew in from Paris, travels to Zagreb on Friday for talks with Croatian President Ivo Tudor and then on to Sarajevo.";
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "HRV USA", city: "Zagreb", date: "2024-03-15", status: "scheduled" })]);
});

test("a school that is opened elsewhere is not where they meet", () => {
  const text = "German Chancellor Karl Brandt is scheduled to meet Turkish President Emre Sahin and open a school in Izmir.";
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "DEU TUR", city: null })]);
});

/** [what tells the place, text, city, country]. */
test.each([
  ["an adverb before the place", `Chile was content. Meanwhile in Lima, ${HOLM} met ${RIVAS} on Tuesday.`, "Lima", "PER"],
  ["an adverb behind it", `Chile was content. In Lima, meanwhile, ${HOLM} held talks with ${RIVAS} on Tuesday.`, "Lima", "PER"],
  ["a day before it", `Over the weekend, in the Peruvian capital, ${HOLM} held talks with ${RIVAS}.`, "Lima", "PER"],
  ["the place before the talks", `In Lima, talks between ${HOLM} and ${RIVAS} opened on Tuesday.`, "Lima", "PER"],
  ["the town of a hotel", `${HOLM} met ${RIVAS} at a Geneva hotel on Tuesday.`, "Geneva", "CHE"],
])("%s tells where they met, at the front of the sentence or beside the building", (_, text, city, country) => {
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ city, country, format: "in_person" })]);
});

test.each([
  ["what is praised in a town was not held there", `${HOLM} met ${RIVAS} on Tuesday. In Lima, Peruvian President Ana Quispe praised the meeting.`],
  ["a convention has the name of its town", `${HOLM} met ${RIVAS} at a Vienna Convention ceremony on Tuesday.`],
])("%s", (_, text) => {
  expect(meetingsIn(text)[0]).toEqual(expect.objectContaining({ parties: "CHL NOR", city: null }));
});

const SUMMIT = "The leaders of the African Union held a two-day summit in Lusaka on March 12 and 13.";
const BUSY = "Nobody spoke of the drought. The hall was full. Many had come. The food was good.";

test.each([
  ["in the margins of a gathering", `${SUMMIT} ${BUSY} In the margins of the summit, ${HOLM} met ${RIVAS}.`],
  ["on its sidelines, told at the end", `${SUMMIT} ${BUSY} ${HOLM} held talks with ${RIVAS} on the sidelines.`],
  [
    "in a report from there, on one of its days",
    `LUSAKA, March 13 (Wire) - ${SUMMIT} ${BUSY} President Paul Biko of Gabon and President Ann Otieno of Kenya met on Tuesday.`,
  ],
  ["before it opened, told from there", `LUSAKA, March 13 (Wire) - ${SUMMIT} ${BUSY} On Monday, before the opening, ${HOLM} met ${RIVAS}.`],
])("two who met %s met where it was held", (_, text) => {
  expect(meetingsIn(text)).toContainEqual(expect.objectContaining({ parties: expect.stringMatching(/^(?:CHL NOR|GAB KEN)$/), city: "Lusaka" }));
});

test.each([
  ["a call", `${SUMMIT} ${BUSY} On the sidelines of the summit, ${HOLM} spoke by phone with ${RIVAS}.`],
  ["another town", `${SUMMIT} ${BUSY} ${HOLM} met ${RIVAS} in Oslo on Tuesday.`],
  ["another rank", `LUSAKA, March 13 (Wire) - ${SUMMIT} ${BUSY} ${HOLM} met ${RIVAS} on Tuesday.`],
  ["another day", `${SUMMIT} ${BUSY} ${HOLM} met ${RIVAS} on March 2.`],
])("%s is not where the gathering was", (_, text) => {
  const pair = meetingsIn(text).find(({ parties }) => parties === "CHL NOR");
  expect(pair).toBeDefined();
  expect(pair!.city).not.toBe("Lusaka");
});

test("what is planned for the same day in the state of the partner is in the same town", () => {
  const text = `${HOLM} met Peruvian President Ana Quispe in Lima on Wednesday. She is to meet Peruvian Prime Minister Luis Soto later on Wednesday.`;
  expect(meetingsIn(text).map(({ city }) => city)).toEqual(["Lima", "Lima"]);
});

test("a gathering told without a row of its own is where those on its sidelines met, on whatever day", () => {
  const text = `The Pacific Games Forum was held in Suva, Fiji, on March 11. ${BUSY} In the margins of the Forum, ${HOLM} held a meeting with ${RIVAS}.`;
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR", city: "Suva", country: "FJI" })]);
});

test("during his visit to the state of the one who receives him, the host is no traveller", () => {
  const text = `${HOLM} left Oslo on Monday. During her visit to Santiago, ${RIVAS} received Norwegian Ambassador Ola Berg on Tuesday.`;
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR", country: "CHL" })]);
});

test("where they will meet next is not where they met", () => {
  const text = `Chilean Foreign Minister Pedro Rivas met on Monday with Norwegian Prime Minister Kari Holm. They agreed to meet again in Oslo in May.`;
  expect(meetingsIn(text).map(({ date, city }) => [date, city])).toEqual([
    ["2024-03-11", null],
    ["2024-05", "Oslo"],
  ]);
});

test("what was spoken of is not where they met", () => {
  const text = `Chilean Foreign Minister Pedro Rivas held talks with Norwegian Prime Minister Kari Holm on Monday. The two discussed the peace talks in Geneva and the safety of sailors in Lagos.`;
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR", city: null })]);
});

test("a journey that comes after a plan is not where it is planned", () => {
  const text = `Norwegian Prime Minister Kari Holm is in Santiago. She is expected to meet Chilean President Pedro Rivas on Thursday before flying to Lima.`;
  expect(meetingsIn(text).map(({ city }) => city)).not.toContain("Lima");
});

test.each([
  "wrapped up a two-day visit to Nairobi on Tuesday.",
  "began a two-day visit to Nairobi on Monday.",
  "left Nairobi on Tuesday after a three-day official visit to Kenya.",
  "flew into Nairobi on Monday.",
])("who %s met there whoever is at home there", (trip) => {
  const told = `Norwegian Foreign Minister Kari Holm ${trip} During her stay she met Kenyan President Amos Otieno.`;
  expect(meetingsIn(told)).toEqual([expect.objectContaining({ parties: "KEN NOR", city: "Nairobi", country: "KEN" })]);
});

test("whoever arrives after a trip elsewhere does not meet there", () => {
  const told = "Norwegian Foreign Minister Kari Holm left Oslo on Tuesday. She met Kenyan President Amos Otieno.";
  expect(meetingsIn(told)).toEqual([expect.objectContaining({ city: null })]);
});

test.each(["later flew to Mombasa", "then travelled to Mombasa", "flew on to Mombasa"])("who %s had met before, elsewhere", (went) => {
  const told = `A treaty was announced in Nairobi on Tuesday after Norwegian Foreign Minister Kari Holm met Kenyan President Amos Otieno. Holm ${went}.`;
  expect(meetingsIn(told).map(({ city }) => city)).not.toContain("Mombasa");
});
