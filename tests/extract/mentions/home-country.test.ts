import { expect, test } from "vitest";
import { analyse } from "../../../pipeline/extract/analyse.ts";
import { createWinkTagger } from "../../../pipeline/tagger/wink.ts";
import { analysed, named } from "../../support/analysed.ts";
import { cleaned } from "../../support/cleaned.ts";
import { lexicon } from "../../support/lexicon.ts";
import { evidenceOf, meetingsIn, statementDrafts } from "../../support/drafts.ts";

const countryOf = (text: string, name: string): string | null | undefined =>
  analysed(text).mentions.find((mention) => mention.kind === "person" && mention.name === name)?.country;

/** [why, text, person, country]. */
test("an ambassador is not of the state he reports from", () => {
  expect(countryOf("TBILISI, May 4 (APS) - Ambassador Robert Keller told reporters that Georgia had changed.", "Robert Keller") ?? null).toBeNull();
});

test.each([
  [
    "the state of the dateline, where it is one of those around",
    "LIMA, May 4 (APS) - Peru will not send troops to Bolivia, Foreign Minister Ana Quiroga said.",
    "Ana Quiroga",
    "PER",
  ],
  [
    "the state of the dateline, where only the other side is named",
    "LIMA, May 4 (APS) - Foreign Minister Ana Quiroga met her Chilean counterpart.",
    "Ana Quiroga",
    "PER",
  ],
  [
    "not the state of the counterpart",
    "ATHENS, May 4 (APS) - Peru and Chile will talk. Foreign Minister Ana Quiroga and her Chilean counterpart, Luis Ampuero, set the day.",
    "Ana Quiroga",
    "PER",
  ],
  [
    "the state that says what the sentence before tells, not the one of which it tells",
    "The United States had a right to answer, Fiji said on Friday. Foreign Minister Sefa Tuala called the raid on U.S. ships a crime.",
    "Sefa Tuala",
    "FJI",
  ],
  [
    "the state that the sentence before speaks of",
    "Georgia has called off talks with Armenia. Foreign Minister Nino Abashvili said the road stayed shut.",
    "Nino Abashvili",
    "GEO",
  ],
  [
    "where the sentence before has taken the one who meets him",
    "Peruvian President Julia Quispe arrived in Quito on Monday. Quispe met President Diego Salas on Tuesday.",
    "Diego Salas",
    "ECU",
  ],
  [
    "the state of those before who need none",
    "Norway and Chile agreed on a quota. Foreign Minister Kari Holm met her Chilean counterpart. A meeting with Russian Foreign Minister Gennady Orlov was off. Prime Minister Nils Berg is to meet U.S. President Edwin Foster.",
    "Nils Berg",
    "NOR",
  ],
  [
    "the dateline of a lead that names none for him",
    "BONN, May 4 (APS) - Chancellor Dieter Hartmann and President Boris Antonov of Russia will meet on Friday with French and British ministers.",
    "Dieter Hartmann",
    "DEU",
  ],
  [
    "the state that the text gives to the same title without a name",
    "Australia's prime minister and China's president have shaken hands in Bali. Prime Minister Alan Whitmore said the talks were warm.",
    "Alan Whitmore",
    "AUS",
  ],
  [
    "who receives at home",
    "MUSCAT, May 4 (APS) - Badr Kindi, Foreign Minister, today received the special envoy of the United Nations for Yemen.",
    "Badr Kindi",
    "OMN",
  ],
  [
    "the new leader who is met",
    "KINSHASA, May 4 (APS) - South African President Zweli Dlamini met the new president, Laurent Mbuyi.",
    "Laurent Mbuyi",
    "COD",
  ],
  [
    "where he is called on",
    "Visiting Danish Foreign Minister Mads Holm called on President Esther Wanjiru on Tuesday in Nairobi.",
    "Esther Wanjiru",
    "KEN",
  ],
  [
    "the state of the dateline for one who is met there, whatever else is spoken of",
    "CAIRO, May 4 (APS) - Lebanese Prime Minister Samir Khoury met Friday with President Ahmed Farouk to discuss the American peace plan.",
    "Ahmed Farouk",
    "EGY",
  ],
  ["the place that opens the sentence", "In Nairobi, Foreign Minister Peter Otieno said Uganda must open the border.", "Peter Otieno", "KEN"],
  [
    "a spokeswoman of a president",
    "ACCRA, May 4 (APS) - Ghana denied that it had met Togo's envoy. Presidential spokeswoman Esi Badu told reporters so.",
    "Esi Badu",
    "GHA",
  ],
  ["the first of two titles in a row", "Pakistani army spokesman Brigadier Umar Shafiq said India had opened fire.", "Umar Shafiq", "PAK"],
  [
    "a spokeswoman of the ministry spoken of",
    "Nepal's Home Ministry denied it. Ministry spokeswoman Leela Rai said India was wrong.",
    "Leela Rai",
    "NPL",
  ],
  ["nobody's: two states compete", "Peru and Chile will talk, Foreign Minister Ana Quiroga said.", "Ana Quiroga", null],
  [
    "nobody's: a seat of conferences",
    "GENEVA, May 4 (APS) - Talks with Bolivia and Chile will go on, Foreign Minister Ana Quiroga said.",
    "Ana Quiroga",
    null,
  ],
  ["nobody's: a movement has leaders too", "Chad shelled the camp. Leader Idriss Kalil told reporters so.", "Idriss Kalil", null],
])("the state of an office-holder without one is %s", (_, text, name, country) => expect(countryOf(text, name)).toBe(country));

