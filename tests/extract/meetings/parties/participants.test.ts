import { expect, test } from "vitest";
import { evidenceOf, meetingDrafts, meetingsIn } from "../../../support/drafts.ts";

const HOLM = "Norwegian Foreign Minister Kari Holm";
const RIVAS = "Chilean Foreign Minister Pedro Rivas";
const PAZ = "Peruvian Foreign Minister Lucia Paz";
const OTIENO = "Kenyan Foreign Minister Daniel Otieno";

/** [sentence, parties, people]. */
test.each([
  ["The foreign ministers of Chile and Norway met in Oslo on Tuesday.", "CHL NOR", ""],
  ["Talks between Chile and Norway were held in Oslo on Tuesday.", "CHL NOR", ""],
  ["Talks between Chilean and Norwegian diplomats were held in Oslo on Tuesday.", "CHL NOR", ""],
  ["A meeting of the foreign ministers of Chile, Norway and Kenya took place in Oslo on Tuesday.", "CHL KEN NOR", ""],
  ["Talks involving Chile, Norway and Kenya were held in Oslo on Tuesday.", "CHL KEN NOR", ""],
  ["Officials from Chile and Norway met in Oslo on Tuesday.", "CHL NOR", ""],
  [`${HOLM} held talks with ${RIVAS} in Oslo on Tuesday.`, "CHL NOR", "Kari Holm, Pedro Rivas"],
  [`${HOLM} met ${RIVAS} in Oslo on Tuesday.`, "CHL NOR", "Kari Holm, Pedro Rivas"],
  [`${HOLM} and ${RIVAS} met in Oslo on Tuesday.`, "CHL NOR", "Kari Holm, Pedro Rivas"],
  [`${HOLM} met with ${RIVAS}, ${PAZ} and ${OTIENO} in Oslo on Tuesday.`, "CHL KEN NOR PER", "Daniel Otieno, Kari Holm, Lucia Paz, Pedro Rivas"],
  [`${HOLM} and her Chilean counterpart Pedro Rivas met in Oslo on Tuesday.`, "CHL NOR", "Kari Holm, Pedro Rivas"],
  [`${HOLM} met her Chilean counterpart in Oslo on Tuesday.`, "CHL NOR", "Kari Holm"],
  [`${RIVAS} was received by ${HOLM} in Oslo on Tuesday.`, "CHL NOR", "Kari Holm, Pedro Rivas"],
  [`${HOLM} met European Commission President Lena Dubois in Brussels on Tuesday.`, "EUE NOR", "Kari Holm, Lena Dubois"],
  [`${HOLM} met UN Secretary-General Paulo Mendes in New York on Tuesday.`, "NOR UNO", "Kari Holm, Paulo Mendes"],
])("who takes part: %s", (sentence, parties, people) => {
  const found = meetingsIn(sentence).map((row) => ({ ...row, people: row.people.split(", ").toSorted().join(", ") }));
  expect(found).toEqual([expect.objectContaining({ parties, people })]);
});

test.each([
  ["they talk about", "The foreign ministers of Chile and Norway met in Oslo on Tuesday to discuss Kenya.", "CHL NOR"],
  ["they warn", "The foreign ministers of Chile and Norway met in Oslo on Tuesday and warned Kenya.", "CHL NOR"],
  ["hosts them", "The foreign ministers of Chile and Norway met in Kenya on Tuesday.", "CHL NOR"],
])("the state that %s takes no part", (_, sentence, parties) => {
  expect(meetingsIn(sentence).map((row) => row.parties)).toEqual([parties]);
});

test.each([
  ["two holders of offices of one state", "Norwegian Prime Minister Kari Holm met Norwegian Foreign Minister Pedro Rivas in Oslo on Tuesday."],
  ["a cabinet", "The Norwegian cabinet met in Oslo on Tuesday."],
  ["private people", "Norwegian Prime Minister Kari Holm met with farmers in Oslo on Tuesday."],
  ["nobody", "Norwegian Prime Minister Kari Holm held a press conference in Oslo on Tuesday."],
  ["a country that is visited", "Norwegian Prime Minister Kari Holm visited Kenya on Tuesday."],
  ["demands", "Norway met the demands of Chile on Tuesday."],
  ["troops", "Chile hosts troops of Norway in Lima."],
])("%s make no meeting of parties", (_, sentence) => {
  expect(meetingsIn(sentence)).toEqual([]);
});

test.each([
  ["The leaders of Chile and Norway met in Oslo on Tuesday.", "leader"],
  ["Norwegian Prime Minister Kari Holm met Chilean Foreign Minister Pedro Rivas in Oslo on Tuesday.", "leader"],
  [`${HOLM} met ${RIVAS} in Oslo on Tuesday.`, "minister"],
  ["Talks between Chile and Norway were held in Oslo on Tuesday.", "unknown"],
])("the level is the highest rank present: %s", (sentence, level) => {
  expect(meetingsIn(sentence).map((row) => row.level)).toEqual([level]);
});

