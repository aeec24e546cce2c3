import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

/** [sentence, content]. */
test.each([
  ["Talks between Chile and Norway on cod collapsed on Tuesday.", "Talks between Chile and Norway on cod collapsed"],
  ["The talks between Chile and Norway broke down on Tuesday.", "The talks between Chile and Norway broke down"],
  ["Talks between Chile and Norway ended on Tuesday without an agreement on cod.", "an agreement on cod"],
  ["The negotiations between Chile and Norway ended in deadlock.", "The negotiations between Chile and Norway ended in deadlock"],
  ["Negotiators from Chile and Norway left Oslo without a deal on cod.", "a deal on cod"],
])("talks that came to nothing: %s", (text, content) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ status: "not_reached", kind: "agreed", content, parties: "CHL NOR" })]),
);

test("talks without names are those of the meeting told before", () => {
  const rows = agreementsIn(
    "Norwegian Foreign Minister Kari Holm met Chilean Foreign Minister Pedro Rivas in Oslo on Tuesday. The talks ended without an agreement on cod.",
  );
  expect(rows.map(({ status, parties }) => [status, parties])).toEqual([["not_reached", "CHL NOR"]]);
});

test.each([
  ["not failed", "Talks between Chile and Norway did not collapse."],
  ["feared", "Talks between Chile and Norway may collapse."],
  ["a condition", "If talks between Chile and Norway collapse, prices will fall."],
  ["another thing", "A bridge between Chile and Norway collapsed."],
  ["an end", "Talks between Chile and Norway ended on Tuesday."],
  ["private", "Talks between the union and the port broke down."],
])("no failed talks (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));

test("a day behind the missing instrument does not say what about", () => {
  const [row] = agreementsIn("Talks between Chile and Norway on cod ended in Oslo without agreement on Tuesday.");
  expect(row).toMatchObject({ content: "Talks between Chile and Norway on cod ended in Oslo without agreement", date: "2024-03-12", meeting: "m1" });
});

test("who met at another edition is not guessed", () => {
  const rows = agreementsIn("Samoa and Tonga signed a treaty on radar data. Last year's summit, held in Suva, ended without a communique.");
  expect(rows.map(({ status, parties, date }) => [status, parties, date])).toEqual([["concluded", "TON WSM", "2024-03-13"]]);
});

test("talks on an instrument that ended without result are those on the instrument", () => {
  const rows = agreementsIn("Negotiations on a road haulage agreement between Chile and Norway ended without result.");
  expect(rows.map((row) => [row.status, row.content, row.parties])).toEqual([["not_reached", "a road haulage agreement", "CHL NOR"]]);
  expect(agreementsIn("The football season in Chile and Norway ended without result.")).toEqual([]);
});

test("talks may end with no agreement", () =>
  expect(agreementsIn("The summit between the leaders of Chile and Norway ended abruptly on Monday with no agreement.")).toEqual([
    expect.objectContaining({ status: "not_reached", parties: "CHL NOR", date: "2024-03-11" }),
  ]));

test("talks with another are none of those who met", () =>
  expect(agreementsIn("Chile and Norway met in Oslo on Monday. Negotiations with Kenya over a dam broke down in January.")).toEqual([]));

test.each([
  ["Chile and Norway held talks on Monday. There was no agreement on the price of gas, officials said.", "on the price of gas"],
  ["Chile and Norway met on Monday, but a planned accord on cod fell through.", "a planned accord on cod"],
])("what was to be agreed and was not: %s", (text, content) =>
  expect(agreementsIn(text)).toContainEqual(expect.objectContaining({ status: "not_reached", parties: "CHL NOR", content })),
);

test.each([
  "Chile and Norway met on Monday. There was no truce in sight.",
  "Chile and Norway met on Monday. There was no treaty between them before 1990.",
  "Chile and Norway met on Monday. A tunnel under the old mill fell through.",
])("no agreement that failed: %s", (text) => expect(agreementsIn(text)).toEqual([]));

test.each([
  ["The talks between Chile and Norway yielded no result.", ["not_reached"]],
  ["The talks between Chile and Norway yielded no small profit to the hotel.", []],
])("talks that yield no result: %s", (text, statuses) => expect(agreementsIn(text).map(({ status }) => status)).toEqual(statuses));
