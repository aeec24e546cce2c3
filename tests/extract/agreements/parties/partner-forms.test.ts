import { expect, test } from "vitest";
import { agreementsIn, meetingsIn } from "../../../support/drafts.ts";

const WHOM = [
  "the Peruvian president, Ana Rojas,",
  "Peru's president, Ana Rojas,",
  "Peruvian President Ana Rojas",
  "the president of Peru, Ana Rojas,",
  "the president of neighbouring Peru",
  "the government of landlocked Bolivia",
];

test.each(WHOM)("the other party may be told at length: %s", (whom) => {
  const parties = whom.includes("Bolivia") ? "BOL CHL" : "CHL PER";
  for (const words of [
    `agreed with ${whom} to reopen the border on Monday`,
    `agreed on Monday with ${whom} to reopen the border`,
    `agreed in Lima with ${whom} to reopen the border`,
    `signed with ${whom} a treaty on fishing`,
  ])
    expect(agreementsIn(`Chilean President Pablo Vera ${words}.`)).toEqual([expect.objectContaining({ parties })]);
});

test.each(["the Peruvian president, Ana Rojas,", "his Peruvian counterpart, Ana Rojas,", "Peruvian President Ana Rojas"])(
  "a title with its state and %s are two",
  (whom) => {
    expect(agreementsIn(`The president of Chile and ${whom} signed a treaty on fishing.`)).toEqual([expect.objectContaining({ parties: "CHL PER" })]);
    expect(meetingsIn(`The president of Chile and ${whom} met in Lima on Monday.`)).toEqual([
      expect.objectContaining({ parties: "CHL PER", people: "Ana Rojas" }),
    ]);
  },
);

test("two titles of one are one", () => {
  expect(
    meetingsIn("Peruvian President Ana Rojas met the Deputy Prime Minister and Minister of Trade of Chile, Pablo Vera, in Lima on Monday."),
  ).toEqual([expect.objectContaining({ parties: "CHL PER", people: "Ana Rojas, Pablo Vera" })]);
});

test.each(["Chile agreed in principle with the plan.", "A governor of northern Peru agreed on Monday with Chile to reopen the border."])(
  "no party stands behind what is agreed: %s",
  (text) => expect(agreementsIn(text).map(({ parties }) => parties)).not.toContain("CHL PER"),
);
