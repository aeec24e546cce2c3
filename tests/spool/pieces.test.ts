import * as fc from "fast-check";
import { expect, test } from "vitest";
import { asciiJson, GROUP, RECORD, UNIT } from "../../pipeline/spool/pieces.ts";

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
