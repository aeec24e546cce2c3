import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

test.each([
  ["Chad's rival governments agreed on Monday to hold elections.", "TCD"],
  ["The warring parties in Chad agreed on Monday to a truce.", "TCD"],
  ["Rival Chadian factions agreed on Monday to share power.", "TCD"],
])("the sides of one state that fight each other: %s", (text, parties) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind: "agreed", parties })]),
);

test.each([
  ["of one parliament", "Rival Chadian parties agreed on Monday to share power."],
  ["of nobody", "Rival factions agreed on Monday to share power."],
])("no agreement of states (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));
