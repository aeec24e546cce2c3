import { expect, test } from "vitest";
import { issuerOf, outletState } from "../../pipeline/lexicon/issuer.ts";
import { lexicon } from "../support/lexicon.ts";

test.each([
  ["Ministry of Foreign Affairs of the Republic of Peru", "PER"],
  ["Ministry of Foreign Affairs, Nairobi", "KEN"],
  ["Federal Foreign Office, Berlin", "DEU"],
  ["Chancellery of the Prime Minister of Poland", "POL"],
  ["Presidency of the Arab Republic of Egypt", "EGY"],
  ["Prime Minister's Office, 10 Downing Street", "GBR"],
  ["Department of International Relations and Cooperation", "ZAF"],
  ["United Nations, Office of the Spokesperson for the Secretary-General", "UNO"],
  ["African Union Commission", "AFU"],
  ["Elysée", "FRA"],
  ["Permanent Mission of Norway to the United Nations", "NOR"],
])("the publisher %s is %s", (publisher, code) => expect(issuerOf(publisher, lexicon)).toBe(code));

test.each([null, "Kuwait Times", "Nairobi Star", "EU Observer", "Embassy of Chile in Norway", "Brazil Daily Post", "Radio Free Geneva"])(
  "%s is the press, or of nobody in particular",
  (publisher) => expect(issuerOf(publisher, lexicon)).toBeNull(),
);

test.each([
  ["The Lagos Courier", "NGA"],
  ["Times of Malta", "MLT"],
  ["Embassy of Chile in Norway", null],
  ["Daily Observer", null],
  [null, null],
])("the outlet %s is at home in %s", (publisher, code) => expect(outletState(publisher, lexicon)).toBe(code));

test.each([
  ["Ministry of Defence Media Centre", "Oslo, 14 March 2014", "NOR"],
  ["Ministry of Foreign Affairs", "Lima", "PER"],
  ["The Evening Post", "Oslo, 14 March 2014", null],
  ["Ministry of Defence", "Exercise North begins, 14 March 2014", null],
])("the publisher %s of a text that opens with %s is %s", (publisher, line, code) => expect(issuerOf(publisher, lexicon, line)).toBe(code));

test.each([
  ["Dawn", "PAK"],
  ["The Straits Times", "SGP"],
  ["Straits Times", "SGP"],
  ["Antara", "IDN"],
  ["Reuters", null],
  ["BBC News", null],
])("the listed outlet %s is at home in %s", (publisher, code) => expect(outletState(publisher, lexicon)).toBe(code));

test("an outlet's home is a state of the lists", () => {
  const { homeOf, stateOf } = lexicon.publishers;
  expect(homeOf.size).toBeGreaterThan(80);
  for (const [name, code] of homeOf) expect([name, lexicon.countries.rows.get(code)?.kind, stateOf.has(name)]).toEqual([name, "state", false]);
});
