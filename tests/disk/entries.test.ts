import * as fc from "fast-check";
import { expect, test } from "vitest";
import { openEntries } from "../../pipeline/disk/entries.ts";
import { keyBytes, keyOfBytes } from "../../pipeline/disk/key-bytes.ts";
import { byKey } from "../../pipeline/spool/spool.ts";

const unit = fc.constantFrom("\0", "\u0001", "\t", "\n", "0", "9", "a", "b", "~", "\u007f", "\u0080", "ä", "\u201c", "\ud83e", "\udd1d", "\uffff");
const key = fc.tuple(fc.constantFrom("", "d_", "0000000"), fc.string({ unit, maxLength: 12 })).map((parts) => parts.join(""));

/** The numbers that `keys` have in sorted order. */
function sorted(keys: readonly string[]): number[] {
  const entries = openEntries(64);
  for (const [number, one] of keys.entries()) entries.add(keyBytes(one), String(number));
  return [...entries.sorted().order];
}

test("keys of any characters come in code-unit order, equal ones in the order in which they were given", () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 40 }), (keys) => {
      const expected = keys.map((one, number) => ({ key: one, number })).toSorted(byKey);
      expect(sorted(keys)).toEqual(expected.map(({ number }) => number));
    }),
    { numRuns: 2000 },
  );
});

test("a key comes back from its bytes, which have neither tabs nor line breaks", () => {
  fc.assert(
    fc.property(key, (one) => {
      const bytes = keyBytes(one);
      expect(keyOfBytes(bytes)).toBe(one);
      expect(bytes).not.toMatch(/[\t\n\u0100-\uffff]/);
    }),
    { numRuns: 2000 },
  );
});

test("nothing is sorted to nothing", () => {
  expect(sorted([])).toEqual([]);
});
