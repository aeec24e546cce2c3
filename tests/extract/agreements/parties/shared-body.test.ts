import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

test.each([
  "Chile, represented by the Ministry of Finance, signed several memorandums of understanding at the Chilean-Norwegian Joint Committee in Oslo.",
  "Chile signed a protocol on cod during the Chile-Norway Joint Economic Commission in Oslo.",
])("what one signs at a sitting of a body that two share is of both: %s", (text) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ kind: "signed", parties: "CHL NOR" })]),
);

test.each([
  "Chile signed a contract on cod with a Danish yard near the Chile-Norway border.",
  "Chile signed a protocol on cod during the Kenya-Norway Joint Commission.",
])("another pair, or no body, makes none: %s", (text) => expect(agreementsIn(text)).toEqual([]));
