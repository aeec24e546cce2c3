import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

test.each([
  ["Chile and Norway signed a cod pact on Monday. Chile also undertook to close two ports.", "CHL NOR", "to close two ports"],
  ["Chile and Norway signed a cod pact on Monday. In return Oslo promised to lift its tariffs.", "CHL NOR", "to lift its tariffs"],
  ["At the summit between Chile and Norway on Monday, President Ana Rivas of Chile agreed to sell the ships.", "CHL NOR", "to sell the ships"],
  [
    "The government and Chadian rebels signed a truce on Monday. The government also undertook to free 100 prisoners.",
    "TCD",
    "to free 100 prisoners",
  ],
])("what one takes upon itself before the other: %s", (text, parties, content) =>
  expect(agreementsIn(text)).toContainEqual(expect.objectContaining({ parties, content })),
);

test.each([
  ["another", "Chile and Norway signed a cod pact on Monday. Peru also pledged to close two ports."],
  ["nothing goes on", "Chile and Norway signed a cod pact on Monday. Chile pledged to close two ports."],
])("one alone (%s): %s", (_, text) => expect(agreementsIn(text)).toHaveLength(1));
