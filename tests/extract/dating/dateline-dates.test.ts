import { expect, test } from "vitest";
import { analyse } from "../../../pipeline/extract/analyse.ts";
import { createWinkTagger } from "../../../pipeline/tagger/wink.ts";
import { cleaned } from "../../support/cleaned.ts";
import { lexicon } from "../../support/lexicon.ts";

const tagger = createWinkTagger();

/** The days of a report that is printed on Friday, 15 March 2024. */
function datesOf(body: string): readonly string[] {
  const { dates, tokens } = analyse(cleaned(body, { published: "2024-03-15" }), lexicon, tagger);
  return dates.map(({ start, end, date }) => `${tokens.text.slice(start, end)} = ${date?.date ?? "none"}`);
}

const TALKS = "The foreign ministers of Chile and Peru met here";

test("what a report calls today is the day of its dateline", () => {
  expect(datesOf(`LIMA, March 14 (Reuters) - ${TALKS} today and dined yesterday. They will meet in Arica tomorrow.`)).toEqual([
    "March 14 = 2024-03-14",
    "today = 2024-03-14",
    "yesterday = 2024-03-13",
    "tomorrow = 2024-03-15",
  ]);
});

test("last night is that before the paper came out", () =>
  expect(datesOf(`LIMA, March 14 (Reuters) - ${TALKS} last night.`)).toContain("last night = 2024-03-14"));

test("a weekday stays, and so does today under a dateline of the day, of long ago, or without a day", () => {
  expect(datesOf(`LIMA, March 14 (Reuters) - ${TALKS} on Friday.`)).toContain("Friday = 2024-03-15");
  expect(datesOf(`LIMA, March 15 (Reuters) - ${TALKS} today.`)).toContain("today = 2024-03-15");
  expect(datesOf(`LIMA, February 14 (Reuters) - ${TALKS} today.`)).toContain("today = 2024-03-15");
  expect(datesOf(`LIMA (Reuters) - ${TALKS} today.`)).toContain("today = 2024-03-15");
});

test("the same day is the one of the dateline that today was", () => {
  expect(datesOf(`LIMA, March 14 (Reuters) - ${TALKS} today. On the same day they met the president.`)).toContain("the same day = 2024-03-14");
  expect(datesOf(`LIMA, March 14 (Reuters) - ${TALKS} on March 12. On the same day they met the president.`)).toContain("the same day = 2024-03-12");
});
