import { expect, test } from "vitest";
import { firstWithin, lastWithin } from "../../pipeline/extract/form-within.ts";

const FORMS = ["a", ",", "b", ",", "c"];

test("a form is found within its bounds and nowhere else", () => {
  expect(firstWithin(FORMS, ",", 0, 5)).toBe(1);
  expect(firstWithin(FORMS, ",", 2, 3)).toBe(-1);
  expect(firstWithin(FORMS, "d", 0, 99)).toBe(-1);
  expect(lastWithin(FORMS, ",", 0, 5)).toBe(3);
  expect(lastWithin(FORMS, ",", 2, 3)).toBe(-1);
  expect(lastWithin(FORMS, ",", -4, 2)).toBe(1);
});
