/** Names without an office whose state stands beside them, where somebody meets them. */
import { expect, test } from "vitest";
import { named } from "../../support/analysed.ts";

const state = (text: string): readonly string[] => named(text, "person").map((line) => line.replace(/^.* = /, ""));

test.each([
  "The foreign minister of Zambia met Hugo Mbewe of Malawi on Monday.",
  "The foreign minister of Zambia held talks with Hugo Mbewe of Malawi on Monday.",
  "The foreign minister of Zambia called on Hugo Mbewe of Malawi on Monday.",
  "The foreign minister of Zambia was received by Malawi's Hugo Mbewe on Monday.",
  "Mr. Hugo Mbewe, of Malawi, met the foreign minister of Zambia on Monday.",
  "Malawi's Hugo Mbewe met the foreign minister of Zambia on Monday.",
])("%s", (text) => expect(state(text)).toEqual(["Hugo Mbewe (MWI)"]));

test.each([
  "Managers met Banco Levante of Spain on Monday.",
  "Managers were satisfied with Hugo Mbewe of Malawi.",
  "Spain's Banco Levante met its creditors on Monday.",
])("no person that is surely named: %s", (text) =>
  expect(state(text).filter((name) => name.includes("Mbewe (") || name.includes("Levante (ESP, "))).toEqual([]),
);
