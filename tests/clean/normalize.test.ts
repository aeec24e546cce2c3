import { expect, test } from "vitest";
import { toOriginSpan } from "../../pipeline/clean/to-origin.ts";
import { normalize } from "../../pipeline/clean/normalize.ts";

test("line ends become line feeds and blanks one space, at no line's edge", () => {
  expect(normalize("  One\t two\u00a0\u2003three \r\nfour\rfive\u2028six\u0085seven").text).toBe("One two three\nfour\nfive\nsix\nseven");
});

test("controls, byte-order marks and code points that are no characters go; joiners and U+FFFD stay", () => {
  expect(normalize("\ufeffA\u0000B\u0007C\ufffe soft\u00adhyphen \ufffd").text).toBe("ABC soft\u00adhyphen \ufffd");
});

test("lone surrogates become U+FFFD, pairs stay", () => {
  expect(normalize("a\ud800b 😀").text).toBe("a\ufffdb 😀");
});

test("marks compose with their letter, also across a dropped control, and point at all they were made from", () => {
  const { text, origins } = normalize("Se\u0301gou, e\u0000\u0301");
  expect(text).toBe("Ségou, é");
  expect(toOriginSpan({ origins }, { start: 1, end: 2 })).toEqual({ start: 1, end: 3 });
  expect(toOriginSpan({ origins }, { start: 7, end: 8 })).toEqual({ start: 8, end: 11 });
});

test("Hangul and letters that Unicode merges are composed; quotation marks and dashes are kept", () => {
  expect(normalize("\u1112\u1161\u11ab \u212b “x” ‘y’ «z» – — --").text).toBe("한 Å “x” ‘y’ «z» – — --");
});

test("stacked marks beyond any script's need are cut, so that ordering them stays linear", () => {
  const { text } = normalize(`a${"\u0301\u0316".repeat(10_000)}b`);
  expect(text.length).toBeLessThan(40);
  expect(text).toBe(text.normalize("NFC"));
});
