import { expect, test } from "vitest";
import { splitSentences } from "../../pipeline/text/sentences.ts";
import { tokenize } from "../../pipeline/text/tokens.ts";

test("what has no end is cut, so that no sentence is longer than anybody writes", () => {
  const sentences = splitSentences(tokenize("and so on ".repeat(1000), new Set()));
  expect(sentences.length).toBeGreaterThan(3);
  expect(sentences.at(-1)!.last).toBe(3000);
  expect(sentences.every(({ first, last }, at) => last - first <= 800 && first === (sentences[at - 1]?.last ?? 0))).toBe(true);
});
