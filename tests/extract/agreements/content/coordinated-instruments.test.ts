import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

/** [sentence, what was signed]. */
test.each([
  [
    "Chile and Norway signed a treaty on fish, a protocol on ports and a memorandum of understanding on radar.",
    ["a treaty on fish", "a protocol on ports", "a memorandum of understanding on radar"],
  ],
  [
    "A cultural agreement and a convention on extradition were signed by the ministers of Chile and Norway.",
    ["A cultural agreement", "a convention on extradition"],
  ],
  [
    "The ministers of Chile and Norway signed the following: a treaty on cod, and an agreement on ports.",
    ["a treaty on cod", "an agreement on ports"],
  ],
  ["Chile and Norway signed a treaty on fish and ports.", ["a treaty on fish and ports"]],
  ["Chile and Norway signed an agreement on the treaty and the protocol of 1990.", ["an agreement on the treaty and the protocol of 1990"]],
  ["Chile and Norway agreed on a text and a date.", ["on a text and a date"]],
])("each instrument is one: %s", (text, contents) => expect(agreementsIn(text).map((row) => row.content)).toEqual(contents));

test("a title in quotation marks is one instrument", () => {
  const text = 'Laos and Oman signed the "Treaty on Ferries and the Protocol on Ports" in Muscat.';
  expect(agreementsIn(text)).toHaveLength(1);
});
