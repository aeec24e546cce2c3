import * as fc from "fast-check";
import { expect, test } from "vitest";
import { descendingKey, numberKey } from "../../pipeline/spool/sort-key.ts";

test("keys of whole numbers sort as the numbers do", () => {
  fc.assert(fc.property(fc.nat(), fc.nat(), (a, b) => numberKey(a) < numberKey(b) === a < b));
});

test("keys of any numbers sort the largest first, and equal numbers have equal keys", () => {
  const number = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, -0, 1, -1, Infinity, -Infinity));
  fc.assert(
    fc.property(number, number, (a, b) => {
      expect(descendingKey(a) < descendingKey(b)).toBe(a > b);
      expect(descendingKey(a) === descendingKey(b)).toBe(a === b);
    }),
  );
});
