import { expect, test } from "vitest";
import { draftsIn } from "../../../support/drafts.ts";

const agreed = (text: string, publisher: string) =>
  draftsIn(text, { publisher }).flatMap((draft) =>
    draft.table === "agreements" ? [`${draft.kind} ${draft.parties.join(" ")}: ${draft.content}`] : [],
  );

test.each([
  [
    "The Council decided to extend the mission in Chad until May.",
    "Council of the European Union",
    ["agreed EUE: to extend the mission in Chad until May"],
  ],
  ["The Council concluded an agreement with Peru on visas.", "Council of the European Union", ["agreed EUE PER: an agreement with Peru on visas"]],
  [
    "Member States pledged to spend more on farming. They also committed themselves to lifting visa rules.",
    "SADC Secretariat",
    ["affirmed SAD: to spend more on farming", "affirmed SAD: to lifting visa rules"],
  ],
  ["On Chad, Summit noted the vote. It resolved to send a mission.", "SADC Secretariat", ["agreed SAD: to send a mission"]],
  ["Summit approved the budget of the Secretariat.", "SADC Secretariat", ["agreed SAD: the budget of the Secretariat"]],
])("an organisation's own text: %s", (text, publisher, rows) => expect(agreed(text, publisher)).toEqual(rows));

test.each([
  ["what a body affirms alone", "The Council reaffirmed its support for Chad.", "Council of the European Union"],
  ["another's organ", "The Norwegian Council decided to hire a cook.", "Council of the European Union"],
  ["a town", "The Council decided to hire a new caterer.", "The Oslo Courier"],
])("no agreement (%s): %s", (_, text, publisher) => expect(agreed(text, publisher)).toEqual([]));
