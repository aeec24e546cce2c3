import { expect, test } from "vitest";
import { named } from "../../support/analysed.ts";

const persons = (text: string): readonly string[] => named(text, "person").map((line) => line.replace(/^.* = /, ""));
const LEAD = "Zambian President Moses Kapala flew home on Monday.";

test.each([
  `${LEAD} Kapala's spokesman, Elias Tembo, said the talks went well.`,
  `${LEAD} Elias Tembo, a spokesman for Kapala, said the talks went well.`,
  "Zambian President Moses Kapala flew home on Monday, and his spokesman, Elias Tembo, said the talks went well.",
  `LIMA, Peru - ${LEAD} His information secretary, Elias Tembo, said the talks went well.`,
])("whoever serves a person serves his state: %s", (text) => {
  expect(persons(text).some((person) => person.startsWith("Elias Tembo (ZMB"))).toBe(true);
});

test("a guest or a counterpart is of another state", () => {
  expect(persons(`${LEAD} Kapala's guest, Mr. Elias Tembo, said the talks went well.`).at(-1)).toBe("Elias Tembo");
});
