import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const TALKS = "Norway and Chile held talks on fish in Oslo on Tuesday.";

test("those who led the sides took part", () => {
  expect(
    meetingsIn(`${TALKS} Vice President Kari Holm led the Norwegian side, while Foreign Minister Pedro Rivas headed the Chilean delegation.`),
  ).toEqual([expect.objectContaining({ parties: "CHL NOR", people: "Kari Holm, Pedro Rivas" })]);
});

test.each([
  ["a party", `${TALKS} Kari Holm led the Labour Party.`],
  ["a team of nobody's", `${TALKS} Kari Holm led the winning team.`],
  ["plans", `${TALKS} Kari Holm will lead the Norwegian side next time.`],
])("who leads %s did not", (_, text) => {
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ people: "" })]);
});

test("a side without talks makes no meeting", () => {
  expect(meetingsIn("Kari Holm led the Norwegian delegation.")).toEqual([]);
});

test.each([
  "The Chilean delegation was led by Ana Reis, Director-General, and the Norwegian delegation by Per Lund, State Secretary.",
  "Chile was represented by Director-General Ana Reis, and Norway by State Secretary Per Lund.",
])("both sides in one sentence, the second without its verb: %s", (sentence) =>
  expect(meetingsIn(`Consultations between Chile and Norway were held in Oslo on Tuesday. ${sentence}`).map(({ people }) => people)).toEqual([
    "Ana Reis, Per Lund",
  ]),
);

test("the minister of a member can stand for a union", () => {
  const council = "The Cooperation Council between the European Union and Peru held its second meeting in Brussels on Tuesday.";
  expect(meetingsIn(`${council} The EU was represented by Estonian Foreign Minister Ann Tamm.`)).toEqual([
    expect.objectContaining({ parties: "EUE PER", people: "Ann Tamm", city: "Brussels", date: "2024-03-12" }),
  ]);
});

test("a delegation on its way is led by somebody", () => {
  const plan = "A Chilean team headed by Minister Ana Reis will hold talks with Norwegian officials in Oslo on Friday.";
  expect(meetingsIn(`${plan} The Norwegian delegation is led by Per Lund.`)).toEqual([expect.objectContaining({ people: "Ana Reis, Per Lund" })]);
});
