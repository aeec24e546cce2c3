import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

/** Whoever arranges an agreement is no party of it. */
test.each([
  "Chile and Peru signed a truce brokered by Norway on Tuesday.",
  "Chile and Peru accepted a truce proposed by Norway.",
  "Norway brokered a truce between Chile and Peru on Tuesday.",
  "Norwegian mediators secured a truce between Chile and Peru on Tuesday.",
  "Norway's foreign minister announced a truce between Chile and Peru on Tuesday.",
  "A truce between Chile and Peru was brokered by Norway on Tuesday.",
  "A deal brokered by Norway was signed by Chile and Peru on Tuesday.",
  "Talks mediated by Norway ended on Tuesday with a truce between Chile and Peru.",
  "Norway facilitated a truce between Chile and Peru.",
])("those whom it is between: %s", (text) => expect(agreementsIn(text)).toEqual([expect.objectContaining({ parties: "CHL PER" })]));

test.each([
  ["Chile signed a truce with Peru, drafted by Norway.", "CHL PER"],
  ["A treaty signed by Chile and Peru on Tuesday bans drift nets.", "CHL PER"],
  ["Chile refused to sign a treaty offered by Peru.", "CHL PER"],
])("those who sign or offer it: %s", (text, parties) => expect(agreementsIn(text)).toEqual([expect.objectContaining({ parties })]));
