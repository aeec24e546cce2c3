import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

test.each([
  ["Leaders of twelve states met in Lima on Monday.", "On the sidelines, Chile and Norway signed a pact on cod."],
  ["Chile and Norway signed a treaty in Oslo on Monday. Both hailed it.", "A pact on cod was signed at the same time."],
])("what is signed beside something else is of its day: %s %s", (before, sentence) =>
  expect(agreementsIn(`${before} ${sentence}`)).toContainEqual(
    expect.objectContaining({ content: expect.stringMatching(/^a pact on cod$/i), parties: "CHL NOR", date: "2024-03-11" }),
  ),
);

test.each([
  ["several days", "Leaders met in Lima on Monday and in Oslo on Tuesday.", "On the sidelines, Chile and Norway signed a pact on cod."],
  ["another occasion", "Leaders met in Lima on Monday.", "Chile and Norway signed a pact on cod on the sidelines of a fair."],
  ["a day of its own", "Leaders met in Lima on Monday.", "On the sidelines, Chile and Norway signed a pact on cod on Wednesday."],
])("none is taken (%s): %s", (_, before, sentence) =>
  expect(agreementsIn(`${before} ${sentence}`)).toEqual([expect.objectContaining({ date: "2024-03-13" })]),
);

test("a refusal is of its day", () =>
  expect(agreementsIn("Norway refused on Monday to sign a pact on cod with Chile.")).toEqual([
    expect.objectContaining({ status: "not_reached", date: "2024-03-11" }),
  ]));