test("each party and each person has its own words as evidence", () => {
  const [draft] = meetingDrafts(`${HOLM} met ${RIVAS} in Oslo on Tuesday.`);
  expect(evidenceOf(draft!, "participants").map((row) => row.split(" (")[0])).toEqual([
    expect.stringMatching(/^Kari Holm: .*Kari Holm$/),
    expect.stringMatching(/^Pedro Rivas: .*Pedro Rivas$/),
  ]);
  expect(evidenceOf(draft!, "parties").map((row) => row.slice(0, 4))).toEqual(["NOR:", "CHL:"]);
  expect(evidenceOf(draft!, "parties").every((row) => row.endsWith("(party.person:stated)"))).toBe(true);
});

test("a counterpart without a name gives a party that is inferred from words of its own", () => {
  const [draft] = meetingDrafts(`${HOLM} met her Chilean counterpart in Oslo on Tuesday.`);
  expect(evidenceOf(draft!, "participants")).toHaveLength(1);
  expect(evidenceOf(draft!, "parties").find((row) => row.startsWith("CHL"))).toMatch(/^CHL: .*Chilean/);
});

test.each([
  ["a group of states that names its members", "The prime ministers of the Baltic states met in Oslo on Tuesday.", "EST LTU LVA"],
  ["two states that share a word", "North and South Korea held working-level talks on Tuesday.", "KOR PRK"],
  ["a state behind the comma of another phrase", "Meeting in Luxembourg, EU finance ministers agreed on Tuesday to lend Peru money.", "EUE"],
])("%s", (_, text, parties) => {
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties })]);
});

test("an office is nobody's name: who is not named is a party and no participant", () => {
  expect(meetingsIn("Kenya's president met Chilean Foreign Minister Pedro Rivas on Tuesday.")).toEqual([
    expect.objectContaining({ parties: "CHL KEN", people: "Pedro Rivas" }),
  ]);
});

/** [text, parties, people]. */
test.each([
  ["their first high-level talks", "South and North Korea on Tuesday held their first high-level talks in seven years.", "KOR PRK", ""],
  ["a premier", "Norwegian Foreign Minister Kari Holm met Israeli premier Ariel Sela on Tuesday.", "ISR NOR", "Kari Holm, Ariel Sela"],
  ["envoys of a body", "NATO ambassadors met in Brussels on Tuesday.", "NAT", ""],
  [
    "one who is named with his state alone",
    "Norwegian Foreign Minister Kari Holm met Mozambique's Jose Pacheco on Tuesday.",
    "MOZ NOR",
    "Jose Pacheco, Kari Holm",
  ],
  [
    "one of two offices",
    "Norwegian Foreign Minister Kari Holm met Kenyan Deputy Prime Minister and Foreign Minister Jane Otieno on Tuesday.",
    "KEN NOR",
    "Kari Holm, Jane Otieno",
  ],
  [
    "two of one body",
    "Norwegian Prime Minister Kari Holm met European Council President Ilse Brandt and European Commission President Tomas Lind on Tuesday.",
    "EUE NOR",
    "Kari Holm, Ilse Brandt, Tomas Lind",
  ],
])("%s", (_, text, parties, people) => {
  const [meeting, ...others] = meetingsIn(text);
  expect([meeting!.parties, meeting!.people.split(", ").toSorted(), others]).toEqual([parties, people.split(", ").toSorted(), []]);
});

test("an excellency is no part of a name", () => {
  const [meeting] = meetingsIn(
    "The foreign ministers of Chile and Norway met in Oslo on Tuesday. The meeting was attended by H.E. Ana Quispe, Minister of Foreign Affairs of Chile, and H.E. Kari Holm, Minister of Foreign Affairs of Norway.",
  );
  expect(meeting!.people.split(", ").toSorted()).toEqual(["Ana Quispe", "Kari Holm"]);
});

test.each([
  ["Ms. OKABE Hanako, Minister for Foreign Affairs of Japan, met Norwegian Foreign Minister Kari Holm on Tuesday.", "OKABE Hanako, Kari Holm"],
  ["French President Emil MARIN met Norwegian Foreign Minister Kari Holm on Tuesday.", "Emil MARIN, Kari Holm"],
  ["Japanese Foreign Minister Hanako Okabe met the Minister of Trade of Chile, the Hon. Pedro Rivas, on Tuesday.", "Hanako Okabe, Pedro Rivas"],
])("surnames in capitals, honorifics with an article: %s", (text, people) => expect(meetingsIn(text).map((row) => row.people)).toEqual([people]));

