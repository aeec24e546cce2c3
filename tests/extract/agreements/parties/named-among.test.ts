import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

test.each([
  ["Chile, Peru and eight other countries signed a charter on Monday.", "CHL PER"],
  ["Chile and seven other states agreed on Monday to share radar data.", null],
  ["Chile and several other countries of the region agreed to share radar data.", null],
])("of several parties those that are named: %s", (text, parties) =>
  expect(agreementsIn(text).map((row) => row.parties)).toEqual(parties === null ? [] : [parties]),
);

test("states that are included among several are the parties named", () => {
  expect(agreementsIn("Thirty countries, including Chile and Norway, signed a treaty on cod in Oslo on Monday.")).toEqual([
    expect.objectContaining({ kind: "signed", parties: "CHL NOR", date: "2024-03-11" }),
  ]);
  expect(agreementsIn("Seven European nations, including Norway, signed a contract for nets.")).toEqual([]);
});

test("the one side and the other are two", () =>
  expect(agreementsIn("The Chilean side and the Norwegian side agreed to share the catch.")).toEqual([
    expect.objectContaining({ kind: "agreed", parties: "CHL NOR" }),
  ]));
