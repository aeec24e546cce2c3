import { expect, test } from "vitest";
import { named, referred } from "../../support/analysed.ts";

const persons = (text: string): readonly string[] => named(text, "person");

test.each([
  ["ANA DO MAR (Portugal) said the text was fair.", "ANA DO MAR = Ana do Mar (PRT)"],
  ["Briefing the council, JON HOLM, Special Envoy of Norway, said it was calm.", "JON HOLM = Jon Holm (NOR, Special Envoy)"],
])("whoever takes the floor in a record: %s", (text, person) => expect(persons(text)).toEqual([person]));

test.each([["LATE NEWS (Reuters) - The port is shut."], ["NEW ORDERS, new hopes."], ["COUNCIL ADOPTS TEXT"]])(
  "capitals alone name nobody: %s",
  (text) => expect(persons(text)).toEqual([]),
);

test("a council without its name is the one named before, and none of its guests", () => {
  const text = (before: string): string => `${before} The Council then adopted a statement in which it called for restraint.`;
  expect(referred(text("The Security Council heard the envoys of Brazil and Togo."), "it")?.name).toBe("United Nations Security Council");
  expect(referred(text("The meeting heard the envoys of Brazil and Togo."), "it")).toBeNull();
});