test("a joint committee of the two countries is one of those just named", () => {
  const text =
    "The presidents of Sudan and South Sudan met on Sunday. The joint security committee of the two countries will convene in Juba on Friday.";
  expect(meetingsIn(text).map(({ parties, date, city }) => [parties, date, city])).toEqual([
    ["SDN SSD", "2024-03-10", null],
    ["SDN SSD", "2024-03-15", "Juba"],
  ]);
});

test("who is thanked for hosting somebody hosted", () => {
  const text =
    "U.S. Defense Secretary Ann Corbin met Indonesian Defense Minister Adi Rachman on Monday. Corbin thanked Rachman for hosting the ASEAN defense ministers in Jakarta last year, and both agreed to expand exercises.";
  expect(meetingsIn(text).map(({ parties, people, date, city }) => [parties, people, date, city])).toEqual([
    ["IDN USA", "Ann Corbin, Adi Rachman", "2024-03-11", null],
    ["ASN IDN", "Adi Rachman", "2023", "Jakarta"],
  ]);
});

test.each([
  "Peruvian Foreign Minister Ana Quispe and her Chilean counterpart met in Lima on Sunday.",
  "Foreign Minister Ana Quispe of Peru and her Chilean counterpart held talks in Lima on Sunday.",
])("somebody and her counterpart of another state: %s", (text) => {
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "CHL PER", people: "Ana Quispe" })]);
});

test.each([
  "Estonian Prime Minister Mart Saar met his Latvian and Lithuanian counterparts, Janis Ozols and Rasa Petrauskas, in Tallinn on Monday.",
  "Estonian Prime Minister Mart Saar held talks with his Latvian and Lithuanian counterparts Janis Ozols and Rasa Petrauskas.",
])("those whom the names behind a plural title tell: %s", (text) => {
  const [row] = meetingsIn(text);
  expect(row!.parties).toBe("EST LTU LVA");
  expect(row!.people.split(", ").toSorted()).toEqual(["Janis Ozols", "Mart Saar", "Rasa Petrauskas"]);
});

test("a name of another state behind a plural title is nobody's of it", () => {
  const [row] = meetingsIn(
    "Estonian Prime Minister Mart Saar met his Latvian and Lithuanian counterparts, and Peru's Ana Quispe and Chile's Pedro Rivas watched.",
  );
  expect(row!.people).not.toContain("Quispe");
});

test.each([
  [
    "Peruvian Foreign Minister Ana Quispe, accompanied by Defence Minister Luis Soto, met German Chancellor Karl Voss in Berlin on Tuesday.",
    "Luis Soto",
  ],
  ["Peruvian Foreign Minister Ana Quispe met German Chancellor Karl Voss, flanked by Foreign Minister Eva Braun, in Berlin on Tuesday.", "Eva Braun"],
])("who comes with one of them takes part: %s", (text, name) => {
  const [row] = meetingsIn(text);
  expect(row!.people.split(", ")).toContain(name);
  expect(row!.parties).toBe("DEU PER");
});

test("who is accompanied by those of a third state brings no party", () => {
  const [row] = meetingsIn(
    "Peruvian Foreign Minister Ana Quispe, accompanied by Chile's Pedro Rivas, met German Chancellor Karl Voss in Berlin on Tuesday.",
  );
  expect(row!.parties).toBe("DEU PER");
});

test("of two ministers who met, the title goes on with the one whom the text is about", () => {
  const text =
    "Peruvian Foreign Minister Ana Quispe met with the Foreign Minister of Norway, Kari Holm, on Monday. On Tuesday the Foreign Minister called on the President of Chile, Pedro Rivas.";
  expect(meetingsIn(text).map(({ parties, people }) => [parties, people])).toEqual([
    ["NOR PER", "Ana Quispe, Kari Holm"],
    ["CHL PER", "Ana Quispe, Pedro Rivas"],
  ]);
  const joint =
    "Secretary of State Ann Marsh met with the Foreign Minister of Norway, Kari Holm, on Monday. The Secretary and Foreign Minister signed a treaty in Oslo on Tuesday.";
  expect(meetingsIn(joint)).toContainEqual(expect.objectContaining({ people: "Ann Marsh, Kari Holm", date: "2024-03-12" }));
});

test.each([
  "Norwegian Foreign Minister Kari Holm met her counterparts from Chile, Pedro Rivas, and Peru, Ana Quispe, on Tuesday.",
  "Norwegian Foreign Minister Kari Holm met the foreign ministers of Chile, Pedro Rivas; and Peru, Ana Quispe, on Tuesday.",
  "Norwegian Foreign Minister Kari Holm had encounters on Tuesday with her counterparts from Chile (Pedro Rivas) and Peru (Ana Quispe).",
])("each of several counterparts stands behind the state served: %s", (sentence) =>
  expect(meetingsIn(sentence)).toEqual([expect.objectContaining({ parties: "CHL NOR PER", people: expect.stringMatching(/Rivas.*Quispe/) })]),
);
