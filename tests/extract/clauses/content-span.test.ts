import { expect, test } from "vitest";
import { chunkSentence } from "../../../pipeline/extract/chunks/index.ts";
import { findComplement } from "../../../pipeline/extract/clauses/complement.ts";
import { contentEnd } from "../../../pipeline/extract/clauses/content-span.ts";
import { readText, wordsOf } from "../../support/read-text.ts";

const contentOf = (sentence: string) => {
  const text = readText(sentence);
  const chunks = chunkSentence(text, text.sentences[0]!);
  const verb = chunks.verbs.find((candidate) => candidate.lemma === "agree")!;
  const { first } = findComplement(text, chunks, verb.last, { addressee: false });
  return wordsOf(text, { first, last: contentEnd(text, chunks, first) });
};

test.each([
  ["Norway and Chile agreed to meet and vowed to act.", "to meet"],
  ["Norway and Chile agreed that the pass is open, vowing to act.", "the pass is open"],
  ["Norway and Chile agreed to meet in Oslo, the ministry said.", "to meet in Oslo"],
  ["Norway and Chile agreed to meet in Oslo, according to both governments.", "to meet in Oslo"],
  ["Norway and Chile agreed that the pass is open and will stay open.", "the pass is open and will stay open"],
  ["Norway and Chile agreed to meet, as planned in May.", "to meet, as planned in May"],
])("%s", (sentence, expected) => {
  expect(contentOf(sentence)).toBe(expected);
});
