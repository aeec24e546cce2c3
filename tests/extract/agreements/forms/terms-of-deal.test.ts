import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

test.each([
  ["Under a deal with Norway, Chile will return the ship.", "Chile will return the ship"],
  ["The minister said that under an agreement with Norway, Chile will return the ship.", "Chile will return the ship"],
  ["Under the terms of a five-year pact with Norway, Chile is to lease two trawlers.", "Chile is to lease two trawlers"],
  ["Chile will return the ship as part of a deal with Norway.", "Chile will return the ship"],
  ["The sailors will be sent home to Chile under an agreement with Norway.", "The sailors will be sent home to Chile"],
  ["Under a deal with Norway, Chile has promised to return the ship.", "to return the ship"],
  ["Under a deal with Norway, Chile agreed to return the ship.", "to return the ship"],
])("what is done under an agreement of which no more is told: %s", (text, content) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind: "agreed", status: "concluded", parties: "CHL NOR", content })]),
);

test.each([
  ["Under a deal signed in Oslo on Monday, Chile will return the ship to Norway.", "Chile will return the ship to Norway"],
  ["Norway and Chile will share the catch in a deal struck on Monday.", "Norway and Chile will share the catch"],
  ["In a deal struck on Monday, Norway and Chile will share the catch.", "Norway and Chile will share the catch"],
  ["By an accord signed on Monday Norway undertakes to sell cod to Chile, and traders there have cheered.", "to sell cod to Chile"],
  // A name that says what it is about stays.
  ["Under a cod treaty with Norway signed on Monday, Chile will close two ports.", "a cod treaty with Norway"],
])("a bare name gives way to what is done: %s", (text, content) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR", date: "2024-03-11", content })]),
);

test.each([
  ["not agreed yet", "Under a proposed deal with Norway, Chile will return the ship."],
  ["not agreed yet", "Under a deal with Norway being negotiated in Oslo, Chile will return the ship."],
  ["told already", "Under the deal with Norway, Chile will return the ship."],
  ["long in force", "Chile will hand over the men under an extradition treaty with Norway."],
  ["only thought of", "Under a deal with Norway, Chile would return the ship."],
  ["a firm", "Under a deal with Norway's Holm Steel, Chile will build a mill."],
  ["no agreement", "Under pressure from Norway, Chile will close two ports."],
])("no agreement (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));

test.each([
  ["In a deal signed in Oslo on Monday, Norway and Chile agreed to share the catch."],
  ["Norway and Chile agreed to share the catch, in a deal brokered by Peru and sealed on Monday."],
])("one agreement, with the day of its name: %s", (text) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR", date: "2024-03-11", content: "to share the catch" })]),
);
