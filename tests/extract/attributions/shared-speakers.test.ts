import { expect, test } from "vitest";
import { rows } from "../../support/attribution-rows.ts";

test.each([
  ["Holm pointed out that Peru is a partner and reiterated her interest in the port.", ["Holm", "Holm"]],
  ["Holm said Lima would pay and asked Oslo to wait.", ["Holm", "Holm"]],
  ["Holm watched two crews take the bridge and declared that they were ready.", ["Holm"]],
  ["Holm told the crews that the port was shut but warned that it would reopen.", ["Holm", "Holm"]],
  ["Holm indicated to the crews that the port was shut and added that it was late.", ["Holm", "Holm"]],
  ["Rivas left for Lima, and his chief of staff, Osvaldo Ferri, told Radio Sur that the talks were over.", ["his chief of staff"]],
])("a second verb of saying goes with the speaker, not with what is told: %s", (document, sources) => {
  expect(rows(document).map(({ source }) => source)).toEqual(sources);
});

test.each([["China calls them Diaoyu."], ["Holm attended the official welcoming ceremony in Lima."]])("nothing is said: %s", (document) => {
  expect(rows(document)).toEqual([]);
});

test("a clause of place that hangs on a noun makes no saying", () => {
  expect(rows("Holm concluded a visit to Lima, where he met the president.")).toEqual([]);
});