test("a ministry without a state is that of the place it speaks from", () => {
  expect(named("In Khartoum, the Foreign Ministry said Chad and Egypt had asked for talks.", "body")).toEqual([
    "Foreign Ministry = Foreign Ministry (SDN)",
  ]);
});

test("what a state was inferred from is its evidence", () => {
  const [draft] = statementDrafts("Georgia has called off talks with Armenia. Foreign Minister Nino Abashvili said the road stayed shut.");
  expect(evidenceOf(draft!, "speaker_country")).toEqual(["GEO: Georgia (country.home:inferred)"]);
});

test("a ministry's own readout names its minister without his state, listed or not", () => {
  const document = cleaned("Minister of Defence Kadri Saar met Latvian Defence Minister Ilze Kalnina in Riga.");
  const issued = { ...document, row: { ...document.row, publisher: "Press Office, Ministry of Defence of Estonia" } };
  const persons = analyse(issued, lexicon, createWinkTagger()).mentions.filter((mention) => mention.kind === "person");
  expect(persons.map(({ country }) => country)).toEqual(["EST", "LVA"]);
});

/** [text, parties of the meeting]. */
test.each([
  ["Norwegian Foreign Minister Kari Holm met Prime Minister Ana Quispe in Lima on Tuesday.", "NOR PER"],
  ["Norwegian Foreign Minister Kari Holm travelled to Lima, where she was received by President Ana Quispe.", "NOR PER"],
  ["Norwegian Foreign Minister Kari Holm left Chile for Croatia, where she met Prime Minister Ivo Matic.", "HRV NOR"],
  ["Norwegian Foreign Minister Kari Holm met Foreign Minister Ana Quispe in Geneva on Tuesday.", "NOR"],
])("whoever is met serves the state where he is met, but for the seats of conferences: %s", (text, parties) => {
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties })]);
});

/** [why, text, person, country]. */
test.each([
  [
    "the same title with a state",
    "Prime Minister Ana Quispe arrived on Monday, the first Peruvian prime minister to visit Kenya.",
    "Ana Quispe",
    "PER",
  ],
  [
    "the title that the sentence before leaves open",
    "The Peruvian foreign minister has left for Oslo. Ana Quispe met the king.",
    "Ana Quispe",
    "PER",
  ],
  ["two titles left open", "The Peruvian foreign minister met the Kenyan president. Ana Quispe spoke.", "Ana Quispe", null],
  [
    "an office that another holds",
    "Peruvian Foreign Minister Pedro Rivas met the Peruvian foreign minister's wife. Ana Quispe spoke.",
    "Ana Quispe",
    null,
  ],
  [
    "the other state than that of the one who meets",
    "Kenya's Foreign Minister Jane Otieno flew to Lima for talks with Peru's leaders. She said that she would meet Prime Minister Ana Quispe on Friday.",
    "Ana Quispe",
    "PER",
  ],
  [
    "the office of one who is named with his state only",
    "Kenya's Foreign Minister Jane Otieno and Peru's Ana Quispe met on Friday.",
    "Ana Quispe",
    "PER",
  ],
])("%s tells the state", (_, text, person, country) => {
  expect(countryOf(text, person) ?? null).toBe(country);
});

