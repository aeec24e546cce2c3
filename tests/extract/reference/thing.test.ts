import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

test("what is quoted does not tell who says it", () => {
  const text =
    "The Zambian Foreign Ministry issued a statement in Lusaka on Tuesday.\n\n\u201cThe people of Malawi are our friends. Malawi will be heard,\u201d it said.";
  expect(statementsIn(text).at(-1)).toMatchObject({ speaker: "Zambian Foreign Ministry" });
});
