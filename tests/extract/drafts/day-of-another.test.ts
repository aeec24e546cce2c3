/** What somebody did besides, told right behind a dated meeting. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../support/drafts.ts";

const FIRST = "Norwegian Foreign Minister Kari Holm met Peruvian Foreign Minister Ana Quispe in Lima on Monday.";
const second = (text: string) => meetingsIn(`${FIRST} ${text}`).find(({ people }) => !people.includes("Quispe"));

test.each([
  "She also called on President Juan Torres.",
  "Holm was later received by President Juan Torres.",
  "Holm also paid a courtesy call on President Juan Torres.",
  'The road, she said, "is long". She then met President Juan Torres.',
])("is of its day, its city, and its host's state: %s", (text) =>
  expect(second(text)).toEqual(expect.objectContaining({ parties: "NOR PER", date: "2024-03-11", city: "Lima" })),
);

test.each([
  ["a day of its own", "She also met President Juan Torres on Tuesday.", "2024-03-12"],
  ["another day between", "Snow fell on Tuesday. She also met President Juan Torres.", "2024-03-13"],
  ["no word that says so", "She met President Juan Torres.", "2024-03-13"],
])("%s", (_, text, date) => expect(second(text)?.date).toBe(date));

test("others than those who met are of their own day", () =>
  expect(second("Chilean President Pedro Rivas also met Bolivian President Eva Rojo.")?.date).toBe("2024-03-13"));

test("a capital where nobody at home is met tells no host", () =>
  expect(
    meetingsIn(
      "Norwegian Foreign Minister Kari Holm met Chilean Foreign Minister Ana Quispe in Lima on Monday. She also met President Juan Torres.",
    ).map(({ parties }) => parties),
  ).not.toContain("NOR PER"));

test("two clauses of one subject share the day of either", () => {
  const days = (text: string) => meetingsIn(text).map(({ date, parties }) => `${parties} ${date}`);
  const holm = "Norwegian Foreign Minister Kari Holm";
  expect(days(`${holm} was received by Peruvian President Juan Torres and had talks with Foreign Minister Ana Quispe on Monday.`)).toEqual([
    "NOR PER 2024-03-11",
    "NOR PER 2024-03-11",
  ]);
  expect(days(`${holm} met Peruvian President Juan Torres on Monday and saw Chilean President Pedro Rivas.`)).toEqual([
    "NOR PER 2024-03-11",
    "CHL NOR 2024-03-11",
  ]);
  expect(days(`${holm} met Peruvian President Juan Torres and will see Chilean President Pedro Rivas on Friday.`)).toEqual([
    "NOR PER 2024-03-13",
    "CHL NOR 2024-03-15",
  ]);
});
