/** Holders of one title told each behind the state served, ranks with an office behind the name, names behind a state alone. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../support/drafts.ts";

/** [text, people of each meeting, its parties]. */
test.each([
  ["The presidents of Chile, Ana Ruiz, and Peru, Luis Vega, met in Geneva on Tuesday.", "Ana Ruiz, Luis Vega", "CHL PER"],
  ["The foreign ministers of Chile (Ana Ruiz) and Peru (Luis Vega) met in Geneva on Tuesday.", "Ana Ruiz, Luis Vega", "CHL PER"],
  ["Chile's Ana Ruiz and Peru's Luis Vega will hold a second round of talks on Friday.", "Ana Ruiz, Luis Vega", "CHL PER"],
  ["General Ana Ruiz, chief of staff of the Chilean army, met Peruvian President Luis Vega on Tuesday.", "Ana Ruiz, Luis Vega", "CHL PER"],
  ["Chile's military ruler, Colonel Ana Ruiz, met Peruvian President Luis Vega on Tuesday.", "Ana Ruiz, Luis Vega", "CHL PER"],
  ["Chile's northern commander, Ana Ruiz, met Peruvian President Luis Vega on Tuesday.", "Ana Ruiz, Luis Vega", "CHL PER"],
  ["Chilean Foreign Minister Ana Ruiz flew to Lima on Tuesday, where she saw President Luis Vega.", "Ana Ruiz, Luis Vega", "CHL PER"],
  ["Chilean Foreign Minister Ana Ruiz last Friday met her Peruvian colleague Luis Vega in Arica.", "Ana Ruiz, Luis Vega", "CHL PER"],
])("%s", (text, people, parties) => expect(meetingsIn(text)).toEqual([expect.objectContaining({ people, parties })]));

test("monarchs told by their state alone", () => {
  expect(meetingsIn("The Dutch king and the German president met in Bonn on Tuesday.").map((row) => row.parties)).toEqual(["DEU NLD"]);
  expect(meetingsIn("The king of the hill and the German president met in Bonn on Tuesday.")).toEqual([]);
});

test("names behind states that meet in a final are no envoys", () => {
  expect(meetingsIn("Chile's Ana Ruiz and Peru's Luz Vega will meet in the final on Sunday.")).toEqual([]);
});

test("a capital between capitals belongs to the name of a body", () => {
  expect(meetingsIn("The Chile-Peru Working Group on Fisheries met in Arica on Tuesday.").map((row) => row.parties)).toEqual(["CHL PER"]);
});

test("a style of address is that of the sovereign named last, and two titles with one name are one person", () => {
  const text =
    "DOHA, March 12 (GPA) - The Emir Hamad Al Sulaiti received on Tuesday Omani Foreign Minister Yousef bin Adel.\n\n" +
    "His Highness also received the Ambassador of Italy, Marco Bruni, on Tuesday.\n\n" +
    "The Deputy Prime Minister and Minister of Defense, Sheikh Jaber Al Rashed, held talks with Chilean General Ana Ruiz on Tuesday.";
  expect(meetingsIn(text).map(({ parties, people }) => `${parties}: ${people}`)).toEqual([
    "OMN QAT: Hamad Al Sulaiti, Yousef bin Adel",
    "ITA QAT: Hamad Al Sulaiti, Marco Bruni",
    "CHL QAT: Ana Ruiz, Jaber Al Rashed",
  ]);
});

test.each([
  ["The two countries' foreign ministers, Ana Reis of Chile and Kari Holm of Norway, will meet in Lima."],
  ["The foreign ministers - Ana Reis of Chile and Kari Holm of Norway - met in Lima."],
  ["Foreign ministers Ana Reis (Chile) and Kari Holm (Norway) met in Lima."],
])("each name stands before the state served: %s", (text) =>
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ people: "Ana Reis, Kari Holm", parties: "CHL NOR" })]),
);
