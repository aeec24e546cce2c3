import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

const MET = "Norwegian Foreign Minister Kari Holm and Peruvian Foreign Minister Luis Rivas met in Lima on Monday.";

test.each([
  "The two ministers noted that trade had doubled and agreed to open a fund.",
  "They stressed that relations were excellent and signed a protocol on rail links.",
  "Norway and Peru recalled that the strait had been closed and reaffirmed their commitment to free passage.",
])("several agree behind what they say of a thing: %s", (text) =>
  expect(agreementsIn(`${MET} ${text}`)).toEqual([expect.objectContaining({ status: "concluded", parties: "NOR PER" })]),
);

test.each([
  ["the one of whom they speak", "The two ministers noted that Chad's president had come to power and agreed to a vote.", 0],
  ["what one says of others", "Holm said that the owners were ready and agreed to sell.", 0],
  ["of one breath", "They agreed that piracy was a threat and vowed to fight it.", 1],
])("no agreement of its own (%s): %s", (_, text, rows) => expect(agreementsIn(`${MET} ${text}`)).toHaveLength(rows));
