/** Those who chair a meeting, or lead a delegation to it. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";

const people = (text: string) => meetingsIn(text).map(({ parties, people: named }) => [parties, named]);

test.each([
  [
    "Under the chairmanship of Rwandan President Paul Habimana, the leaders of Burundi and Kenya met in Kigali on Saturday.",
    "BDI KEN RWA",
    "Paul Habimana",
  ],
  [
    "The foreign ministers of Chile and Peru held talks in Oslo on Monday, chaired by Norwegian Foreign Minister Kari Holm.",
    "CHL NOR PER",
    "Kari Holm",
  ],
  [
    "A Syrian military team under General Walid Qabbani met Iraqi Foreign Minister Adnan Rikabi in Baghdad on Tuesday.",
    "IRQ SYR",
    "Adnan Rikabi, Walid Qabbani",
  ],
  ...[
    "A Syrian delegation led by the Foreign Minister, Mr. Walid Qabbani, arrived in Baghdad on Tuesday for talks with Iraqi Foreign Minister Adnan Rikabi.",
    "A Syrian delegation, which was led by the Foreign Minister, Mr. Walid Qabbani, met the Iraqi Foreign Minister, Mr. Adnan Rikabi, on Tuesday.",
    "The Syrian delegation headed by the Deputy Prime Minister, Mr. Walid Qabbani, was received on Tuesday by Iraqi Foreign Minister Adnan Rikabi.",
  ].map((text) => [text, "IRQ SYR", "Adnan Rikabi, Walid Qabbani"]),
  [
    "A Syrian delegation led by Foreign Minister Walid Qabbani met Iraqi Foreign Minister Adnan Rikabi in Baghdad on Tuesday.",
    "IRQ SYR",
    "Adnan Rikabi, Walid Qabbani",
  ],
])("%s", (text, parties, named) =>
  expect(people(text).map(([codes, names]) => [codes, String(names).split(", ").toSorted().join(", ")])).toEqual([[parties, named]]),
);

test("who chairs something else, in a clause of its own, takes no part", () => {
  const text =
    "Norwegian Foreign Minister Kari Holm met Chilean Foreign Minister Pedro Rivas in Oslo on Monday after a seminar was chaired by King Olav.";
  expect(people(text)).toEqual([["CHL NOR", "Kari Holm, Pedro Rivas"]]);
});

test.each(["comprising", "made up of", "consisting of"])("those of whom a delegation is made up took part: %s", (verb) => {
  const delegation = `a Norwegian delegation ${verb} Trade Minister Kari Holm and Ambassador Per Lund`;
  for (const text of [
    `Chilean President Pedro Rivas received ${delegation} on Tuesday.`,
    `Chilean President Pedro Rivas held talks with ${delegation} on Tuesday.`,
  ])
    expect(people(text).map(([codes, names]) => [codes, String(names).split(", ").toSorted().join(", ")])).toEqual([
      ["CHL NOR", "Kari Holm, Pedro Rivas, Per Lund"],
    ]);
});
