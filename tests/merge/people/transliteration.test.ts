import { expect, test } from "vitest";
import { looseSoundOf, soundOf } from "../../../pipeline/merge/people/transliteration.ts";

test.each([
  ["sergey", "sergei"],
  ["dmitriy", "dmitry"],
  ["zaytsev", "zaitseff"],
  ["khalid", "halid"],
  ["tchaikin", "chaikin"],
  ["maxim", "maksim"],
  ["hassan", "hasan"],
])("%s and %s sound the same", (a, b) => {
  expect(soundOf(a)).toBe(soundOf(b));
});

test.each([
  ["mohamed", "muhammad"],
  ["mahmoud", "mahmud"],
  ["osama", "usama"],
  ["khaled", "khalid"],
  ["waleed", "walid"],
])("%s and %s sound the same but for vowels", (a, b) => {
  expect(soundOf(a)).not.toBe(soundOf(b));
  expect(looseSoundOf(a)).toBe(looseSoundOf(b));
});

test.each([
  ["jong", "yong"],
  ["hassan", "hussein"],
  ["parra", "parris"],
])("%s and %s are two names", (a, b) => {
  expect(looseSoundOf(a)).not.toBe(looseSoundOf(b));
});
