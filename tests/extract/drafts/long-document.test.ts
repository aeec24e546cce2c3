import { expect, test } from "vitest";
import { draftsOf } from "../../../pipeline/extract/index.ts";
import { analysed } from "../../support/analysed.ts";
import { cpuTime } from "../../support/cpu-time.ts";

/** Sentences that ask, each time anew, who has met or agreed before. */
test.each([
  ["Ministers from Chile and Peru held talks in Lima on Monday. The two sides agreed to build a bridge over the river. "],
  ["Chile and Peru signed a pact on fish. They agreed to open the pass. "],
  ["Kenya and Ghana held talks on trade in Accra. Chile and Peru signed a pact on fish in Lima. "],
  ["Kenyan President Ana Wako met Ghanaian President Kofi Ba in Accra. A meeting with the Norwegian foreign minister was cancelled on Friday. "],
])(
  "a document that says over and over %j takes time in proportion to its length",
  (unit) => {
    const time = (times: number): number => {
      const analysis = analysed(unit.repeat(times));
      const started = cpuTime();
      expect(draftsOf(analysis).length).toBeGreaterThan(0);
      return cpuTime() - started;
    };
    time(100);
    const once = time(600);
    // Four times the length; the square of it would be sixteen.
    expect(time(2400)).toBeLessThan(8 * Math.max(once, 50));
  },
  120_000,
);
