/** Meetings of which nobody knows whether they will be. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const PAIR = "between Chilean President Pedro Rivas and Norwegian Prime Minister Kari Holm";

test.each([
  `Markets waited for a probable meeting ${PAIR}.`,
  `A potential summit ${PAIR} was on their minds.`,
  `The envoys prepare an eventual meeting ${PAIR}.`,
  `Prospects seem slim for a meeting ${PAIR}.`,
  `Chances appear good for a summer summit ${PAIR}.`,
  `The minister has rejected suggestions for talks ${PAIR}.`,
  `The minister said he suggested instead talks ${PAIR}.`,
])("%s", (sentence) => expect(meetingsIn(sentence)).toEqual([]));

test("a meeting that was held, as was possible", () =>
  expect(meetingsIn(`A meeting ${PAIR} made a deal possible on Monday.`).map(({ status }) => status)).toEqual(["held"]));

test.each([
  ["could be raised at", "scheduled"],
  ["may be signed at", "scheduled"],
  ["was raised at", "held"],
])("what %s a meeting", (did, status) =>
  expect(meetingsIn(`The plan ${did} the G7 meeting in Venice in October.`).map((meeting) => meeting.status)).toEqual([status]),
);

test("one who leaves the talks of a body does not end them, and one of two does", () => {
  expect(meetingsIn("Norwegian Foreign Minister Kari Holm pulled out of the informal WTO talks.")).toEqual([]);
  expect(
    meetingsIn("Norwegian Foreign Minister Kari Holm pulled out of talks with Chilean President Pedro Rivas.").map(({ status }) => status),
  ).toEqual(["cancelled"]);
});
