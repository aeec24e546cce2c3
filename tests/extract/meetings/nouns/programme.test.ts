/** What a programme holds is still to come. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const TALKS = "talks with Kenyan President Daniel Otieno";

test.each([
  `The agenda of Norwegian Foreign Minister Kari Holm includes ${TALKS}.`,
  `Norwegian Foreign Minister Kari Holm's programme provides for ${TALKS}.`,
  `The visit of Norwegian Foreign Minister Kari Holm comprises ${TALKS}.`,
])("planned: %s", (sentence) => expect(meetingsIn(sentence).map(({ status, date }) => [status, date])).toEqual([["scheduled", null]]));

test("a visit that is over held them", () =>
  expect(meetingsIn(`The visit of Norwegian Foreign Minister Kari Holm on Monday included ${TALKS}.`).map(({ status }) => status)).toEqual(["held"]));
