/** What is put off to a date is planned for it; what is put off without one is off. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../support/drafts.ts";

test.each([
  ["The talks between Chile and Norway have been postponed until April.", "2024-04", "scheduled"],
  ["Chile postponed its talks with Norway to May 3.", "2024-05-03", "scheduled"],
  ["A summit between Chile and Norway was delayed until May 7, 2024.", "2024-05-07", "scheduled"],
  ["The talks between Chile and Norway have been postponed.", null, "cancelled"],
])("%s", (sentence, date, status) => expect(meetingsIn(sentence)).toEqual([expect.objectContaining({ date, status })]));
