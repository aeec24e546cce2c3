import * as fc from "fast-check";
import { expect, test } from "vitest";
import { sortEntries } from "../../pipeline/disk/sort-entries.ts";
import { byKey } from "../../pipeline/spool/spool.ts";

const unit = fc.constantFrom("\0", "\t", "0", "9", "a", "b", "~", "\u007f", "\u0080", "ä", "\u201c", "\ud83e", "\udd1d", "\uffff");
const key = fc.tuple(fc.constantFrom("", "d_", "0000000"), fc.string({ unit, maxLength: 12 })).map((parts) => parts.join(""));

test("keys of any characters come in code-unit order, equal ones in the order in which they were given", () => {
  fc.assert(
    fc.property(fc.array(key, { maxLength: 40 }), (keys) => {
      const entries = keys.map((one, value) => ({ key: one, value }));
      expect(sortEntries(entries)).toEqual(entries.toSorted(byKey));
    }),
    { numRuns: 2000 },
  );
});

test("nothing is sorted to nothing", () => {
  expect(sortEntries([])).toEqual([]);
});
