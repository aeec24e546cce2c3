import { expect, test } from "vitest";
import { analyse } from "../../../pipeline/extract/analyse.ts";
import { createWinkTagger } from "../../../pipeline/tagger/wink.ts";
import { cleaned } from "../../support/cleaned.ts";
import { lexicon } from "../../support/lexicon.ts";

const tagger = createWinkTagger();
const analysed = (text: string) => analyse(cleaned(text, { published: "2024-03-15" }), lexicon, tagger);

/** The dates of a text that was published on Friday, 15 March 2024. */
const datesOf = (text: string): readonly string[] => {
  const { dates, tokens } = analysed(text);
  return dates.map(({ start, end, date }) => `${tokens.text.slice(start, end)} = ${date?.date ?? "none"}`);
};

test.each([
  ['On Monday, Holm told reporters: "We met Rivas yesterday."', ["Monday = 2024-03-11", "yesterday = 2024-03-10"]],
  ['"I will meet Rivas tomorrow," Holm said on Monday.', ["tomorrow = 2024-03-12", "Monday = 2024-03-11"]],
  ['"We met in Oslo. We will meet again tomorrow," Holm said Monday.', ["tomorrow = 2024-03-12", "Monday = 2024-03-11"]],
  ['Holm told parliament on Feb. 20 that "we will sign next month".', ["Feb. 20 = 2024-02-20", "next month = 2024-03"]],
  ['Holm, who took office on March 1, said on Monday: "It ends today."', ["March 1 = 2024-03-01", "Monday = 2024-03-11", "today = 2024-03-11"]],
])("a day in a quotation counts from the day of speaking: %s", (text, expected) => {
  expect(datesOf(text)).toEqual(expected);
});

test.each([
  ["Holm said on Monday that they would meet tomorrow.", ["Monday = 2024-03-11", "tomorrow = 2024-03-16"]],
  ['"I will meet Rivas tomorrow," Holm said.', ["tomorrow = 2024-03-16"]],
  ['The "today" of the poem that Holm read on Monday is another.', ["today = 2024-03-15", "Monday = 2024-03-11"]],
])("reported speech, no day, or no saying, from the document's: %s", (text, expected) => {
  expect(datesOf(text)).toEqual(expected);
});

test("a megabyte of quoted days in one sentence is read", () => {
  const text = `Holm said on Monday ${'"today" '.repeat(20_000)}.`;
  expect(analysed(text).dates.length).toBeGreaterThan(19_999);
});
