import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

const SIGNED = "Chile and Norway have signed a treaty on cod.";

/** [text behind, day, signatories]. */
test.each([
  ["The Treaty signed on Monday will open the way to joint patrols.", "2024-03-11", ""],
  [
    "Foreign Minister Kari Holm of Norway and Ambassador Pedro Rivas of Chile signed the exchange of notes on behalf of the two countries.",
    "2024-03-13",
    "Kari Holm, Pedro Rivas",
  ],
  ["Negotiators of Chile and Norway signed the declaration late on Sunday in Oslo.", "2024-03-10", ""],
  ['"A treaty has been signed," the minister told reporters.', "2024-03-13", ""],
])("what tells of a signing again without saying of what is no other: %s", (behind, date, people) =>
  expect(agreementsIn(`${SIGNED} ${behind}`)).toEqual([expect.objectContaining({ content: "a treaty on cod", parties: "CHL NOR", date, people })]),
);

test.each([
  ["about something else", "Chile and Norway signed the agreement on radar data on Monday."],
  ["of another noun", "Chile and Norway signed an armistice on Monday."],
  ["of years ago", "The agreement signed by Chile and Norway in May 1954 will lapse."],
  ["of others", "Chile and Peru signed the pact in Lima on Monday."],
])("another signing stays (%s): %s", (_, behind) => expect(agreementsIn(`${SIGNED} ${behind}`)).toHaveLength(2));

test("a signing to come that is told twice is one plan", () =>
  expect(
    agreementsIn(
      "Chile is set to sign a treaty on cod with Norway on Friday. Foreign Minister Pedro Rivas will ink the treaty with his Norwegian counterpart.",
    ),
  ).toEqual([expect.objectContaining({ status: "planned", content: "a treaty on cod with Norway", parties: "CHL NOR" })]));

test("a truce agreed twice is one", () =>
  expect(agreementsIn("Chile and Norway have agreed to a truce in the strait. The two sides agreed to a truce after talks.")).toHaveLength(1));
