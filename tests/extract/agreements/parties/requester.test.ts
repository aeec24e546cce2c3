import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

test.each([
  ["Chile agreed to close its airfield under a deal with Norway.", "CHL NOR"],
  ["Chile has agreed to close its airfield as part of an accord reached with Norway and Peru.", "CHL NOR PER"],
])("one party agrees, the other stands behind the deal that obliges it: %s", (text, parties) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind: "agreed", parties })]),
);

test.each([
  "Chile agreed to close its airfield under a deal with a Danish firm.",
  "Chile agreed to raise wages as part of a deal with the unions.",
  "Chile agreed to close its airfield under pressure, as it had no deal in hand, and talked with Norway.",
])("no state obliges it: %s", (text) => expect(agreementsIn(text)).toEqual([]));

test("what one agrees to at the request of another is of both", () =>
  expect(agreementsIn("Chile has agreed to mediate at the request of Norway, which fears for its cod.")).toEqual([
    expect.objectContaining({ kind: "agreed", parties: "CHL NOR" }),
  ]));
