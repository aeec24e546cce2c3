import * as fc from "fast-check";
import { expect, test } from "vitest";
import { rowBreaks } from "../../pipeline/rows/row-breaks.ts";

/** The same, byte by byte. */
function bySteps(text: string, begins: boolean) {
  let [count, end, quoted] = [0, 0, begins];
  for (const [at, byte] of [...text].entries()) {
    if (byte === '"') quoted = !quoted;
    else if (byte === "\n" && !quoted) [count, end] = [count + 1, at + 1];
  }
  return { count, end, quoted };
}

test("breaks outside quotation marks are counted, wherever a file is cut into pieces", () => {
  const piece = fc.string({ unit: fc.constantFrom("a", '"', '""', "\n", ",", "\r") });
  fc.assert(
    fc.property(piece, fc.boolean(), (text, quoted) => {
      expect(rowBreaks(Buffer.from(text), { quoted })).toEqual(bySteps(text, quoted));
    }),
    { numRuns: 2000 },
  );
});
