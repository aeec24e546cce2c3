import { expect, test } from "vitest";
import { findTopics } from "../../pipeline/extract/topics.ts";
import { analysed } from "../support/analysed.ts";

/** `topic: words` of the whole text. */
function topicsOf(text: string): readonly string[] {
  const analysis = analysed(text);
  return findTopics(analysis, 0, analysis.tokens.count).map(({ topic, span }) => `${topic}: ${text.slice(span.start, span.end)}`);
}

test.each([
  ["They spoke about missile defense.", ["missile_defense: missile defense"]],
  ["They spoke about sanctions.", ["sanctions: sanctions"]],
  ["They spoke about the weather.", []],
])("a term of the field is enough: %s", (text, topics) => expect(topicsOf(text)).toEqual(topics));

test("an everyday word needs a second one", () => {
  expect(topicsOf("They are allies.")).toEqual([]);
  expect(topicsOf("They are allies, and an ally keeps its word.")).toEqual(["alliance: allies"]);
});

test("the strongest come first, at most three, with the words that told them first", () => {
  const found = topicsOf("Sanctions, a trade deal, climate change, and sanctions and more sanctions: they spoke about missile defense.");
  expect(found).toHaveLength(3);
  expect(found[0]).toBe("sanctions: Sanctions");
});

test("nothing outside the range counts, and no phrase that reaches over its border", () => {
  const analysis = analysed("They spoke about missile defense.");
  expect(findTopics(analysis, 0, 3)).toEqual([]);
  expect(findTopics(analysis, 0, 4)).toEqual([]);
  expect(findTopics(analysis, 3, 5).map(({ topic }) => topic)).toEqual(["missile_defense"]);
});
