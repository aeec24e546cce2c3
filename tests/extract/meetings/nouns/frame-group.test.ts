/** Whose a meeting is, in the group of its noun. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const told = (sentence: string) => meetingsIn(sentence).map(({ status, date, parties }) => [status, date, parties]);

test.each([
  ["The Kenyan and Ugandan defence ministers' talks ended in Nairobi on Monday.", "held", "2024-03-11", "KEN UGA"],
  ["The Kenyan, Ugandan and Zambian presidents' summit will open in Nairobi on Friday.", "scheduled", "2024-03-15", "KEN UGA ZMB"],
  ["A Kenyan and Ugandan trade officials' meeting took place on Monday.", "held", "2024-03-11", "KEN UGA"],
])("states joined by a conjunction: %s", (sentence, status, date, parties) => expect(told(sentence)).toEqual([[status, date, parties]]));

test("another clause is not part of the group", () =>
  expect(
    told("The envoy praised the Kenyan team, and Ugandan ministers' talks with Zambia opened on Monday.").map(([, , parties]) => parties),
  ).not.toContain("KEN UGA ZMB"));
