import * as fc from "fast-check";
import { expect, test } from "vitest";
import { findWords, stem, stems } from "../../../pipeline/merge/wording/words.ts";

const WORD = /[\p{L}\p{N}]+(?:[.'\u2019-][\p{L}\p{N}]+)*/gu;
function wordsIn(text: string) {
  const { starts, terms } = findWords(text);
  return terms.map(({ form }, at) => ({ start: starts[at], form }));
}

test("words are letters and digits with single points, apostrophes and hyphens between them, whatever stands around them", () => {
  const unit = fc.constantFrom("a", "B", "é", "7", ".", "'", "\u2019", "-", " ", "\n", "\u201c", "\u{1D400}", "\u{1F91D}", "\ud835", "\udc00");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      expect(wordsIn(text)).toEqual(Array.from(text.matchAll(WORD), ({ 0: form, index }) => ({ start: index, form })));
    }),
  );
});

test("a form has one term, however many others are read in between", () => {
  const [before] = findWords("Ministers").terms;
  for (let number = 0; number < 70_000; number++) findWords(`w${number}x`);
  const [, after] = findWords("the Ministers met").terms;
  expect(after).toEqual(before);
  expect(after).toEqual(expect.objectContaining({ form: "Ministers", stem: "minist", capital: true, digit: false }));
});

test("inflection, points in abbreviations and British spelling make no other stem, function words have none", () => {
  expect(stems("the U.S. defence ministers' harbour")).toEqual(stems("US Defense minister harbor"));
  expect([stem("under"), stem("negotiations"), stem("Negotiated")]).toEqual(["", stem("negotiation"), "negoti"]);
});
