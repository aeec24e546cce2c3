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

test.each(["The Commission agreed to open the strait by 2030.", "The JCF undertook to open the strait by 2030."])(
  "a body of two states that has been named acts for both: %s",
  (text) =>
    expect(
      agreementsIn(`The tenth session of the Chile-Norway Joint Permanent Commission on Fisheries (JCF) ended in Oslo on Monday. ${text}`),
    ).toEqual([expect.objectContaining({ kind: "agreed", parties: "CHL NOR" })]),
);

test("the commission of one state is another", () =>
  expect(agreementsIn("The Chile-Norway Joint Committee met in Oslo on Monday. The commission agreed to open the strait.")).toEqual([]));
