/** Several meetings told by one noun and its ordinals. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const facts = (text: string) => meetingsIn(text).map(({ parties, status, date, city }) => [parties, status, date, city]);

test("each ordinal has a day and a place of its own", () => {
  const text = "The first and second rounds of talks between Chile and Peru were held in Oslo in May 2019 and in Lima in June 2020.";
  expect(facts(text)).toEqual([
    ["CHL PER", "held", "2019-05", "Oslo"],
    ["CHL PER", "held", "2020-06", "Lima"],
  ]);
  expect(facts("The Second and Third Baltic Summits were held at Riga in May 2009 and Tallinn in June 2010.")).toEqual([
    ["", "held", "2009-05", "Riga"],
    ["", "held", "2010-06", "Tallinn"],
  ]);
});

test("as many days as ordinals, or none", () => {
  const text = "The first and second rounds of talks between Chile and Peru were held in Oslo in May 2019.";
  expect(facts(text).length).toBeLessThan(2);
});
