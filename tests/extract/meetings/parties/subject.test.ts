import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

test.each([
  ["Juan Rojas, President of Peru, and Kwame Addo, Vice-President of Ghana, met in Lima on Monday.", "Juan Rojas, Kwame Addo"],
  [
    "President Juan Rojas of Peru, Prime Minister Ana Reis of Portugal and Vice-President Kwame Addo of Ghana met in Lima on Monday.",
    "Juan Rojas, Ana Reis, Kwame Addo",
  ],
  [
    "H.E. Mr. Juan Rojas, Minister of Foreign Affairs and International Cooperation of the Republic of Peru, and H.E. Mr. Per Lund, Minister of Foreign Affairs of the Kingdom of Norway, held talks in Lima on Monday.",
    "Juan Rojas, Per Lund",
  ],
  [
    "In Lima, Juan Rojas, President of Peru, Ana Reis, Prime Minister of Portugal, and Jon Berg, Prime Minister of Norway, met on Monday.",
    "Juan Rojas, Ana Reis, Jon Berg",
  ],
  [
    "The Peruvian, Portuguese and Norwegian Foreign Ministers, Mr. Juan Rojas, Mrs. Ana Reis and Mr. Jon Berg, met in Lima on Monday.",
    "Juan Rojas, Ana Reis, Jon Berg",
  ],
  [
    "The foreign ministers of Peru, Portugal and Norway, respectively Juan Rojas, Ana Reis and Jon Berg, met in Lima on Monday.",
    "Juan Rojas, Ana Reis, Jon Berg",
  ],
])("all of a list met, each behind or before his office: %s", (text, people) => {
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ people, city: "Lima", date: "2024-03-11" })]);
});

test("army commanders of two states", () =>
  expect(meetingsIn("Chilean and Peruvian army commanders met on Tuesday at a border post.")).toEqual([
    expect.objectContaining({ parties: "CHL PER", date: "2024-03-12" }),
  ]));

test("two of one state, each with his office, before the verb", () =>
  expect(
    meetingsIn("Ana Reis, Chile's deputy foreign minister, and Ivo Luna, the director of her ministry, met Peru's ambassador, Juan Rojas."),
  ).toEqual([expect.objectContaining({ parties: "CHL PER", people: "Ana Reis, Ivo Luna, Juan Rojas" })]));
