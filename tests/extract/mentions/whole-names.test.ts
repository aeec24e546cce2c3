import { expect, test } from "vitest";
import { analysed, named } from "../../support/analysed.ts";

test.each([
  ["Iranian Foreign Minister Reza Amir Karimian met him.", "Reza Amir Karimian"],
  ["Kenyan President Joseph arap Kiptoo met him.", "Joseph arap Kiptoo"],
  ["Niger's envoy, Iyad ag Mossa, met him. Envoy Iyad ag Mossa left.", "Iyad ag Mossa"],
  ["The President of the Republic of Tajikistan, Honorable Davlat Rahimov, met him.", "Davlat Rahimov"],
  ["The commander of the Kenyan navy, Rear Adm. Peter Otieno, met him.", "Peter Otieno"],
])("a whole name and nothing else: %s", (text, name) => {
  expect(
    analysed(text)
      .mentions.filter(({ kind }) => kind === "person")
      .map((mention) => mention.name),
  ).toContain(name);
});

test("a monarch goes by the first name: a king is no one whose surname he bears", () => {
  const text =
    "King Farid of Jordan flew to Oslo. Iraq's Samir Farid, facing new sanctions, stayed away. King Farid said little. Samir Farid said less.";
  expect(named(text, "person")).toEqual([
    "Farid = Farid (JOR, King)",
    "Samir Farid = Samir Farid (IRQ)",
    "Farid = Farid (JOR, King)",
    "Samir Farid = Samir Farid (IRQ)",
  ]);
});

test("two whole names behind their states, joined before a verb of contact, are persons; two banks are none", () => {
  const persons = named("Italy's Marta Conti and Spain's Luis Ferrer met in Rome.", "person");
  expect(persons).toEqual(["Marta Conti = Marta Conti (ITA)", "Luis Ferrer = Luis Ferrer (ESP)"]);
  expect(named("Germany's Nordbank Hansa and Spain's Banco Levante merged in Rome.", "person")).toEqual([]);
});
