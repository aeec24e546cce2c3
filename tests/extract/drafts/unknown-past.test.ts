/** What the text puts in a past that no calendar knows. */
import { expect, test } from "vitest";
import { agreementsIn, meetingsIn } from "../../support/drafts.ts";

const NEWS = "The presidents of Chile and Norway met in Lima on Tuesday.";

test.each(["At their last meeting", "In their previous round of talks", "At a recent meeting", "During the last session", "At their earlier summit"])(
  "%s: agreed on no day that the text tells",
  (opening) => {
    const text = `${NEWS} ${opening}, the two presidents agreed to open the border.`;
    expect(agreementsIn(text).map(({ content, date }) => [content, date])).toEqual([["to open the border", null]]);
    expect(meetingsIn(text).map(({ date }) => date)).toEqual(["2024-03-12"]);
  },
);

test("at their meeting: the news", () =>
  expect(agreementsIn(`${NEWS} At their meeting, the two presidents agreed to open the border.`).map(({ date }) => date)).toEqual(["2024-03-12"]));

test("an earlier meeting with its day and place is a row with both", () => {
  const text = `${NEWS} At their previous meeting, in Oslo in May 2022, the two presidents agreed to open the border.`;
  expect(meetingsIn(text).map(({ date, city }) => [date, city])).toEqual([
    ["2024-03-12", "Lima"],
    ["2022-05", "Oslo"],
  ]);
  expect(agreementsIn(text).map(({ date }) => date)).toEqual(["2022-05"]);
});
