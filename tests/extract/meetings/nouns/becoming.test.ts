/** What becomes of a meeting told by a noun. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const statusOf = (sentence: string) => meetingsIn(sentence).map(({ status, date }) => [status, date]);

test.each([
  "was confirmed for Friday",
  "is fixed for Friday",
  "has been brought forward to Friday",
  "was agreed for Friday",
  "has been moved to Friday",
])("a plan: %s", (words) =>
  expect(statusOf(`A meeting between the foreign ministers of Chile and Norway ${words}.`)).toEqual([["scheduled", "2024-03-15"]]),
);

test("talks that open on a day to come", () =>
  expect(statusOf("Talks between Chile and Norway on cod open in Oslo on Friday.")).toEqual([["scheduled", "2024-03-15"]]));

test.each(["are under way in Oslo", "are in progress in Oslo", "are in full swing in Oslo"])("ongoing: %s", (words) =>
  expect(statusOf(`Talks between Chile and Norway ${words}.`).map(([status]) => status)).toEqual(["ongoing"]),
);

test.each(["did not take place on Tuesday", "failed to take place on Tuesday", "failed to materialise on Tuesday"])("missed: %s", (words) =>
  expect(statusOf(`The summit between the presidents of Chile and Norway ${words}.`)).toEqual([["cancelled", "2024-03-12"]]),
);

test.each(["The talks between Chile and Norway fixed prices on Tuesday.", "Talks between Chile and Norway agreed on Tuesday to cut tariffs."])(
  "held: %s",
  (sentence) => expect(statusOf(sentence)).toEqual([["held", "2024-03-12"]]),
);

test.each(["is expected in Oslo", "is awaited in Oslo", "is anticipated in Oslo"])("looked forward to: %s", (words) =>
  expect(statusOf(`A meeting of the foreign ministers of Chile and Norway ${words}.`)).toEqual([["scheduled", null]]),
);

test("what is thought of a meeting tells none", () =>
  expect(statusOf("The eighth meeting of the Chile-Norway Cod Board is seen as a first step.")).toEqual([]));
