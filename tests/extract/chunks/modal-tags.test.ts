/** The verb that a modal governs, where it looks like a noun or an adjective. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../support/drafts.ts";

test("a wish for a meeting is none", () =>
  expect(meetingsIn("Chile's president would welcome a meeting with the prime minister of Norway.")).toEqual([]));

test.each(["will on Friday host", "will this Friday host"])("%s talks: the verb stands behind the day", (words) =>
  expect(meetingsIn(`Chile's president ${words} talks with the prime minister of Norway.`).map(({ status, date }) => [status, date])).toEqual([
    ["scheduled", "2024-03-15"],
  ]),
);
