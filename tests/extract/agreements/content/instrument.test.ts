import { expect, test } from "vitest";
import { agreementsIn } from "../../../support/drafts.ts";

/** [what they signed, the instrument's name]. */
test.each([
  ["a maritime border agreement", "maritime border agreement"],
  ["a new trade deal", "trade deal"],
  ["a Joint Statement on the Ocean Challenge", "Joint Statement on the Ocean Challenge"],
  ["a treaty on fishing", "treaty"],
  ["a letter of intent on radar ships", "letter of intent"],
  ["papers on fishing under the 1990 treaty", null],
])("the name of an instrument: %s", (words, name) =>
  expect(agreementsIn(`Chile and Norway signed ${words}.`).map((row) => row.instrument)).toEqual([name]),
);

test.each(["reached a meeting of agreement experts", "opened negotiations on a treaty", "concluded treaty talks", "reached the deal hotel"])(
  "an instrument that does not head its phrase is none: they %s",
  (words) => expect(agreementsIn(`Chile and Norway ${words}.`)).toEqual([]),
);

test("a day behind an instrument is the day of it", () => {
  const [row] = agreementsIn("Chile and Norway reached agreement yesterday on cod.");
  expect([row!.instrument, row!.date]).toEqual(["agreement", agreementsIn("Chile and Norway reached agreement on cod yesterday.")[0]!.date]);
});
