import { expect, test } from "vitest";
import { findNounGroups } from "../../../pipeline/extract/chunks/noun-group.ts";
import { readText, wordsOf } from "../../support/read-text.ts";

const groups = (sentence: string) => {
  const text = readText(sentence);
  return findNounGroups(text, text.sentences[0]!).map((group) => wordsOf(text, group));
};

test.each([
  ["Norway's newly appointed foreign minister met Chile's envoy.", ["Norway's newly appointed foreign minister", "Chile's envoy"]],
  ["The foreign and defense chiefs on Monday said they agreed.", ["The foreign and defense chiefs", "Monday", "they"]],
  ["The four confirmed it.", ["The four", "it"]],
  ["Both agreed to work closely.", ["Both"]],
  ["Chilean envoy Li Na welcomed the growing power of Peru.", ["Chilean envoy Li Na", "the growing power", "Peru"]],
  ["A plan that officials say is late has failed.", ["A plan", "officials"]],
  ["An estimated 400 soldiers left.", ["An estimated 400 soldiers"]],
  ["The minister Wednesday met him.", ["The minister", "Wednesday", "him"]],
])("%s", (sentence, expected) => {
  expect(groups(sentence)).toEqual(expected);
});
