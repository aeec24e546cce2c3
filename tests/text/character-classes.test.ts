import { expect, test } from "vitest";
import { isCapital } from "../../pipeline/text/capital.ts";
import { APOSTROPHE, classAt, COMMA, DIGIT, HYPHEN, JOINER, LETTER, MARK, SPACE, STOP, unitsOf } from "../../pipeline/text/character-classes.ts";

test.each([
  ["a", LETTER],
  ["é", LETTER],
  ["한", LETTER],
  ["𐐀", LETTER],
  ["7", DIGIT],
  ["½", DIGIT],
  [" ", SPACE],
  ["\u2028", SPACE],
  ["’", APOSTROPHE],
  ["\u2011", HYPHEN],
  [".", STOP],
  [",", COMMA],
  ["\u00ad", JOINER],
  ["“", MARK],
  ["😀", MARK],
])("%j is of its class, also when it is met again", (character, kind) => {
  for (const text of [character, `x${character}`]) expect(classAt(unitsOf(text), text.length - 1)).toBe(kind);
  expect(classAt(unitsOf(character), 0)).toBe(kind);
});

test("outside the text is space, and a half of a pair alone is a mark", () => {
  const units = unitsOf("ab");
  expect([classAt(units, -1), classAt(units, 2)]).toEqual([SPACE, SPACE]);
  expect(classAt(unitsOf("\ud800"), 0)).toBe(MARK);
  expect(classAt(unitsOf("x\udc00"), 1)).toBe(MARK);
  expect(classAt(unitsOf("\ud800x"), 0)).toBe(MARK);
});

test("a long text leaves nothing behind for the short one after it", () => {
  unitsOf("z".repeat(100_000));
  expect(classAt(unitsOf("a"), 1)).toBe(SPACE);
});

test("capitals of any script, and nothing beyond the ends", () => {
  const capitals = (text: string): readonly boolean[] => Array.from({ length: text.length }, (_, at) => isCapital(text, at));
  expect(capitals("AzÉéЖ1")).toEqual([true, false, true, false, true, false]);
  expect(isCapital("𐐀", 0)).toBe(true);
  expect([isCapital("A", 1), isCapital("A", -1)]).toEqual([false, false]);
});
