import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

const REPORT = "Chile and Norway agreed to share radar data, the Norwegian Foreign Ministry said.";

test.each([
  `${REPORT} Chile denied that it had agreed to anything.`,
  `${REPORT} Chile denied any such agreement.`,
  `${REPORT} The Chilean Foreign Ministry rejected the claim.`,
])("what a party denies is disputed: %s", (text) => expect(agreementsIn(text).map((row) => row.status)).toEqual(["disputed"]));

test.each([
  ["another state", `${REPORT} Kenya denied that the data were secret.`],
  ["another thing", `${REPORT} Chile denied entry to three ships.`],
  ["no denial", `${REPORT} Chile did not deny the report.`],
])("not disputed (%s): %s", (_, text) => expect(agreementsIn(text).map((row) => row.status)).toEqual(["concluded"]));

test("who denies something else disputes no agreement", () =>
  expect(agreementsIn("Chad, which signed a pact with Niger in May 2019, denies backing the rebels.")).toEqual([
    expect.objectContaining({ status: "concluded", parties: "NER TCD" }),
  ]));
