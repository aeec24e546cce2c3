import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../pipeline/text/fold.ts";
import { formSet } from "../../pipeline/text/form-set.ts";
import { tokenize } from "../../pipeline/text/tokens.ts";
import { formAt, listForm, numberOf, UNLISTED, writtenForm } from "../../pipeline/text/word-forms.ts";

const NONE: ReadonlySet<string> = new Set();
const unitsOf = (text: string): Uint16Array => Uint16Array.from(text, (letter) => letter.charCodeAt(0));

test("a listed form keeps its number, whatever is listed after it", () => {
  const treaty = listForm("treaty");
  const more = Array.from({ length: 5000 }, (_, at) => listForm(`listed-${at}`));
  expect(listForm("treaty")).toBe(treaty);
  expect(new Set([treaty, ...more]).size).toBe(5001);
  expect(writtenForm(more[4321]!)).toBe("listed-4321");
  expect(numberOf("listed-4321")).toBe(more[4321]);
});

test("large and small letters of ASCII are one form; what no list names has no number", () => {
  const number = listForm("quillet");
  const text = "The QUILLET, two Quillets";
  expect(formAt(text, unitsOf(text), 4, 11)).toBe(number);
  expect(formAt(text, unitsOf(text), 17, 25)).toBeLessThanOrEqual(UNLISTED);
  expect(formAt("Qu\u00e8ltz", unitsOf("Qu\u00e8ltz"), 0, 6)).toBeLessThanOrEqual(UNLISTED);
});

test("the folded form of a word is told whether a list names it or not", () => {
  listForm("quillet");
  const told = ["QUILLET", "Quillets", "S\u00e9gou", "\u2019s", "Incomprehensibilities"].map((word) =>
    writtenForm(formAt(word, unitsOf(word), 0, word.length)),
  );
  expect(told).toEqual(["quillet", "quillets", "segou", "'s", "incomprehensibilities"]);
});

test("a word that no list names is the same string each time, and another of the same place in the table does not take its form", () => {
  const words = Array.from({ length: 100_000 }, (_, at) => `Xw${at.toString(36)}`);
  for (const word of words) expect(writtenForm(formAt(word, unitsOf(word), 0, word.length))).toBe(word.toLowerCase());
});

test("tokens carry the number of their folded form, accents and curly marks too", () => {
  const [segou, clitic] = [listForm("segou"), listForm("'s")];
  const tokens = tokenize("SÉGOU’s Segou's nobody-knows-this", NONE);
  expect([...tokens.form]).toEqual([segou, clitic, segou, clitic, UNLISTED]);
});

test("whatever the word: its number is that of its folded form", () => {
  const word = fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ÿ]{1,12}$/);
  fc.assert(
    fc.property(word, fc.boolean(), (text, isListed) => {
      if (isListed) listForm(fold(text));
      const { count, form } = tokenize(text, NONE);
      expect(count).toBe(1);
      expect(form[0]).toBe(numberOf(fold(text)));
    }),
    { seed: 11, numRuns: 500 },
  );
});

test("a set of forms knows its own and no other, whenever they were listed", () => {
  const colours = formSet(["violet", "ochre"]);
  const later = listForm("magenta");
  const { form } = tokenize("Ochre magenta violet unheard-of", NONE);
  expect([...form].map((number) => colours.has(number))).toEqual([true, false, true, false]);
  expect(colours.has(later)).toBe(false);
  expect(formSet([]).has(UNLISTED)).toBe(false);
});
