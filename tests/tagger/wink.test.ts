import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { expect, test } from "vitest";
import { generateArticles } from "../../bench/generated/articles.ts";
import { createWinkTagger } from "../../pipeline/tagger/wink.ts";
import { tokenize, type Tokens } from "../../pipeline/text/tokens.ts";
import { leastCpuTime } from "../support/cpu-time.ts";

const tagger = createWinkTagger();
const tokensOf = (text: string): Tokens => tokenize(text, new Set(["gen.", "u.s."]));
const tagsOf = (text: string): readonly string[] => tagger.tag(tokensOf(text));

const nlp = winkNLP(model, ["pos"]);

/** Our tokens with blanks between them, before clitics without one, as wink-nlp tags them: the tag of the word in which each begins. */
function tagsByWink(tokens: Tokens): readonly string[] {
  const words = tokens.lower.map((lower, at) => (at > 0 && lower.startsWith("'") ? "" : " ") + tokens.text.slice(tokens.start[at], tokens.end[at]));
  const read = nlp.readDoc(words.join("")).tokens();
  const spaces = read.out(nlp.its.precedingSpaces) as string[];
  const theirs = (read.out() as string[]).flatMap((word, at) => Array.from(spaces[at]! + word, () => at));
  const tags = read.out(nlp.its.pos) as string[];
  let begin = 0;
  return words.map((word) => {
    begin += word.length;
    return tags[theirs[begin - word.trimStart().length]!]!;
  });
}

test.each([
  ["The envoy warned Chile.\nIt will visit the port to visit its ships.\nTalks on the visit failed, but the talks on fish did not fail."],
  ["They can't say that we've agreed; she doesn't, and Norway's minister won't. It's hers, he'd said, 'the people's' choice."],
  ["He was expected to meet her in Oslo on March 3, 1987. What they want is that the ships that left return by Friday."],
  ["More than 40 of the 112 members voted for it, and against her wish to leave. Like him, most people like to be asked about a close vote."],
  ["Having read the 2nd report, the U.S.-led council asked for $5m more, much more, than that (and e.g. http://example.org/x?y=1)."],
  ...[...generateArticles(5)].map(({ text }) => [text]),
])("the tags are those of wink-nlp: %j", (text) => {
  const tokens = tokensOf(text);
  expect(tagger.tag(tokens)).toEqual(tagsByWink(tokens));
});

test("the neighbours choose among the tags of a word", () => {
  expect(tagsOf("It will visit the port.")[2]).toBe("VERB");
  expect(tagsOf("Talks on the visit failed.")[3]).toBe("NOUN");
});

test("words that are forgotten and read anew have the same tags", () => {
  const text = "The envoy from Zqarb warned Chile.\nZqarb will visit the port.\nTalks on Zqarb failed.\n".repeat(3);
  const tags = createWinkTagger({ read: 3, known: 4 }).tag(tokensOf(text));
  expect(tags).toEqual(tagsOf(text));
  expect(tags.slice(3, 5)).toEqual(["PROPN", "VERB"]);
});

test("a long token, wide blanks and letters of other scripts shift no tag", () => {
  expect(tagsOf(`The ${"x".repeat(300)}   envoy \t warned Chile.`).slice(2, 5)).toEqual(["NOUN", "VERB", "PROPN"]);
  expect(tagsOf("The envoy of Łódź \u2014 \u4e2d\u56fd \u2014 warned Chile\u2019s \u201cfleet\u201d.").slice(7, 9)).toEqual(["VERB", "PROPN"]);
});

test.each([["a"], ["a-"], ["said "], ["a b\n"], ["'"], ["a'"], ["x's "]])(
  "half a megabyte of %j is tagged in linear time",
  (unit) => {
    const time = (size: number): number => {
      const tokens = tokensOf(unit.repeat(size / unit.length));
      return leastCpuTime(() => expect(tagger.tag(tokens)).toHaveLength(tokens.count));
    };
    time(60_000);
    const once = time(240_000);
    expect(time(480_000)).toBeLessThan(4 * Math.max(once, 50));
  },
  60_000,
);
