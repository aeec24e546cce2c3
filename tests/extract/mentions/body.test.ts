import { expect, test } from "vitest";
import { agreementsIn } from "../../support/drafts.ts";

test.each([
  "The Ministry of Health of Chile",
  "The Ministry of National Defence of Chile",
  "The Ministry of Agriculture and Forestry of Chile",
  "The Ministry of the Interior of Chile",
  "The Ministry of Health of the Republic of Chile",
  "Chile's Ministry of Health",
  "The Chilean Ministry of Health",
])("a ministry is of the state behind its field, or before it: %s", (ministry) =>
  expect(agreementsIn(`${ministry} signed an agreement with the Ministry of Health of Norway on training.`)).toEqual([
    expect.objectContaining({ parties: "CHL NOR" }),
  ]),
);

test("a ministry of no state signs for nobody", () =>
  expect(agreementsIn("The Ministry of Magic signed an agreement with Norway on training.")).toEqual([]));