test("a president named by his surname alone is of the state that his own sentence says, and of no other around", () => {
  expect(countryOf("In Lima, President Talara met French Prime Minister Luc Perrin.", "Talara")).toBe("PER");
  expect(countryOf("In Lima the president, Luis Talara, met French Prime Minister Luc Perrin.", "Luis Talara")).toBe("PER");
  expect(countryOf("Diplomats of Peru saw President Talara at a lunch of the ambassador of Peru.", "Talara") ?? null).toBeNull();
});

/** [text, person, country]. */
test.each([
  ["Taimur Saud, special envoy of the President of Chad, arrived in Doha.", "Taimur Saud", "TCD"],
  ["The Personal Representative of the Sultan of Oman, Taimur Saud, arrived in Doha.", "Taimur Saud", "OMN"],
  ["The Crown Prince of Bahrain, Sheikh Salman bin Jabir, went home.", "Salman bin Jabir", "BHR"],
  ["His Highness Sheikh Salman bin Jabir, the Bahraini Crown Prince, went home.", "Salman bin Jabir", "BHR"],
  [
    "LIMA, May 4 (APS) - Chilean Foreign Minister Luis Ampuero, met at the airport by Peruvian Trade Minister Rosa Yupanqui, went into talks with President Ana Quiroga.",
    "Ana Quiroga",
    "PER",
  ],
  [
    "LIMA, May 4 (APS) - Chilean envoy Luis Ampuero won Peruvian help and flew on to Quito.\n\nAmpuero spent an hour with President Ana Quiroga.",
    "Ana Quiroga",
    "PER",
  ],
])("%s", (text, name, country) => expect(countryOf(text, name)).toBe(country));

/** [why, text, person, country]. */
test.each([
  [
    "a kingdom has prime ministers and the United States have none",
    "On Monday, Prime Minister Nigel Hartwood joined the calls by British officials that asked the United States for data.",
    "Nigel Hartwood",
    "GBR",
  ],
  ["a kingdom has no president", "Japan and Brazil agreed on fish. President Rui Prates spoke of luck.", "Rui Prates", "BRA"],
  ["a king goes by his first name", "AMMAN, May 4 (APS) - King Talal met Japanese Prime Minister Jiro Onodera on Sunday.", "Talal", "JOR"],
  [
    "a president receives at his seat",
    "President Cartwright spent Thursday on Asia. Cartwright, who welcomed Japan's Jiro Onodera and others to the White House, was silent.",
    "Cartwright",
    "USA",
  ],
  [
    "a minister serves where his deputy does",
    "Peruvian Deputy Foreign Minister Ali Araque was content. Chilean Foreign Minister Paul Denton met Foreign Minister Javier Quispe last month.",
    "Javier Quispe",
    "PER",
  ],
])("%s", (_, text, name, country) => {
  expect(countryOf(text, name)).toBe(country);
});

test.each([
  [
    "a seat that merely speaks is nobody's home",
    "President Cartwright was silent on Thursday. The Kremlin said that the talks were over.",
    "Cartwright",
  ],
  ["two seats", "President Cartwright was hosted at the White House. Others were received at the Kremlin.", "Cartwright"],
  ["a surname alone in a report from a republic", "LIMA, May 4 (APS) - The minister met President Cartwright on Sunday.", "Cartwright"],
])("%s", (_, text, name) => {
  expect(countryOf(text, name) ?? null).toBeNull();
});

test("the state with which the sentence before opens is that of the minister behind it, whatever the text is mostly about", () => {
  const text =
    "Chad has begun to pull its troops back. Chad's neighbours asked Chad to hurry. Chad must leave, envoys said of Chad.\n\n" +
    "Norway, an old friend of Chad, agreed. Foreign Minister Kari Holm told the parliament that the border must stay open.";
  expect(countryOf(text, "Kari Holm")).toBe("NOR");
});

/** [text, country of John Banda]. */
test.each([
  ["Norwegian Foreign Minister Kari Holm met Zambian President Grace Mwila and held talks with Foreign Minister John Banda.", "ZMB"],
  ["Norwegian Foreign Minister Kari Holm met the President of Zambia, Grace Mwila, on Monday. She was to see Prime Minister John Banda.", "ZMB"],
  [
    "Norwegian Foreign Minister Kari Holm met Zambian President Grace Mwila and Kenyan President Jane Otieno and saw Foreign Minister John Banda.",
    null,
  ],
  ["Norwegian Foreign Minister Kari Holm met Zambian President Grace Mwila and saw President John Banda.", null],
])("whoever is met beside those of one state serves it, but no second president: %s", (text, country) =>
  expect(countryOf(text, "John Banda") ?? null).toBe(country),
);
