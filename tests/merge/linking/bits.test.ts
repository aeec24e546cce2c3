import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bits } from "../../../pipeline/merge/linking/bits.ts";

test("numbers that are set are found, the last one before any other, and have places in their order", () => {
  const SIZE = 200;
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(SIZE - 1)), (numbers) => {
      const set = bits(SIZE);
      for (const number of [...numbers, ...numbers]) set.set(number);
      const sorted = numbers.toSorted((a, b) => a - b);
      const all = Array.from({ length: SIZE }, (_, number) => number);
      expect(all.filter(set.has)).toEqual(sorted);
      expect(all.map(set.lastUpTo)).toEqual(all.map((number) => sorted.findLast((one) => one <= number) ?? -1));
      const places = set.places();
      expect([...places.numbers]).toEqual(sorted);
      expect(sorted.map(places.placeOf)).toEqual([...sorted.keys()]);
    }),
  );
});
