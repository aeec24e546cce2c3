import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const RIVAS = "Chilean President Pedro Rivas";
const HOLM = "Norwegian Prime Minister Kari Holm";
const datesOf = (text: string): unknown[] => meetingsIn(text).map(({ date }) => date);

/** The articles are of Wednesday, March 13, 2024. */
test.each([
  `${RIVAS} and ${HOLM} agreed on Tuesday to meet in Oslo on March 20.`,
  `${RIVAS} and ${HOLM} agreed Tuesday to hold talks on March 20.`,
  `Chile and Norway decided on March 12 to resume negotiations on March 20 in Geneva.`,
  `${RIVAS} flew to Oslo on Tuesday to meet ${HOLM} on March 20.`,
  `${RIVAS} on Tuesday invited ${HOLM} to hold talks in Santiago on March 20.`,
])("the day beside a verb of agreeing, moving or inviting is not that of what follows: %s", (text) => {
  expect(datesOf(text)).toEqual(["2024-03-20"]);
});

test.each([
  [`${RIVAS} and ${HOLM} agreed to meet in Oslo on March 20.`, "2024-03-20"],
  [`${RIVAS} is due on Thursday to meet ${HOLM}.`, "2024-03-14"],
  [`${RIVAS} met ${HOLM} on Tuesday to discuss fishing.`, "2024-03-12"],
])("a day with no other verb beside it is the meeting's: %s", (text, date) => {
  expect(datesOf(text)).toEqual([date]);
});

test("an agreement to talk at some time is no meeting", () => {
  expect(datesOf("Chile and Norway agreed on Tuesday to resume talks early next year.")).toEqual([]);
  expect(datesOf("Chile and Norway agreed on Tuesday to resume talks next week.")).toEqual(["2024-03-18/2024-03-24"]);
});

test("a decade dates no meeting", () => {
  const text = `${RIVAS} admitted that ships were seized in the 1970s, following talks with ${HOLM} in Oslo.`;
  expect(datesOf(text)).toEqual(["2024-03-13"]);
});
