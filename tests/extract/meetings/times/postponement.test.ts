/** What is put off to a date is planned for it; what is put off without one is off. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

test.each([
  ["The talks between Chile and Norway have been postponed until April.", "2024-04", "scheduled"],
  ["Chile postponed its talks with Norway to May 3.", "2024-05-03", "scheduled"],
  ["A summit between Chile and Norway was delayed until May 7, 2024.", "2024-05-07", "scheduled"],
  ["The talks between Chile and Norway have been postponed.", null, "cancelled"],
  ["Talks between Chile and Norway, which were due to resume in Lima on Sunday, have been put off for a week.", "2024-03-24", "scheduled"],
  ["A meeting of the foreign ministers of Chile and Norway scheduled for Friday has been postponed by ten days.", "2024-03-25", "scheduled"],
  ["A meeting of the foreign ministers of Chile and Norway scheduled for Friday has been put off for a month.", null, "scheduled"],
  ["A meeting of the foreign ministers of Chile and Norway scheduled for Friday has been postponed indefinitely.", "2024-03-15", "cancelled"],
])("%s", (sentence, date, status) => expect(meetingsIn(sentence)).toEqual([expect.objectContaining({ date, status })]));
