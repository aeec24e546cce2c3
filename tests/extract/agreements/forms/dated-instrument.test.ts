import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

test.each([
  ["Chile keeps to the 1994 cod treaty between Chile and Norway.", "1994", "the 1994 cod treaty between Chile and Norway"],
  ["Trade grew after the May 1994 agreement between Chile and Norway.", "1994-05", "the May 1994 agreement between Chile and Norway"],
  ["The accord of 1994 between Chile and Norway has lapsed.", "1994", "The accord of 1994 between Chile and Norway"],
  ["Norwegian trawlers fish off Chile under a 1994 pact.", "1994", "a 1994 pact"],
])("a name with a day and parties of its own: %s", (text, date, content) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR", kind: "agreed", date, content })]),
);

test.each([
  ["a treaty of many", "Chile accused Norway of hiding behind the 1968 Non-Proliferation Treaty."],
  ["no day", "Trade grew after the agreement between Chile and Norway."],
  ["one party", "Chile fishes under a 1994 pact."],
  ["the breach is the news", "Chile has violated the 1994 cod treaty between Chile and Norway."],
])("no agreement (%s): %s", (_, text) => expect(agreementsIn(text)).toEqual([]));

test("what has been told is not told again", () => {
  const text = "Chile and Norway signed a cod treaty in 1994. Under the 1994 treaty between Chile and Norway, both share radars.";
  expect(agreementsIn(text)).toHaveLength(1);
});

test.each([
  ["The Chilean-Norwegian accord of March 2020 ended the dispute.", "2020-03", "The Chilean-Norwegian accord of March 2020"],
  ["Chile's 1975 treaty with Norway forbids it.", "1975", "Chile's 1975 treaty with Norway"],
  [
    "The minister recalled the agreement between Chile and Norway of 9 February on refugees.",
    "2024-02-09",
    "the agreement between Chile and Norway of 9 February on refugees",
  ],
  ["Under the 1991 Chile-Norway accord, the port was opened.", "1991", "the 1991 Chile-Norway accord"],
  ["He cited the 1975 treaty with Norway, which Chile has never carried out.", "1975", "the 1975 treaty with Norway"],
])("an agreement recalled by its name and day: %s", (text, date, content) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR", date, content })]),
);

test.each([
  [
    "The cod treaty between Chile and Norway, which dates from November 1984, has two years to run.",
    "1984-11",
    "The cod treaty between Chile and Norway",
  ],
  ["The treaty of friendship between Chile and Norway, in force since 1984, says so.", "1984", "The treaty of friendship between Chile and Norway"],
  ["Nobody spoke of the pact between Chile and Norway, dating back to 1984.", "1984", "the pact between Chile and Norway"],
  ["The 1984 treaty of friendship between Chile and Norway says so.", "1984", "The 1984 treaty of friendship between Chile and Norway"],
])("how old an agreement is: %s", (text, date, content) =>
  expect(agreementsIn(text)).toEqual([expect.objectContaining({ parties: "CHL NOR", date, content })]),
);

test("how old something else is", () => expect(agreementsIn("A treaty would help Chile and Norway, whose quarrel dates from 1984.")).toEqual([]));

test.each([
  ["Chile told Norway that it wants to revise the 1954 treaty under which trawlers use its ports.", ["1954"]],
  ["Chile told Norway that it wants to revise the Geneva treaty of 1954.", []],
  ["Chile wants to revise the 1954 treaty under which trawlers use its ports.", []],
])("a treaty without its parties is of the two whom the sentence names: %s", (text, dates) =>
  expect(agreementsIn(text).map(({ date }) => date)).toEqual(dates),
);
