import { expect, test } from "vitest";
import { meetingsIn } from "../../support/drafts.ts";

test.each([
  ["Chile said on Monday its foreign minister would meet Norwegian Prime Minister Kari Holm in Oslo on March 20.", "CHL NOR"],
  ["Chile welcomed the plan. Its president will meet Norwegian Prime Minister Kari Holm in Oslo on March 20.", "CHL NOR"],
])('a title with "its" is of the state named before: %s', (text, parties) => {
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties })]);
});

test("the state that the title itself names comes first", () => {
  expect(meetingsIn("Peru welcomed the plan. Its Chilean ambassador met Norwegian Prime Minister Kari Holm in Oslo on Monday.")).toEqual([
    expect.objectContaining({ parties: "CHL NOR" }),
  ]);
});
