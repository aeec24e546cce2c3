/** Meetings that lie behind the news by a stretch of time. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const dates = (text: string) => meetingsIn(text).map(({ date }) => date);

test.each([
  ["Chile will buy ships, Foreign Minister Ana Rivas said on Monday, two days after she met Norwegian Foreign Minister Kari Holm.", ["2024-03-09"]],
  ["Chile froze the contract on Monday, a day after Foreign Minister Ana Rivas met her Norwegian counterpart, Kari Holm.", ["2024-03-10"]],
  ["Chile froze the contract on Monday, 10 days after Foreign Minister Ana Rivas met her Norwegian counterpart, Kari Holm.", ["2024-03-01"]],
])("its day is counted back from the day of the news: %s", (text, expected) => expect(dates(text)).toEqual(expected));

test.each([
  "Chile froze the contract on Monday, a week after Foreign Minister Ana Rivas met her Norwegian counterpart, Kari Holm.",
  "Two days after Chilean Foreign Minister Ana Rivas met Norwegian Foreign Minister Kari Holm, the contract was frozen.",
  "Chile froze the contract on Monday, days after Foreign Minister Ana Rivas met her Norwegian counterpart, Kari Holm.",
])("without a number of days, or a day to count from, it has none, and not that of the news: %s", (text) => expect(dates(text)).toEqual([null]));

test("what the stretch is counted from may be another event than the meeting", () => {
  expect(dates("Two days after the contract was frozen, Chilean Foreign Minister Ana Rivas met Norwegian Foreign Minister Kari Holm.")).toEqual([
    expect.any(String),
  ]);
  expect(dates("Chilean Foreign Minister Ana Rivas met Norwegian Foreign Minister Kari Holm on Monday, two days after the strike.")).toEqual([
    "2024-03-11",
  ]);
});
