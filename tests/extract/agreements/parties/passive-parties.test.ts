/** Whose an agreement is that is told in the passive. */
import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

const rowsOf = (sentence: string) => agreementsIn(sentence).map(({ parties, content }) => [parties, content]);

test.each([
  ["It was agreed that Chile and Norway would share the catch.", "that Chile and Norway would share the catch"],
  ["It was agreed on Tuesday that Chile would sell copper to Norway.", "that Chile would sell copper to Norway"],
  ["Agreement was reached that Chile and Norway would share the catch.", "that Chile and Norway would share the catch"],
])("the two of whom the clause speaks: %s", (sentence, content) => expect(rowsOf(sentence)).toEqual([["CHL NOR", content]]));

test.each(["It was agreed that Chile would share the catch.", "It was agreed that Chile, Norway and Peru would share the catch with the islanders."])(
  "one, or several of whom any may stand outside, are not those who agreed: %s",
  (sentence) => expect(rowsOf(sentence)).toEqual([]),
);

test("those who met come first", () =>
  expect(
    rowsOf("The foreign ministers of Peru and Bolivia met in Lima on Tuesday. It was agreed that Chile would be asked to lend Norway a ship.")[0]![0],
  ).toBe("BOL PER"));
