import { expect, test } from "vitest";
import { agreementsIn } from "../../support/drafts.ts";

test.each([
  "Chile and neighbouring Peru signed a treaty on cod.",
  "Chile and its neighbour Peru signed a treaty on cod.",
  "Chile and its northern neighbour, Peru, signed a treaty on cod.",
  "Chile and copper-rich Peru signed a treaty on cod.",
  "Chile and arch-rival Peru signed a treaty on cod.",
  "Chile and the much larger Peru signed a treaty on cod.",
  "Chile, along with Peru, signed a treaty on cod.",
  "The two neighbours, Chile and Peru, signed a treaty on cod.",
  "Two countries -- Chile and Peru -- signed a treaty on cod.",
  "In January Chile and Peru signed a treaty on cod.",
])("both are named: %s", (text) => expect(agreementsIn(text)).toEqual([expect.objectContaining({ parties: "CHL PER" })]));

test.each(["Chile and northern Peru signed a treaty on cod.", "Chile and a ship from Peru signed a treaty on cod."])("one alone: %s", (text) =>
  expect(agreementsIn(text)).toEqual([]),
);
