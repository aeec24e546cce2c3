import { expect, test } from "vitest";
import { findNounGroups } from "../../../pipeline/extract/chunks/noun-group.ts";
import { findVerbGroups } from "../../../pipeline/extract/chunks/verb-group.ts";
import { readText } from "../../support/read-text.ts";

const verbs = (sentence: string) => {
  const text = readText(sentence);
  const nouns = findNounGroups(text, text.sentences[0]!);
  return findVerbGroups(text, text.sentences[0]!, nouns).map(({ first, last }) => text.tokens.lower.slice(first, last).join(" "));
};

test.each([
  ["The two put their signatures to a protocol.", ["put"]],
  ["The two shook hands on a price.", ["shook"]],
  ["The three exchanged notes and agreed to meet.", ["exchanged", "agreed", "to meet"]],
  ["The two restored diplomatic relations.", ["restored"]],
  ["Holm met Rivas in Oslo, and the two cut a deal.", ["met", "cut"]],
])("those counted act: %s", (sentence, expected) => expect(verbs(sentence)).toEqual(expected));

test.each([
  ["The two disputed islands are claimed by Chad.", ["are claimed"]],
  ["The two divided countries and Chad voted.", ["voted"]],
  ["Holm visited the two wounded soldiers.", ["visited"]],
])("a participle modifies the noun behind it: %s", (sentence, expected) => expect(verbs(sentence)).toEqual(expected));

test.each([
  ["Chile and Norway have formalised an agreement.", ["have formalised"]],
  ["Holm, the minister, affixed his signature to the treaty.", ["affixed"]],
  ["Farmers have limited resources.", ["have"]],
])("a participle behind “have”, a past behind a comma: %s", (sentence, expected) => expect(verbs(sentence)).toEqual(expected));
