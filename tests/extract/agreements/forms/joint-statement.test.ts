import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

const TITLE = "Joint Statement on Open Seas";
const ISSUED = "Chile, Kenya and Norway issue the following joint statement on open seas.";

test("in a joint statement “we” are all who issue it", () => {
  const rows = agreementsIn(`${TITLE}\n\n${ISSUED}\n\nWe reaffirm our support for the law of the sea. We agree to share radar data.`);
  expect(rows.map(({ kind, content, parties }) => [kind, content, parties])).toEqual([
    ["reaffirmed", "our support for the law of the sea", "CHL KEN NOR"],
    ["agreed", "to share radar data", "CHL KEN NOR"],
  ]);
});

test("“we, the ministers of A and B” say who they are", () => {
  expect(
    agreementsIn("We, the foreign ministers of Chile and Norway, met in Oslo on Tuesday. We agreed to share radar data.").map((row) => row.parties),
  ).toEqual(["CHL NOR"]);
});

test("in a text of one voice “we” agree on nothing", () => {
  expect(agreementsIn("We agree to share radar data. Chile and Norway are far away.")).toEqual([]);
  expect(agreementsIn("“We agree to share radar data,” Norwegian Foreign Minister Kari Holm said.")).toEqual([]);
});
