import { expect, test } from "vitest";
import { chunkSentence } from "../../../pipeline/extract/chunks/index.ts";
import { readText, wordsOf } from "../../support/read-text.ts";

const verbs = (sentence: string) => {
  const text = readText(sentence);
  return chunkSentence(text, text.sentences[0]!).verbs.map((verb) => ({ ...verb, words: wordsOf(text, verb) }));
};

test.each([
  ["Norway did not discuss the matter.", 0, { words: "did not discuss", lemma: "discuss", form: "finite", tense: "past", negated: true }],
  ["The plan would be rejected.", 0, { words: "would be rejected", lemma: "reject", passive: true, tense: "conditional", modal: "would" }],
  ["They will deepen cooperation.", 0, { words: "will deepen", lemma: "deepen", tense: "future" }],
  ["The envoy also strongly criticized the move.", 0, { words: "also strongly criticized", lemma: "criticize", tense: "past", passive: false }],
  ["The envoys have agreed to modernize and optimize the alliance.", 2, { words: "optimize", form: "infinitive" }],
  ["Talks are set to resume.", 1, { words: "to resume", form: "infinitive", governor: 0 }],
  ["The minister refused to say more.", 1, { words: "to say", governor: 0 }],
  ["The envoy left, vowing to return.", 1, { words: "vowing", form: "gerund", lemma: "vow" }],
  ["The envoy left, warning that time was short.", 1, { words: "warning", form: "gerund", lemma: "warn" }],
  ["Documents obtained by the ministry said it failed.", 0, { words: "obtained", form: "participle", tense: null }],
  ["Documents obtained by the ministry said it failed.", 1, { words: "said", form: "finite" }],
  ["They're saying it isn't over.", 0, { words: "'re saying", lemma: "say", progressive: true, form: "finite" }],
  ["The ministers will on Friday sign a treaty.", 0, { words: "will on Friday sign", lemma: "sign", tense: "future" }],
  ["They have this week held talks.", 0, { words: "have this week held", lemma: "hold", perfect: true }],
  ["The talks will on Friday be held in Oslo.", 0, { lemma: "hold", tense: "future", passive: true }],
  ["She has been quoted as saying no.", 0, { words: "has been quoted", perfect: true, passive: true }],
])("%s %i", (sentence, index, expected) => {
  expect(verbs(sentence)[index]).toMatchObject(expected);
});
