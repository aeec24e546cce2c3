import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

test.each([
  ["Chile and Peru announced that they would open the border.", "that they would open the border"],
  ["Chile and Peru announced a plan to open the border.", "a plan to open the border"],
  ["Chile and Peru announced the reopening of the border.", "the reopening of the border"],
])("what two announce that they will do is agreed: %s", (text, content) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind: "agreed", parties: "CHL PER", content })]),
);

test.each([
  ["one alone", "Chile announced that it would open an embassy in Peru."],
  ["what has been", "Chile and Peru announced that they had lost ten soldiers."],
  ["of another", "Chile and Peru announced that Brazil would host the games."],
  ["a plan of one", "Chile announced a plan to reopen talks with Peru."],
  ["of one house", "The president and the prime minister of Chile announced a plan to cut taxes."],
])("no agreement (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));
