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

test.each([
  ["Chile and Norway adopted a strategy for the shared strait.", "a strategy for the shared strait", "agreed"],
  ["Chile and Norway adopted a three-year programme of joint patrols.", "a three-year programme of joint patrols", "agreed"],
  ["Chile and Norway adopted a work plan on cod.", "a work plan on cod", "signed"],
  ["Chile and Norway approved guidelines for joint patrols.", "guidelines for joint patrols", "agreed"],
  ["Chile and Norway accepted the principle of a joint fleet.", "the principle of a joint fleet", "agreed"],
  ["Chile and Norway have settled who will pay for the wreck.", "who will pay for the wreck", "agreed"],
  ["The presidents of Chile and Norway committed their governments to share the catch.", "to share the catch", "affirmed"],
])("what is adopted, accepted and settled: %s", (text, content, kind) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ content, kind, status: "concluded", parties: "CHL NOR" })]),
);

test.each([
  ["Chile denounced its treaty with Norway on Tuesday.", ["ended"]],
  ["Chile suspended its air services agreement with Norway on Tuesday.", ["ended"]],
  ["Chile denounced the treaty of Norway and Peru on Tuesday.", []],
  ["Chile suspended its ambassador to Norway on Tuesday.", []],
])("a party ends what is its own: %s", (text, statuses) => expect(agreementsIn(text).map(({ status }) => status)).toEqual(statuses));

test("a treaty that enters into force has been told; the day of a signing before the comma is that of the signing", () => {
  expect(agreementsIn("Chile and Norway signed a treaty on cod on Monday. The Treaty entered into force upon signing.")).toHaveLength(1);
  const rows = agreementsIn(
    "Officials of Chile and Norway met on Tuesday. Following the signing of the Chile-Norway Memorandum on Nets in July 2023, the two countries reaffirmed their commitment to free trade.",
  );
  expect(rows.map(({ kind, parties, date }) => [kind, parties, date])).toEqual([
    ["reaffirmed", "CHL NOR", "2024-03-12"],
    ["signed", "CHL NOR", "2023-07"],
  ]);
});

test("what follows talks has been done; what is yet to come stands in the clause itself", () => {
  expect(agreementsIn("After years of talks, Chile and Norway have finally signed a pact on cod.")).toEqual([
    expect.objectContaining({ kind: "signed", status: "concluded", parties: "CHL NOR" }),
  ]);
  expect(agreementsIn("Once Chile and Norway have signed a pact on cod, boats will go out.")).toEqual([]);
});

test("what a ministry says would be signed is planned", () =>
  expect(
    agreementsIn(
      "The Chilean president will visit Norway on Friday. A number of agreements on trade would also be signed, said a statement of the foreign ministry.",
    ),
  ).toEqual([expect.objectContaining({ kind: "signed", status: "planned", parties: "CHL NOR" })]));
