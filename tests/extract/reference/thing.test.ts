import { expect, test } from "vitest";
import { statementsIn } from "../../support/drafts.ts";

test("what is quoted does not tell who says it", () => {
  const text =
    "The Zambian Foreign Ministry issued a statement in Lusaka on Tuesday.\n\n\u201cThe people of Malawi are our friends. Malawi will be heard,\u201d it said.";
  expect(statementsIn(text).at(-1)).toMatchObject({ speaker: "Zambian Foreign Ministry" });
});

test("the agency is the body that spoke before, unless it may be one of news", () => {
  const said = "\u201cWe are watching the ships of Malawi,\u201d the agency said.";
  const lead = "The Zambian Foreign Ministry said on Tuesday that Malawi had closed the border. ";
  expect(statementsIn(lead + said).at(-1)).toMatchObject({ speaker: "Zambian Foreign Ministry" });
  expect(statementsIn(`The ministry's note was seen by a news agency. ${said}`).map(({ speaker }) => speaker)).not.toContain(
    "Zambian Foreign Ministry",
  );
});
