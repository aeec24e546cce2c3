/** Meetings that somebody only speaks of. */
import { expect, test } from "vitest";
import { meetingsIn } from "../../../support/drafts.ts";
import { lexiconRows } from "../../../support/lexicon.ts";

const rowsOf = (sentence: string) => meetingsIn(sentence).map(({ parties, status, date, city }) => [parties, status, date, city]);

test.each(lexiconRows("meeting-remarks").map((row) => [row["lemma"]!, row["example"]!]))("%s: a meeting that is past", (_lemma, example) =>
  expect(rowsOf(example)).toEqual([["CHL NOR", "held", "2024-03-04", "Lima"]]),
);

test("one of which the text tells no day and no place is no row, whoever recalls it", () =>
  expect(rowsOf("The foreign minister of Chile recalled his talks with the prime minister of Norway.")).toEqual([]));

test.each([
  "the coming summit between the prime ministers of Chile and Norway in Lima",
  "the meeting of the prime ministers of Chile and Norway planned for Friday in Lima",
])("one still to come: %s", (meeting) =>
  expect(rowsOf(`The foreign minister welcomed ${meeting}.`).map(([, status]) => status)).toEqual(["scheduled"]),
);

test.each([
  "would welcome a meeting with the prime minister of Norway in Lima",
  "would welcome his meeting with the prime minister of Norway in Lima",
  "hailed the prospect of a meeting with the prime minister of Norway in Lima",
  "called the meeting with the prime minister of Norway in Lima off",
  "refused to comment on his meeting with the prime minister of Norway in Lima",
  "spoke of a meeting with the prime minister of Norway",
])("none: %s", (words) => expect(rowsOf(`The foreign minister of Chile ${words}.`).filter(([, status]) => status === "held")).toEqual([]));

test("a programme that was reviewed is another event than the one told", () =>
  expect(rowsOf("The cabinet of Chile reviewed the talks with Norway.")).toEqual([]));
