import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

const LEAD = "Norwegian Foreign Minister Ana Holm and Chilean President Luis Mora met in Oslo on Tuesday. ";

test.each([
  ["Holm welcomed the deal.", []],
  ["Holm praised it.", []],
  ["Mora conveyed the greetings of his people.", []],
  ["Mora expressed his condolences.", []],
  ["Chile agreed to open two ports.", []],
  ["Mora expressed gratitude to the hosts.", []],
  ["Holm welcomed to Bergen on Monday a delegation of the trade board.", []],
  ["Mora welcomed the Prime Minister of Peru, Jorge Vela, to the palace.", []],
  ["Mora welcomed the Prime Minister's offer to withdraw.", ["the Prime Minister's offer to withdraw"]],
  ["Both sides accuse each other of breaking the truce.", []],
  ["Each has accused the other of breaking the truce.", []],
  ["Holm accused the other side of breaking the truce.", ["the other side of breaking the truce"]],
  ["Holm welcomed the deal on fish.", ["the deal on fish"]],
  ["Holm denounced the deal.", ["the deal"]],
  ["Mora raised no objection.", []],
  ["Asked by reporters whether the port was shut, Mora said it was.", ["it was"]],
  ["Mora said goodbye to the envoys.", []],
  ["Holm called Mora on Thursday.", []],
  ["Holm called the raid on the port a crime.", ["the raid on the port a crime"]],
  ["Chile denied entry to two envoys.", []],
  ["Chile denied the raid on the port.", ["the raid on the port"]],
  ["Mora questioned the driver.", []],
  ["Mora questioned the need for a fleet.", ["the need for a fleet"]],
  ["Holm agreed that the strait is safe.", ["the strait is safe"]],
  ["Mora expressed concern about the fleet.", ["concern about the fleet"]],
])("what is said tells something by itself: %s", (text, contents) => {
  expect(statementsIn(LEAD + text).map(({ content }) => content)).toEqual(contents);
});

test("what ministers settle in words of their own is an agreement, whoever they are", () => {
  expect(statementsIn(`${LEAD}The ministers reaffirmed the goal of open seas.`)).toEqual([]);
});
