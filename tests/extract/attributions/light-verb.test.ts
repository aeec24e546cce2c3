import { expect, test } from "vitest";
import { rows } from "../../support/attribution-rows.ts";

test.each([
  ["Holm gave assurances that the pass would stay open.", { cue: "give assurance", content: ["the pass would stay open"] }],
  ["Holm gave her word that the pass would stay open.", { cue: "give word", content: ["the pass would stay open"] }],
  ["Holm left no doubt that the pass would stay open.", { cue: "leave no doubt", content: ["the pass would stay open"] }],
  ["Holm made a commitment to keep the pass open.", { cue: "make commitment", content: ["to keep the pass open"] }],
  ["Holm lodged a protest over the closure of the pass.", { cue: "lodge protest", content: ["the closure of the pass"] }],
  [
    "Holm lodged a protest with Chile over the closure of the pass.",
    { cue: "lodge protest", addressee: "Chile", content: ["the closure of the pass"] },
  ],
  ["Holm issued a stern warning to Chile not to close the pass.", { cue: "issue warning", addressee: "Chile", content: ["not to close the pass"] }],
  ["Holm made a plea for the reopening of the pass.", { cue: "make plea", content: ["the reopening of the pass"] }],
])("a verb with its noun of speech says something: %s", (document, row) => expect(rows(document)).toEqual([expect.objectContaining(row)]));

test.each(["Holm left her doubts at the door.", "Holm issued a passport for the boy.", "Holm made a call to Lima."])(
  "others say nothing: %s",
  (document) => expect(rows(document)).toEqual([]),
);

test.each([
  ["Holm informed Chile that the pass was open.", { cue: "inform", addressee: "Chile", content: ["the pass was open"] }],
  ["Holm warned Chile not to close the pass.", { cue: "warn", addressee: "Chile", content: ["not to close the pass"] }],
  ["Holm warned Chile against closing the pass.", { cue: "warn against", addressee: "Chile", content: ["closing the pass"] }],
  ["Holm conveyed to Rivas that the pass was open.", { cue: "convey", addressee: "Rivas", content: ["the pass was open"] }],
  ["Chile and Norway have each said the pass is open.", { cue: "say", source: "Chile and Norway", content: ["the pass is open"] }],
])("who is told: %s", (document, row) => expect(rows(document)).toEqual([expect.objectContaining(row)]));

test.each([
  ["Holm was adamant that the pass would stay open.", "the pass would stay open"],
  ["Holm is adamant that the pass will stay open.", "the pass will stay open"],
  ["Holm promised support for the plan.", "support for the plan"],
  ["Holm promised farmers that the pass would stay open.", "the pass would stay open"],
  ["Holm appealed for help in reopening the pass.", "help in reopening the pass"],
])("what is said firmly, promised or asked for: %s", (text, content) => expect(rows(text).map((row) => row.content)).toEqual([[content]]));

test.each(["Holm was adamant in his refusal.", "Holm is proud that the pass will stay open."])("a mood says nothing: %s", (text) =>
  expect(rows(text)).toEqual([]),
);
