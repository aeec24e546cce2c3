import { expect, test } from "vitest";
import { chunkSentence } from "../../../pipeline/extract/chunks/index.ts";
import type { TokenRange } from "../../../pipeline/extract/chunks/tagged-text.ts";
import { findComplement } from "../../../pipeline/extract/clauses/complement.ts";
import { readText, wordsOf } from "../../support/read-text.ts";

const complementOf = (sentence: string, verb: string) => {
  const text = readText(sentence);
  const chunks = chunkSentence(text, text.sentences[0]!);
  const group = chunks.verbs.find((candidate) => wordsOf(text, candidate).endsWith(verb))!;
  const found = findComplement(text, chunks, group.last, { addressee: verb === "told" });
  const words = (range: TokenRange | null) => (range === null ? null : wordsOf(text, range));
  const content = found.first < chunks.sentence.last ? wordsOf(text, { first: found.first, last: chunks.sentence.last }) : "";
  return { content, addressee: words(found.addressee), occasion: words(found.occasion) };
};

test.each([
  ["Holm said the talks will resume.", "said", { content: "the talks will resume.", addressee: null, occasion: null }],
  ["Holm said Friday that the talks will resume.", "said", { content: "the talks will resume.", occasion: null }],
  ["Holm told reporters the talks will resume.", "told", { content: "the talks will resume.", addressee: "reporters" }],
  [
    "Holm told the Chilean envoy in Oslo that the talks will resume.",
    "told",
    { content: "the talks will resume.", addressee: "the Chilean envoy in Oslo" },
  ],
  [
    "Holm said at a press conference in Oslo on Thursday that the talks will resume.",
    "said",
    { content: "the talks will resume.", occasion: "a press conference in Oslo" },
  ],
  [
    "Holm said at a press conference in Oslo the talks will resume.",
    "said",
    { content: "the talks will resume.", occasion: "a press conference in Oslo" },
  ],
  ["Holm said in a statement to reporters that it was over.", "said", { content: "it was over.", occasion: "a statement to reporters" }],
  ["Holm said, however, that it was over.", "said", { content: "it was over." }],
  ['Holm said: "It was over."', "said", { content: '"It was over."' }],
])("%s", (sentence, verb, expected) => {
  expect(complementOf(sentence, verb)).toMatchObject(expected);
});
