import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

test("an organisation settles by a vote what it will do", () =>
  expect(agreementsIn("The UN Security Council voted on Monday to extend its mission in Chad.")).toEqual([
    expect.objectContaining({ kind: "agreed", parties: "UNO", content: "to extend its mission in Chad", date: "2024-03-11" }),
  ]));

test.each([
  ["a house of its own", "The European Parliament voted on Monday to raise the budget."],
  ["a parliament of a state", "The Kenyan parliament voted on Monday to cut taxes."],
  ["what to say", "The UN Security Council voted on Monday to condemn the raid in Chad."],
])("no agreement (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));
