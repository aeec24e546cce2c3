import { expect, test } from "vitest";
import { hash32 } from "../../../pipeline/text/hash.ts";
import { contentKeys, likeness, quotedWords, readContent } from "../../../pipeline/merge/sayings/content.ts";

test("quoted words weigh more and their runs are kept", () => {
  const content = readContent('to open "exploratory talks on fishing" soon', false);
  const weightOf = (word: string) => content.weights[content.words.indexOf(hash32(word))];
  expect(["open", "explor", "talk", "fish", "soon"].map(weightOf)).toEqual([1, 2, 2, 2, 1]);
  expect([...content.quoted]).toEqual([hash32("explor talk"), hash32("talk fish")].sort((a, b) => a - b));
  expect(quotedWords('to open "exploratory talks on fishing" soon', false)).toBe(4);
});

test("a number weighs more than a word, a year does not", () => {
  const content = readContent("to swap 880 prisoners by 2031", false);
  const weightOf = (word: string) => content.weights[content.words.indexOf(hash32(word))];
  expect(["880", "prison", "2031"].map(weightOf)).toEqual([2, 1, 1]);
});

test("all of a direct statement is quoted", () => {
  expect(quotedWords("we will reply in kind", true)).toBe(5);
});

test("equal contents are wholly alike, strangers not at all", () => {
  const read = (text: string) => readContent(text, false);
  expect(likeness(read("share data on krill stocks"), read("sharing data about stocks of krill"))).toMatchObject({ both: 1, inside: 1 });
  expect(likeness(read("share data on krill"), read("close the southern ports"))).toEqual({ both: 0, inside: 0, words: 0, runs: 0 });
  expect(likeness(read(""), read(""))).toMatchObject({ both: 0, words: 0 });
});

test("the same words in another order are another wording", () => {
  const [first, second] = [readContent("Chile will lend ships to Kenya", false), readContent("Kenya will lend ships to Chile", false)];
  expect(first.words).toEqual(second.words);
  expect(first.wording).not.toBe(second.wording);
});

test("wordings that are nearly the same share a key", () => {
  const keys = contentKeys(readContent("the accord must not close ports to third countries", false));
  expect(keys).toHaveLength(3);
  const others = contentKeys(readContent("any accord must not close ports to third countries", false));
  expect(others.some((key) => keys.includes(key))).toBe(true);
});
