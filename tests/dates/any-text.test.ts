import * as fc from "fast-check";
import { expect, test } from "vitest";
import { EDTF_PATTERN } from "../../schemas/edtf-date.ts";
import { datesIn, DATES, mentionsIn } from "../support/read-dates.ts";

const WORDS = [
  ...DATES.words.keys(),
  ..."the a of to in by since until from between and , . ' 's 31 12 1998 2019 99999 1/2 / : - \u2013 -day mid- May 5th $ % will was".split(" "),
];
const texts = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(" "));
const pattern = new RegExp(`^(?:${EDTF_PATTERN})$`);

test("whatever the words: spans in order, and dates by the schema", () => {
  fc.assert(
    fc.property(fc.oneof(texts, fc.string()), fc.constantFrom("2019-06-12", "2000-02-29", null), (text, published) => {
      let end = 0;
      for (const mention of mentionsIn(text, published)) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(mention.end).toBeGreaterThan(mention.start);
        end = mention.end;
        if (mention.date === null) continue;
        expect(mention.date.date).toMatch(pattern);
        for (const bound of [mention.date.date_start, mention.date.date_end]) if (bound !== null) expect(bound).toMatch(/^\d{4}-\d\d-\d\d$/);
        if (mention.date.date_start !== null && mention.date.date_end !== null) {
          expect(mention.date.date_start <= mention.date.date_end).toBe(true);
        }
      }
    }),
    { numRuns: 3000, seed: 7 },
  );
});

test("what lies before the year 1000 or after 9999 has no date", () => {
  for (const text of ["It began 2,000 years ago.", "It began 99999999 years ago.", "It will end 9999999999 days from now."]) {
    expect(datesIn(text, "2019-06-12").map((date) => date[2])).toEqual([null]);
  }
});

test.each(["hundred ", "fiscal 2020 ", "the ", "May ", "2019-", "one day after ", "early late "])(
  "%s twenty thousand times is read in no time",
  (words) => {
    const started = performance.now();
    mentionsIn(words.repeat(20_000), "2019-06-12");
    expect(performance.now() - started).toBeLessThan(5000);
  },
);
