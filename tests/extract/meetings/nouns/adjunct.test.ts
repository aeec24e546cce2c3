/** Meeting nouns that hang on a clause with a meeting of its own. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const HOLM = "Norwegian Foreign Minister Kari Holm";
const RIVAS = "Chilean Foreign Minister Pedro Rivas";
const facts = (text: string) => meetingsIn(text).map(({ parties, date, city, forum }) => [parties, date, city, forum]);

test("what one meets for is the meeting itself", () => {
  expect(facts(`${HOLM} hosted ${RIVAS} for talks in Oslo on Tuesday.`)).toEqual([["CHL NOR", "2024-03-12", "Oslo", null]]);
  expect(facts(`${HOLM} met ${RIVAS} for a working lunch in Oslo on Tuesday.`)).toEqual([["CHL NOR", "2024-03-12", "Oslo", null]]);
});

test("a meeting on the sidelines of another has its day and place, and is a row of its own", () => {
  expect(facts(`${HOLM} met ${RIVAS} on the sidelines of the G20 summit in Rome on Monday.`)).toEqual([
    ["CHL NOR", "2024-03-11", "Rome", null],
    ["GGT", "2024-03-11", "Rome", expect.any(String)],
  ]);
});

test("the place may open the sentence", () => {
  expect(facts(`In Oslo, ${HOLM} met ${RIVAS} on Tuesday.`)).toEqual([["CHL NOR", "2024-03-12", "Oslo", null]]);
});

test("what they agreed to hold is not what they held", () => {
  const text =
    "Norwegian Prime Minister Kari Holm and Chilean President Pedro Rivas discussed cod on Tuesday and agreed to hold a dialogue in Lima in May.";
  expect(meetingsIn(text).map(({ status, date, city }) => [status, date, city])).toEqual([
    ["held", "2024-03-12", null],
    ["scheduled", "2024-05", "Lima"],
  ]);
});
