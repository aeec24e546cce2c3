import { expect, test } from "vitest";
import { draftsIn } from "../../../support/drafts.ts";

const LEAD = "Zambian President Mutale Banda met Kenyan President Odhiambo Wekesa in Nairobi on Tuesday. ";

/** The days of the meetings behind the lead, in a text of Thursday, March 14, 2024. */
const days = (text: string) =>
  draftsIn(LEAD + text, { published: "2024-03-14" })
    .flatMap((draft) => (draft.table === "meetings" ? [draft.date?.date ?? null] : []))
    .slice(1);

test.each([
  ["A day earlier Banda met Angolan President Paulo Neto in Luanda.", "2024-03-11"],
  ["Two days earlier, Banda met Angolan President Paulo Neto in Luanda.", "2024-03-10"],
  ["The next day Banda met Angolan President Paulo Neto in Luanda.", "2024-03-13"],
  ["The next morning, Banda met Angolan President Paulo Neto in Luanda.", "2024-03-13"],
  ["That evening, Banda met Angolan President Paulo Neto in Luanda.", "2024-03-12"],
  ["The following day, Banda met Angolan President Paulo Neto in Luanda.", "2024-03-13"],
])("counted from the last day told: %s", (text, day) => expect(days(text)).toEqual([day]));

test.each([
  "Four days later Zambian Trade Minister Grace Phiri said that the lake was shared.",
  "They meet again on May 5. A day earlier Zambian Trade Minister Grace Phiri said that the lake was shared.",
  "Zambian Trade Minister Grace Phiri had said that a day earlier than planned the lake was shared.",
])("never behind the day of the text, nor from a day that is to come: %s", (text) => {
  const said = draftsIn(LEAD + text, { published: "2024-03-14" }).filter((draft) => draft.table === "statements");
  expect(said.map(({ date }) => date)).toEqual([null]);
});
