import * as fc from "fast-check";
import { expect, test } from "vitest";
import { clean } from "../../../pipeline/clean/index.ts";
import { extract } from "../../../pipeline/extract/index.ts";
import { decodeDraft } from "../../../schemas/draft.ts";
import { isReject } from "../../../schemas/reject.ts";
import { rawArticle } from "../../support/cleaned.ts";
import { lexicon } from "../../support/lexicon.ts";
import { PUBLISHED, tagger } from "../../support/drafts.ts";
import { cpuTime } from "../../support/cpu-time.ts";

const SENTENCES = [
  "Norwegian Foreign Minister Kari Holm met her Chilean counterpart Pedro Rivas in Oslo on Tuesday.",
  "The foreign and defense ministers of Chile and Norway will hold a two-plus-two meeting at the Pentagon on Friday.",
  "A day after the talks, the leaders of Kenya and Peru signed a treaty on fishing.",
  "They agreed that the strait must stay open, the Norwegian Foreign Ministry said.",
  '"We will guard it," Holm told Rivas. "It is ours."',
  "The meeting, last held in January 2022, was called off.",
  "On the sidelines of the summit, the two ministers condemned the attack on the port.",
  "\u201cThe talks with Chile\u201d were useful, according to officials.",
  "He spoke by phone with Kenyan President Daniel Otieno, he said.",
  "NATO failed to reach an agreement with Kenya.",
  "Their first call since last year lasted an hour.",
  "\u{1F91D} The \u00e9mile river, Se\u0301gou.",
];
const WORDS = [...new Set(SENTENCES.join(" ").split(/(?=[ ,."])|(?<=[ "])/u))];
const text = fc.oneof(
  fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 12 }).map((sentences) => sentences.join(" ")),
  fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 12 }).map((sentences) => sentences.join("\n\n")),
  fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 80 }).map((words) => words.join("")),
  fc.string({ minLength: 1, maxLength: 60, unit: "binary" }),
);

test("whatever the text: nothing is thrown, drafts fit their schema, keys are unique, every span gives its words back, links lead somewhere", () => {
  fc.assert(
    fc.property(text, fc.constantFrom(PUBLISHED, null), (body, published) => {
      const document = clean(rawArticle(body, { published }), lexicon);
      if (isReject(document)) return;
      const points = [...document.row.text];
      const drafts = extract(document, lexicon, tagger);
      expect(extract(document, lexicon, tagger)).toEqual(drafts);
      const keys = drafts.map((draft) => draft.key);
      expect(new Set(keys).size).toBe(keys.length);
      for (const draft of drafts) {
        expect(decodeDraft(draft)).toEqual({ ok: true, value: draft });
        for (const { start, end, text: words } of draft.evidence) expect(points.slice(start, end).join("")).toBe(words);
        if (draft.table !== "meetings" && draft.meeting !== null) expect(keys).toContain(draft.meeting);
      }
    }),
    { numRuns: 300, seed: 11 },
  );
});

/** Milliseconds for a text of `length` characters made of `piece`, the best of two. */
function timeOf(piece: string, length: number): number {
  const document = clean(rawArticle(piece.repeat(Math.ceil(length / piece.length)), { published: PUBLISHED }), lexicon);
  if (isReject(document)) return 0;
  const runs = [0, 1].map(() => {
    const start = cpuTime();
    extract(document, lexicon, tagger);
    return cpuTime() - start;
  });
  return Math.min(...runs);
}

const MEGABYTE = 1_000_000;
const ATTEMPTS = 4;
/** Twice the text may take twice the time and half as much again; the floor keeps the noise of short runs out. */
const FLOOR = 50;

test.each([
  ["one letter", "a"],
  ["one letter and blanks", "a "],
  ["quotation marks", '"'],
  ["curly quotation marks", "\u201c"],
  ["names", "Kari Holm "],
  ["titles and names", "Foreign Minister Kari Holm, "],
  ["countries", "Chile and Norway, "],
  ["nested quotations", "\u201cHolm said, \u2018We \u201cwill\u201d wait,\u2019\u201d "],
  ["one verb of saying", "said "],
  ["sentences of saying", '"We will wait," he said. '],
  ["sentences of agreeing", "They agreed to meet Kari Holm in Oslo on Friday. "],
])("one megabyte of %s takes time in proportion to its length", { timeout: 300_000 }, (_, piece) => {
  const ratios: number[] = [];
  do {
    const half = timeOf(piece, MEGABYTE / 2);
    ratios.push(timeOf(piece, MEGABYTE) / Math.max(half, FLOOR));
  } while (ratios.at(-1)! >= 3 && ratios.length < ATTEMPTS);
  expect(Math.min(...ratios)).toBeLessThan(3);
});
