import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";
import { agreementDrafts } from "../../../support/drafts.ts";

const LEAD = "Norwegian Foreign Minister Kari Holm met Chilean Foreign Minister Pedro Rivas in Oslo on Tuesday.";

test("what two have kept since they agreed on it is no news of today", () => {
  expect(agreementDrafts(`${LEAD} They agreed on a truce and they have kept it.`)).toEqual([]);
  expect(agreementDrafts(`${LEAD} They agreed on a truce.`)).toHaveLength(1);
});

test.each([
  ["a courtesy to reporters", "A Chilean diplomat and a Norwegian official agreed to speak on condition of anonymity."],
  ["what goes on", "The dispute between Chile and Norway has not been settled."],
])("no agreement (%s): %s", (_, text) => expect(agreementDrafts(text)).toEqual([]));

test("for whom somebody signs is not what", () =>
  expect(agreementsIn("The Chilean minister and the Norwegian envoy met on Monday and signed for their governments.")).toEqual([]));

test("the day behind what two restore or exchange", () =>
  expect(agreementsIn("Chile and Norway restored diplomatic relations on Monday at the level of ambassadors.")).toEqual([
    expect.objectContaining({ parties: "CHL NOR", date: "2024-03-11" }),
  ]));
