/** Earlier and later editions of a meeting take its parties. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../support/drafts.ts";

const LEAD = "Negotiators of Chile and Norway ended a round of talks in Oslo on Tuesday.";
const facts = (text: string) => meetingsIn(`${LEAD} ${text}`).map(({ parties, status, date }) => [parties, status, date]);
const TOLD = ["CHL NOR", "held", "2024-03-12"];

test.each([
  ["A seventh round, set for March 23, was postponed indefinitely.", ["CHL NOR", "cancelled", "2024-03-23"]],
  ["The next meeting will be held in Lima in May.", ["CHL NOR", "scheduled", "2024-05"]],
  ["Kenya will host the next round, in May.", ["CHL NOR", "scheduled", "2024-05"]],
  ["At the previous round, held in Lima in July 2023, they quarreled.", ["CHL NOR", "held", "2023-07"]],
])("%s", (sentence, expected) => expect(facts(sentence)).toEqual([TOLD, expected]));

test("a next round without a day is none", () => expect(facts("Kenya has offered to host the next round.")).toEqual([TOLD]));
