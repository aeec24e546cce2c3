import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

test.each([
  ["Norway's parliament on Tuesday ratified a fishing treaty with Chile.", "a fishing treaty with Chile"],
  ["Norwegian lawmakers ratified a fishing treaty with Chile.", "a fishing treaty with Chile"],
  ["The Norwegian cabinet ratified a fishing pact with Chile on Tuesday.", "a fishing pact with Chile"],
  ["The Senate in Oslo ratified a fishing treaty between Chile and Norway.", "a fishing treaty between Chile and Norway"],
  ["Norway's parliament voted 90-12 on Tuesday to ratify a fishing treaty with Chile.", "a fishing treaty with Chile"],
  ["OSLO, March 13 (Reuters) - Deputies on Tuesday ratified a fishing treaty with Chile. Norway hopes for more cod.", "a fishing treaty with Chile"],
])("a house binds its state: %s", (text, content) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind: "signed", content, parties: "CHL NOR", status: "concluded" })]),
);

test.each([
  ["a law", "Norway's parliament approved a law on fishing in Chile."],
  ["no other party", "Norway's parliament ratified the treaty."],
  ["rejected", "Norway's parliament rejected a fishing treaty with Chile."],
  ["still to come", "Norway's parliament must still ratify a fishing treaty with Chile."],
  ["a step at home", "Norwegian lawmakers approved a fishing treaty with Chile."],
  ["a firm's", "The Norwegian cabinet approved a contract with the Danish firm Nordkop."],
])("no agreement (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));
