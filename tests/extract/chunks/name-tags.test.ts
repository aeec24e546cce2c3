import { expect, test } from "vitest";
import { findAttributions } from "../../../pipeline/extract/attributions/index.ts";
import { chunkSentence } from "../../../pipeline/extract/chunks/index.ts";
import { analysed } from "../../support/analysed.ts";

const groups = (document: string): readonly string[] => {
  const analysis = analysed(document);
  return chunkSentence(analysis, analysis.sentences[0]!).nouns.map(({ first, last }) =>
    document.slice(analysis.tokens.start[first], analysis.tokens.end[last - 1]),
  );
};

test.each([
  ["Kenyan President Maria da Costa spoke.", ["Kenyan President Maria da Costa"]],
  ["The two vice foreign ministers left.", ["The two vice foreign ministers"]],
  ["Leaders of African Union (AU) member states met.", ["Leaders", "African Union (AU) member states"]],
  ["Officials of the African Union (AU) met.", ["Officials", "the African Union", "AU"]],
  ["At the dinner Kenyan President Ana Holm spoke.", ["the dinner", "Kenyan President Ana Holm"]],
  ["Holm praised the patience Chile has shown.", ["Holm", "the patience", "Chile"]],
])("noun groups of %s", (document, expected) => {
  expect(groups(document)).toEqual(expected);
});

test.each([
  ["The Kenyan military says that it will leave.", "say", "The Kenyan military"],
  ["Kenya's secretary general, Ana Holm, described this as late.", "describe", "Kenya's secretary general"],
])("the subject of the cue in: %s", (document, cue, source) => {
  const analysis = analysed(document);
  const found = findAttributions(analysis).find((attribution) => attribution.cue?.lemma === cue)!;
  expect(document.slice(analysis.tokens.start[found.source!.first], analysis.tokens.end[found.source!.last - 1])).toBe(source);
});

test.each([
  [
    "Kenyan President Ana Holm met with visiting Chilean minister Pedro Rivas.",
    ["Kenyan President Ana Holm", "visiting Chilean minister Pedro Rivas"],
  ],
  ["They held working-level talks.", ["They", "working-level talks"]],
  ["They met in Siem Reap.", ["They", "Siem Reap"]],
])("modifiers and places are no verbs: %s", (document, expected) => {
  expect(groups(document)).toEqual(expected);
});
