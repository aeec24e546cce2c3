import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

const LEAD = "Norwegian Foreign Minister Ana Holm and Chilean President Luis Mora met in Oslo on Tuesday. ";

test.each([
  ["Holm welcomed the deal.", []],
  ["Holm praised it.", []],
  ["Mora conveyed the greetings of his people.", []],
  ["Mora expressed his condolences.", []],
  ["Chile agreed to open two ports.", []],
  ["Holm welcomed the deal on fish.", ["the deal on fish"]],
  ["Holm denounced the deal.", ["the deal"]],
  ["Holm agreed that the strait is safe.", ["the strait is safe"]],
  ["Mora expressed concern about the fleet.", ["concern about the fleet"]],
])("what is said tells something by itself: %s", (text, contents) => {
  expect(statementsIn(LEAD + text).map(({ content }) => content)).toEqual(contents);
});

test("what ministers settle in words of their own is an agreement, whoever they are", () => {
  expect(statementsIn(`${LEAD}The ministers reaffirmed the goal of open seas.`)).toEqual([]);
});
