import { expect, test } from "vitest";
import { agreementsIn } from "../../support/drafts.ts";

const dates = (text: string) => agreementsIn(text).map(({ date }) => date);

/** The document is of Thursday, 14 March 2024. */
test.each(["They also agreed to share radar data.", "Ministers said nothing of the cost. Both sides agreed to share radar data."])(
  "what the same two settled besides is of the same day: %s",
  (text) => expect(dates(`Chile and Norway signed a treaty on cod on Monday. ${text}`)).toEqual(["2024-03-11", "2024-03-11"]),
);

test.each([
  ["of others", "Kenya and Peru agreed to share radar data."],
  ["with another day between", "On Tuesday the Norwegian minister flew home. They also agreed to share radar data."],
  ["far behind", "Cod is scarce. Boats are old. Fishermen complain. They also agreed to share radar data."],
])("another agreement (%s) has the day of the document: %s", (_, text) =>
  expect(dates(`Chile and Norway signed a treaty on cod on Monday. ${text}`).at(-1)).not.toBe("2024-03-11"),
);

test("what is old lends its day to nothing", () =>
  expect(dates("Chile and Norway signed a treaty on cod in May 2011. They also agreed to share radar data.")).not.toContain("2011-05-01"));

test("negotiators who fail, fail on the day of the news", () =>
  expect(agreementsIn("Chile and Norway failed to reach agreement.")).toEqual([
    expect.objectContaining({ content: "agreement", status: "not_reached", date: "2024-03-13" }),
  ]));
