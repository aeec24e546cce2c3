/** What governs a meeting noun. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const WHO = "between the presidents of Chile and Norway in Lima on Tuesday";

test.each([
  `Cod dominated talks ${WHO}.`,
  `Cod was the focus of talks ${WHO}.`,
  `A ceasefire was the result of talks ${WHO}.`,
  `A dinner preceded talks ${WHO}.`,
  `A treaty capped talks ${WHO}.`,
])("held: %s", (sentence) =>
  expect(meetingsIn(sentence).map(({ parties, status, date, city }) => [parties, status, date, city])).toEqual([
    ["CHL NOR", "held", "2024-03-12", "Lima"],
  ]),
);

test("what is to come up at talks to come", () =>
  expect(
    meetingsIn("Cod is expected to dominate talks between the presidents of Chile and Norway in Lima on Friday.").map(({ status, date }) => [
      status,
      date,
    ]),
  ).toEqual([["scheduled", "2024-03-15"]]));
