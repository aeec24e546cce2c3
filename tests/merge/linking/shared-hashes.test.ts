import * as fc from "fast-check";
import { expect, test } from "vitest";
import { sharedHashes } from "../../../pipeline/merge/linking/shared-hashes.ts";

const hash = fc.nat(40);

test("what several have is shared, what one has is not, however often it has it", () => {
  fc.assert(
    fc.property(fc.array(fc.array(hash, { maxLength: 6 }), { maxLength: 12 }), (all) => {
      const shared = sharedHashes(6);
      for (const own of all) shared.note(own);
      const numbers = Array.from({ length: 41 }, (_, number) => number);
      expect(numbers.filter(shared.isShared)).toEqual(numbers.filter((number) => all.filter((own) => own.includes(number)).length > 1));
    }),
    { numRuns: 20 },
  );
});

test("two hashes that fall together are taken for one, so that nothing shared is missed", () => {
  const shared = sharedHashes(2);
  const [a, b] = [7, 7 + 17];
  shared.note([a, b]);
  expect(shared.isShared(a)).toBe(false);
  shared.note([b]);
  expect([a, b].map(shared.isShared)).toEqual([true, true]);
});
