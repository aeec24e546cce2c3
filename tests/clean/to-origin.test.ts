import fc from "fast-check";
import { expect, test } from "vitest";
import { toOrigin, toOriginSpan } from "../../pipeline/clean/to-origin.ts";
import { clean } from "../../pipeline/clean/index.ts";
import { isReject } from "../../schemas/reject.ts";
import { cleaned, rawArticle } from "../support/cleaned.ts";
import { lexicon } from "../support/lexicon.ts";

const BODY =
  "\ufeffEnvoys  meet in Se\u0301gou\r\n\r\nThe  envoys of Mali and\u00a0Chad met on Tuesday.\r\n\r\nALSO READ  Grain prices fall\r\n\r\n“We\u0000 agree”, Minister Ana Lund said 😀 there.";

test("every word of the text maps to the characters it was made from", () => {
  const document = cleaned(BODY);
  const given = [...document.row.text.matchAll(/[^\s]+/g)].map((word) => {
    const { start, end } = toOriginSpan(document, { start: word.index, end: word.index + word[0].length });
    return [word[0], BODY.slice(start, end).replaceAll("\u0000", "").normalize("NFC")];
  });
  expect(given.length).toBeGreaterThan(20);
  for (const [here, there] of given) expect(there).toBe(here);
});

test("a word before dropped furniture ends where it ends in the body, the one after it starts where it starts", () => {
  const document = cleaned(BODY);
  const before = document.row.text.indexOf("Tuesday.");
  expect(toOriginSpan(document, { start: before, end: before + 8 })).toEqual({ start: BODY.indexOf("Tuesday."), end: BODY.indexOf("Tuesday.") + 8 });
  expect(toOrigin(document, document.row.text.indexOf("“We"))).toBe(BODY.indexOf("“We"));
});

test("an empty span maps to an empty span", () => {
  const document = cleaned(BODY);
  const { start, end } = toOriginSpan(document, { start: 4, end: 4 });
  expect(end).toBe(start);
});

const piece = fc.constantFrom(
  "The ministers met. ",
  "e\u0301",
  "  ",
  "\r\n",
  "\n\n",
  "ALSO READ More fish\n",
  "\u0000",
  "😀",
  "(Reuters)",
  "\u00a0",
  "한",
  "\ud800",
  "Photo: x\n",
);

test("origins ascend, stay inside the body, and words map to themselves", () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 40 }), (pieces) => {
      const body = pieces.join("");
      const document = clean(rawArticle(body), lexicon);
      if (isReject(document)) return;
      for (let i = 1; i < document.origins.length; i++) {
        expect(document.origins[i]![0]).toBeGreaterThanOrEqual(document.origins[i - 1]![0]);
        expect(document.origins[i]![1]).toBeGreaterThanOrEqual(document.origins[i - 1]![1]);
      }
      expect(toOriginSpan(document, { start: 0, end: document.row.text.length }).end).toBeLessThanOrEqual(body.length);
      for (const word of document.row.text.matchAll(/[^\s]+/g)) {
        const { start, end } = toOriginSpan(document, { start: word.index, end: word.index + word[0].length });
        expect(body.toWellFormed().slice(start, end).replaceAll("\u0000", "").normalize("NFC")).toBe(word[0]);
      }
    }),
    { seed: 7, numRuns: 300 },
  );
});
