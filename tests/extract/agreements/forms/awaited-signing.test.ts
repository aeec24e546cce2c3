import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

test.each([
  ["A treaty on cod between Chile and Norway is ready for signature.", "A treaty on cod between Chile and Norway"],
  ["Chile and Norway met on Monday. A treaty on cod awaits signature.", "A treaty on cod"],
  ["Chile and Norway met on Monday. A treaty on cod is scheduled for signing in May.", "A treaty on cod"],
])("what awaits its signing is planned: %s", (text, content) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ content, kind: "signed", status: "planned", parties: "CHL NOR" })]),
);

test.each([
  ["a condition", "Rivas will fly to Oslo once a treaty on cod between Chile and Norway is ready for signature."],
  ["not ready", "A treaty on cod between Chile and Norway is not ready for signature."],
  ["no treaty", "A room at the talks between Chile and Norway is ready for the signature."],
  ["of nobody known", "A treaty on cod is ready for signature."],
])("no agreement is planned (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));

test("one plan is told once", () =>
  expect(agreementsIn("Chile and Norway will sign a treaty on cod in May. The treaty is ready for signature.")).toHaveLength(1));
