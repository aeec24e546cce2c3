import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

const ARRIVAL = "Norwegian President Kari Holm arrived in Lima on Monday on a two-day visit to Peru.";

test.each([
  "Several agreements were signed during the visit.",
  "The leaders agreed to open a joint fund.",
  "They agreed to open a joint fund.",
  "It was agreed to open a joint fund.",
  "The visit saw the signing of an agreement on fishing.",
])("guest and host agree where nobody is told to have met: %s", (deal) =>
  expect(agreementsIn(`${ARRIVAL} ${deal}`)).toEqual([expect.objectContaining({ status: "concluded", parties: "NOR PER" })]),
);

test.each([
  ["another is named since", `${ARRIVAL} Chad sent a greeting. It was agreed to open a joint fund.`],
  ["two visits", `${ARRIVAL} She flew to Chile on Tuesday. It was agreed to open a joint fund.`],
  ["to oneself", "Norwegian President Kari Holm flew to Oslo on Monday. It was agreed to open a joint fund."],
])("nobody agrees (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));

test("a visit told in the same sentence", () =>
  expect(agreementsIn("Chilean Foreign Minister Ana Rivas travelled to Oslo on Monday, where the two countries agreed to swap prisoners.")).toEqual([
    expect.objectContaining({ parties: "CHL NOR", content: "to swap prisoners", date: "2024-03-11" }),
  ]));

test("a visit told behind the verb as its occasion brings guest and host together", () => {
  const text = "The two countries signed a treaty on cod during the Chilean president's visit to Norway.";
  expect(agreementsIn(text).map((row) => row.parties)).toEqual(["CHL NOR"]);
});
