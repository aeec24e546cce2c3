import { expect, test } from "vitest";
import { annotations } from "../../pipeline/extract/annotations.ts";
import { cleaned } from "../support/cleaned.ts";
import { lexicon } from "../support/lexicon.ts";
import { PUBLISHED, tagger } from "../support/drafts.ts";

const TEXT =
  "Norwegian Foreign Minister Kari Holm met Chilean Foreign Minister Pedro Rivas in Oslo on Tuesday. They agreed to share radar data. Holm said the strait must stay open.";
const found = annotations(cleaned(TEXT, { published: PUBLISHED }), lexicon, tagger, ({ start, end }) => ({ start, end }));
const words = (start: number, end: number): string => TEXT.slice(start, end);

test("entities have a kind, the full name and the state", () => {
  const people = found.entities
    .filter((entity) => entity.kind === "person")
    .map(({ start, end, name, country }) => [words(start, end).split(" ").at(-1), name, country]);
  expect(people).toEqual([
    ["Holm", "Kari Holm", "NOR"],
    ["Rivas", "Pedro Rivas", "CHL"],
    ["Holm", "Kari Holm", "NOR"],
  ]);
});

test("time expressions have a TIMEX3 value, a date and how it was found", () => {
  expect(found.timex.map(({ start, end, ...rest }) => ({ words: words(start, end), ...rest }))).toEqual([
    { words: "Tuesday", type: "DATE", value: "2024-03-12", edtf: "2024-03-12", basis: "relative" },
  ]);
});

test("meetings and agreements have their parties in order, and their words", () => {
  expect(found.meetings.map(({ start, end, ...rest }) => ({ words: words(start, end), ...rest }))).toEqual([
    {
      words: "met",
      kind: "meeting",
      status: "held",
      date: "2024-03-12",
      parties: ["CHL", "NOR"],
      other_parties: [],
      participants: ["Kari Holm", "Pedro Rivas"],
    },
  ]);
  expect(
    found.agreements.map(({ start, end, content, ...rest }) => ({
      words: words(start, end),
      content: content.map((pair) => words(...pair)),
      ...rest,
    })),
  ).toEqual([{ words: "agreed", content: ["to share radar data"], status: "concluded", kind: "agreed", parties: ["CHL", "NOR"] }]);
});

test("quotes have their speaker by full name", () => {
  expect(found.quotes.map(({ speaker, kind, speech, content }) => [speaker, kind, speech, ...content.map((pair) => words(...pair))])).toContainEqual([
    "Kari Holm",
    "indirect",
    true,
    "the strait must stay open",
  ]);
});

test("the source of a relative clause is the name with its pronoun", () => {
  const text = "Norwegian Foreign Minister Kari Holm, who said the strait must stay open, left Oslo.";
  const [quote] = annotations(cleaned(text, { published: PUBLISHED }), lexicon, tagger, ({ start, end }) => ({ start, end })).quotes;
  expect(quote!.source.map(([start, end]) => text.slice(start, end))).toEqual(["Norwegian Foreign Minister Kari Holm", "who"]);
});

test("every span is handed to the one who places it", () => {
  const shifted = annotations(cleaned(TEXT, { published: PUBLISHED }), lexicon, tagger, ({ start, end }) => ({ start: start + 7, end: end + 7 }));
  expect(shifted.meetings[0]!.start).toBe(found.meetings[0]!.start + 7);
  expect(shifted.agreements[0]!.content[0]![1]).toBe(found.agreements[0]!.content[0]![1] + 7);
  expect(shifted.quotes.at(-1)!.content[0]![0]).toBe(found.quotes.at(-1)!.content[0]![0] + 7);
  expect(shifted.timex[0]!.end).toBe(found.timex[0]!.end + 7);
});
