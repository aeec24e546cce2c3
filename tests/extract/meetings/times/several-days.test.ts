/** A meeting of several days, told by its first or its last. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

test.each([
  ["The leaders of Chile and Norway opened a five-day summit in Oslo on Monday.", "2024-03-11/2024-03-15", "ongoing"],
  ["The leaders of Chile and Norway began two-day talks in Oslo on Tuesday.", "2024-03-12/2024-03-13", "ongoing"],
  ["The leaders of Chile and Norway wrapped up a three-day summit in Oslo on Tuesday.", "2024-03-10/2024-03-12", "held"],
  ["The leaders of Chile and Norway concluded 2-day talks in Oslo on Monday.", "2024-03-10/2024-03-11", "held"],
])("%s", (sentence, date, status) => expect(meetingsIn(sentence)).toEqual([expect.objectContaining({ date, status })]));

test.each([
  ["neither first nor last day is told", "The leaders of Chile and Norway held a two-day summit in Oslo on Tuesday.", "2024-03-12"],
  ["no length is told", "The leaders of Chile and Norway wrapped up a summit in Oslo on Tuesday.", "2024-03-12"],
])("%s: the day alone", (_, sentence, date) => expect(meetingsIn(sentence).map((row) => row.date)).toEqual([date]));
