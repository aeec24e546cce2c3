import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

test.each([
  ["Chile and Norway are to build a harbour.", "This was agreed in Oslo on Monday.", "Chile and Norway are to build a harbour"],
  [
    "Chile and Norway will share the catch.",
    "The decision was taken in Oslo on Monday by the two ministers.",
    "Chile and Norway will share the catch",
  ],
  ["Chile will build a harbour.", "This was settled on Monday between Chile and Norway.", "Chile will build a harbour"],
])("what the sentence before tells is agreed: %s %s", (before, sentence, content) =>
  expect(agreementsIn(`${before} ${sentence}`)).toEqual([
    expect.objectContaining({ content, kind: "agreed", status: "concluded", parties: "CHL NOR", date: "2024-03-11" }),
  ]),
);

test.each([
  ["of one state", "Chile will build a harbour. The decision was taken in Santiago on Monday."],
  ["not agreed", "Chile and Norway are to build a harbour. This was not agreed in Oslo on Monday."],
  ["no course", "Chile and Norway have built a harbour. This was agreed in Oslo on Monday."],
])("none is agreed (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));

test("what private bodies settle is no agreement of states", () =>
  expect(agreementsIn("Chile and Norway will play in the final. This was agreed by the clubs on Monday.")).toEqual([]));
