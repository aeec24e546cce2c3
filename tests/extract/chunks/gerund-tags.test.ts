import { expect, test } from "vitest";
import { readText } from "../../support/read-text.ts";

const tagOf = (sentence: string, word: string) => {
  const { tokens, tags } = readText(sentence);
  return tags[tokens.lower.indexOf(word)];
};

test.each([
  "the president",
  "the prime minister of Norway",
  "his counterpart",
  "the country's leaders",
  "a delegation",
  "him",
  "reporters",
  "leaders of the bloc",
  "President Holm",
])("whoever speaks after meeting %s meets", (whom) => {
  for (const link of ["after", "before", "without", "of"]) expect(tagOf(`She spoke ${link} meeting ${whom} in Oslo.`, "meeting")).toBe("VERB");
});

test.each([
  "She spoke of meeting rooms in Oslo.",
  "After the meeting the president left.",
  "He left after a meeting in Oslo.",
  "The talks about meeting places failed.",
])("a noun stays one: %s", (sentence) => expect(tagOf(sentence, "meeting")).toBe("NOUN"));
