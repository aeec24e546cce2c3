import { expect, test } from "vitest";
import { rows } from "../../support/attribution-rows.ts";

test.each([
  ["Holm called the offer insulting.", ["the offer insulting"]],
  ["Holm called this a first step.", ["this a first step"]],
  ["Holm called what she saw in the port \u201cshameful.\u201d", ["what she saw in the port \u201cshameful.\u201d"]],
  ["Holm called Chile's envoy, Luis Rivas, \u201ca fox.\u201d", ["Chile's envoy, Luis Rivas, \u201ca fox.\u201d"]],
  ["Holm called the raid, in which ten died, \u201ca crime.\u201d", ["the raid, in which ten died, \u201ca crime.\u201d"]],
  [
    "Holm called Peru's plans to close a port in the north \u201ca mistake.\u201d",
    ["Peru's plans to close a port in the north \u201ca mistake.\u201d"],
  ],
  ["Holm called the treaty signed in May \u201cdead.\u201d", ["the treaty signed in May \u201cdead.\u201d"]],
  ["Holm called the plan signed by Peru a farce.", ["the plan signed by Peru a farce"]],
  ["Holm called that plan \u201ca mistake and a bad one.\u201d", ["that plan \u201ca mistake and a bad one.\u201d"]],
])("what somebody calls it: %s", (document, content) => expect(rows(document)).toEqual([expect.objectContaining({ content })]));

test.each([
  "Holm called Rivas to discuss the port.",
  "Holm called her counterpart on Monday to ask for help.",
  "Holm called a meeting of the envoys to discuss the port.",
  "Holm called the envoys together.",
  "Holm called Rivas to discuss \u201cthe next round.\u201d",
  "Holm called Rivas this week.",
  "Holm called Rivas three times.",
  "Holm called Rivas with an offer of aid.",
])("a call names nobody: %s", (document) => expect(rows(document)).toEqual([]));

test("behind a verb that takes no clause, \u201cthat\u201d belongs to the noun", () => {
  expect(rows("Holm condemned that raid.")[0]).toMatchObject({ content: ["that raid"] });
});
