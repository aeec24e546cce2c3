import { expect, test } from "vitest";
import { agreementsIn, evidenceOf, agreementDrafts, statementsIn } from "../../support/drafts.ts";

const VISIT = "At the invitation of President Ana Quispe of Peru, President Paul Biko of Gabon paid a state visit to Peru from 8 to 11 March 2024.";
const TALKS = "The two presidents held talks on 9 March 2024.";
const AGREED = "They agreed to open an air route. President Biko stressed that fish was dear.";
const days = (text: string) => [...agreementsIn(text), ...statementsIn(text)].map(({ date }) => date);

test("what a communiqué tells is said and settled on the last day of the visit", () => {
  const text = `JOINT COMMUNIQUÉ\n\n${VISIT}\n\n${TALKS}\n\n${AGREED}`;
  expect(days(text)).toEqual(["2024-03-11", "2024-03-11"]);
  expect(evidenceOf(agreementDrafts(text)[0]!, "date")).toEqual([expect.stringContaining("8 to 11 March 2024 (date.communique:inferred)")]);
});

test("or on that of the summit, or on its own day", () => {
  const summit = "The leaders of the African Union held a summit in Lusaka on 10 and 11 March 2024. They agreed to open an air route.";
  expect(days(`COMMUNIQUÉ OF THE SUMMIT\n\n${summit}`)).toEqual(["2024-03-11"]);
  expect(days(`JOINT STATEMENT BY PERU AND GABON\n\n${TALKS}\n\n${AGREED}`)[0]).toBe("2024-03-13");
});

test.each([
  ["a report of a visit", `Gabon and Peru open air route\n\n${VISIT}\n\n${TALKS}\n\n${AGREED}`, "2024-03-09"],
  ["a report of a communiqué", `Gabon and Peru sign communique\n\n${VISIT}\n\n${TALKS}\n\n${AGREED}`, "2024-03-09"],
])("%s is none", (_, text, day) => {
  expect(days(text)[0]).toBe(day);
});

test("a day told with the verb goes before it", () => {
  expect(days(`JOINT COMMUNIQUÉ\n\n${VISIT}\n\nOn 9 March 2024, the two presidents agreed to open an air route.`)).toEqual(["2024-03-09"]);
});

test("a visit that lies ahead closes with no communiqué", () => {
  const ahead = VISIT.replace("paid", "will pay").replace("8 to 11 March", "8 to 11 April");
  expect(days(`JOINT COMMUNIQUÉ\n\n${ahead}\n\n${AGREED}`)[0]).toBe("2024-03-13");
});
