import { expect, test } from "vitest";
import { tagText } from "../../pipeline/tagger/tag-text.ts";
import { createWinkTagger } from "../../pipeline/tagger/wink.ts";
import { splitSentences } from "../../pipeline/text/sentences.ts";
import { tokenize } from "../../pipeline/text/tokens.ts";

const tagger = createWinkTagger();

const read = (text: string) => {
  const tokens = tokenize(text, new Set());
  return { tokens, sentences: splitSentences(tokens) };
};

test("sentences tagged in a run have the tags they have one by one", () => {
  const { tokens, sentences } = read("The envoy warned Chile. It will visit the port.\nTalks on the visit failed.\n".repeat(60));
  const single = sentences.flatMap((sentence) => tagger.tag(tokens, sentence));
  expect(single).toHaveLength(tokens.count);
  expect(tagText(tokens, sentences, tagger)).toEqual(single);
});

test("a tagger that is made anew between sentences gives the same tags", () => {
  const { tokens, sentences } = read("The envoy from Zqarb warned Chile.\nZqarb will visit the port.\nTalks on Zqarb failed.\n".repeat(3));
  const renewed = createWinkTagger(12);
  const tags = sentences.flatMap((sentence) => renewed.tag(tokens, sentence));
  expect(tags).toEqual(sentences.flatMap((sentence) => tagger.tag(tokens, sentence)));
  expect(tags.slice(3, 5)).toEqual(["PROPN", "VERB"]);
});

test("a long token and wide blanks shift no tag", () => {
  const { tokens, sentences } = read(`The ${"x".repeat(300)}   envoy \t warned Chile.`);
  expect(tagText(tokens, sentences, tagger).slice(2, 5)).toEqual(["NOUN", "VERB", "PROPN"]);
});

test.each([["a"], ["a-"], ["said "], ["a b\n"]])(
  "half a megabyte of %j is tagged in linear time",
  (unit) => {
    const time = (size: number): number => {
      const { tokens, sentences } = read(unit.repeat(size / unit.length));
      const started = process.cpuUsage().user;
      expect(tagText(tokens, sentences, tagger)).toHaveLength(tokens.count);
      return process.cpuUsage().user - started;
    };
    time(60_000);
    const once = time(240_000);
    expect(time(480_000)).toBeLessThan(4 * Math.max(once, 50_000));
  },
  60_000,
);
