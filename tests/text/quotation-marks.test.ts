import { expect, test } from "vitest";
import { findQuotations } from "../../pipeline/text/quotation-marks.ts";
import { splitSentences } from "../../pipeline/text/sentences.ts";
import { tokenize } from "../../pipeline/text/tokens.ts";
import { cpuTime } from "../support/cpu-time.ts";

const read = (text: string) => {
  const tokens = tokenize(text, new Set(["mr."]));
  return findQuotations(tokens, splitSentences(tokens));
};
const quoted = (text: string) => read(text).map((quotation) => text.slice(quotation.innerStart, quotation.innerEnd));

test.each([
  ['"We will not wait," she said.', ["We will not wait,"]],
  ["\u201cWe will not wait,\u201d she said. \u201cNot now.\u201d", ["We will not wait,", "Not now."]],
  ["\u201dWe will not wait,\u201d she said.", ["We will not wait,"]],
  ["\u201cWe will not wait,\u201c she said.", ["We will not wait,"]],
  ["``We will not wait,'' she said.", ["We will not wait,"]],
  ["\u00abWe will not wait,\u00bb she said.", ["We will not wait,"]],
  ["\u201eWe will not wait,\u201c she said.", ["We will not wait,"]],
  ["\u201cThey call it \u2018home\u2019 here,\u201d she said.", ["They call it \u2018home\u2019 here,"]],
  ["\u201cThey call it \u201chome\u201d here,\u201d she said.", ["They call it \u201chome\u201d here,"]],
  ["\u2018We won\u2019t wait for the ministers\u2019 plan,\u2019 she said.", ["We won\u2019t wait for the ministers\u2019 plan,"]],
  ["The ministers' plan isn't the president's.", []],
  ["It was the '90s, and Norway's navy grew.", []],
])("%s", (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test("a quotation left open runs to the end of its paragraph, and the next paragraph opens its own", () => {
  const text = "\u201cThe talks went well. We will meet again.\n\u201cWe signed nothing,\u201d she said.";
  expect(quoted(text)).toEqual(["The talks went well. We will meet again.", "We signed nothing,"]);
  expect(read(text)[0]!.close).toBe(false);
});

test("a lost closing mark does not swallow the next quotation", () => {
  expect(quoted('"We lost it, she said. "We found it," he said.')).toEqual(["We lost it,", "We found it,"]);
  expect(quoted('"We lost Oslo and Bergen in a day. "We found it," he said.')).toEqual(["We lost Oslo and Bergen in a day.", "We found it,"]);
});

test("a lost opening mark is taken back to the paragraph's start", () => {
  const text = 'We will not wait," she said.';
  expect(quoted(text)).toEqual(["We will not wait,"]);
  expect(read(text)[0]!.open).toBe(false);
});

test("a lost mark changes nothing outside its paragraph", () => {
  const text = '"One," she said.\n"Two, he said.\n"Three," she said.';
  expect(quoted(text)).toEqual(["One,", "Two,", "Three,"]);
});

test.each([['"'], ["\u201c"], ["\u201c\u201d"], ["a"], ["' "], ["\u201ca \u2018b\u2019 "]])("one megabyte of %s takes linear time", (unit) => {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  const tokens = tokenize(text, new Set());
  const sentences = splitSentences(tokens);
  const started = cpuTime();
  findQuotations(tokens, sentences);
  expect(cpuTime() - started).toBeLessThan(2000);
});
