import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const RIVAS = "Chilean Foreign Minister Pedro Rivas";

test.each([
  `${RIVAS} agreed with Norway to hold talks in Oslo on March 20.`,
  `${RIVAS} agreed on Tuesday with his Norwegian counterpart, Kari Holm, to meet again in Oslo on March 20.`,
  `${RIVAS} said he had agreed with his Norwegian counterpart to meet in Oslo on March 20.`,
])("whoever agrees with somebody to meet will meet him: %s", (text) => {
  expect(meetingsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR", date: "2024-03-20", status: "scheduled" })]);
});

test("with whom something else is agreed is not met", () => {
  expect(meetingsIn(`${RIVAS} agreed with Norway to meet Peruvian President Ana Soto in Lima on March 20.`)).toEqual([
    expect.objectContaining({ parties: "CHL PER" }),
  ]);
  expect(meetingsIn(`${RIVAS} agreed with Norway to lower tariffs on March 20.`)).toEqual([]);
});
