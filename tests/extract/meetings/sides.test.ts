import { expect, test } from "vitest";
import { meetingsIn } from "../../support/drafts.ts";

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
