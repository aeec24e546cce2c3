import * as fc from "fast-check";
import { expect, test } from "vitest";
import { asciiJson, firstPieces, GROUP, RECORD, UNIT } from "../../pipeline/spool/pieces.ts";

const text = fc.string({
  unit: fc.constantFrom("a", '"', "\\", "\n", GROUP, RECORD, UNIT, "\u007f", "\u00e9", "\u2028", "\ud83e", "\u{1F91D}"),
});

test("any value comes back from ASCII without control characters, which part pieces", () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(text, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constant(null))), (value) => {
      const json = asciiJson(value);
      expect(json).toMatch(/^[\u0020-\u007f]*$/);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test("the first pieces leave what follows as it is", () => {
  expect(firstPieces(["a", "", "b", "c", "d"].join(UNIT), 2)).toEqual(["a", "", ["b", "c", "d"].join(UNIT)]);
  expect(firstPieces(["a", ""].join(UNIT), 1)).toEqual(["a", ""]);
});
