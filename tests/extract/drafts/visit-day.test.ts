import { expect, test } from "vitest";
import { agreementsIn } from "../../support/drafts.ts";

const VISIT =
  "Norwegian Foreign Minister Kari Holm paid an official visit to Peru from 4 to 6 March 2024 at the invitation of her colleague, Luis Rivas.";

test.each([
  ["During the visit, a protocol on rail links and a treaty on transit were signed.", "2024-03-04/2024-03-06", 2],
  ["On the occasion of the visit a protocol on rail links was signed.", "2024-03-04/2024-03-06", 1],
  ["A protocol on rail links was signed at the close of the visit.", "2024-03-06", 1],
  ["A protocol on rail links was signed on 5 March during the visit.", "2024-03-05", 1],
])("what is signed during a visit is of its days: %s", (text, date, rows) =>
  expect(agreementsIn(`${VISIT} ${text}`).map((row) => row.date)).toEqual(Array.from({ length: rows }, () => date)),
);

test("what is signed at no visit is of the day of the document", () =>
  expect(agreementsIn(`${VISIT} The two ministers signed a protocol on rail links.`)).toEqual([expect.objectContaining({ date: "2024-03-13" })]));

test("a visit of three days that ended on Monday began on Saturday", () => {
  const text =
    "The president of Peru, Luis Rivas, on Monday ended a three-day visit to Norway. During the visit, the two countries signed a protocol on rail links.";
  expect(agreementsIn(text).map(({ date }) => date)).toEqual(["2024-03-09/2024-03-11"]);
});
