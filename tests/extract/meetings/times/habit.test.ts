/** What is done again and again. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

test.each([
  "The Chilean and Norwegian foreign ministers normally meet in the summer.",
  "The Chilean and Norwegian foreign ministers regularly hold talks in Oslo.",
  "The Chilean and Norwegian foreign ministers meet regularly in Oslo.",
  "Norwegian Prime Minister Kari Holm traditionally receives the Chilean president in January.",
])("no certain meeting: %s", (sentence) => expect(meetingsIn(sentence)).toEqual([]));

test("a meeting of a body that meets regularly", () =>
  expect(
    meetingsIn("The Chilean and Norwegian foreign ministers met in Oslo on Monday for their regularly scheduled talks.").map(({ date }) => date),
  ).toEqual(["2024-03-11"]));
