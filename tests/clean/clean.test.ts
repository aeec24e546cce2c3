import fc from "fast-check";
import { expect, test } from "vitest";
import { clean, CLEANERS } from "../../pipeline/clean/index.ts";
import { decodeDocument } from "../../schemas/document.ts";
import { isReject } from "../../schemas/reject.ts";
import { cleaned, rawArticle } from "../support/cleaned.ts";
import { lexicon } from "../support/lexicon.ts";
import { leastCpuTime } from "../support/cpu-time.ts";

const METHOD = /^[a-z0-9_.-]+:(?:stated|inferred|curated)$/;
const withoutSpace = (text: string): string => text.replace(/\s/g, "");

test("the id comes from the article's own id, or else from its source", () => {
  const text = "Ministers met in Oslo.";
  expect(cleaned(text, { id: "a1" }).row.document_id).toBe(cleaned("Other words.", { id: "a1", source: "else.txt" }).row.document_id);
  expect(cleaned(text, { source: "a.txt" }).row.document_id).not.toBe(cleaned(text, { source: "b.txt" }).row.document_id);
  expect(cleaned(text).row.document_id).toMatch(/^d_[0-9a-hjkmnp-tv-z]{10,}$/);
});

test("characters are counted in code points, words without marks", () => {
  expect(cleaned("Envoys met 😀 — twice!").row).toMatchObject({ n_chars: 21, n_words: 3 });
});

test.each([["   \n\u0000"], ["— … !"], ["Advertisement\n\nShare\n\nCookie policy"]])("%j is rejected as no_text", (body) => {
  const result = clean(rawArticle(body), lexicon);
  expect(isReject(result) && [result.stage, result.reason]).toEqual(["clean", "no_text"]);
});

test("cleaners have unique names", () => {
  expect(new Set(CLEANERS.map((cleaner) => cleaner.name)).size).toBe(CLEANERS.length);
});

test("cleaning what was cleaned changes nothing", () => {
  const body = "Envoys agree\n\nOSLO (AP) -- Ministers met on Tuesday.\n\nALSO READ More fish\n\nBoth left early. (Reuters)";
  const { text } = cleaned(body).row;
  expect(cleaned(text).row.text).toBe(text);
});

const lines = fc.constantFrom(
  "Norway, Ghana open office",
  "By Jane Roe",
  "Friday, May 8, 2009",
  "OSLO, March 4 (AFP) -- Ministers met on Tuesday.",
  "Ana Lund (L) and Kofi Adu (R) meet in Accra on March 3, 2020. (Reuters)",
  "ALSO READ  More fish in the sea",
  "Related coverage:",
  "Ships return to port",
  "“We agree,” she said on Friday.",
  "Later Wednesday, leaders are set to meet. (Reuters)",
  "Image: Jane Roe.",
  "██ Claimed waters",
  "###",
  "(",
  "”",
);
const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.array(lines, { maxLength: 12 }).map((all) => all.join("\n")),
);
const field = fc.option(
  fc.oneof(fc.string({ unit: "binary", maxLength: 30 }), fc.constantFrom("2020-03-05", "Norway, Ghana open office", "https://reuters.com/x", "en")),
  { nil: null },
);

test("any article gives a valid document or a reject; nothing is invented and nothing lost", () => {
  fc.assert(
    fc.property(anything, field, field, field, (body, title, published, url) => {
      const result = clean(rawArticle(body === "" ? " " : body, { title, published, url }), lexicon);
      if (isReject(result)) return;
      const { row, regions, cells, removals } = result;
      expect(decodeDocument(result)).toMatchObject({ ok: true });
      expect(row.text).toBe(row.text.normalize("NFC"));
      expect(row.text).not.toMatch(/(?!\n)\p{Cc}|\ufeff|\n{3}| {2}|^\s|\s$/u);
      const kept = withoutSpace(row.text) + removals.map((removal) => withoutSpace(removal.text)).join("");
      expect([...kept].toSorted().join("")).toBe([...withoutSpace(normalized(body))].toSorted().join(""));
      for (const { span } of [...regions, ...cells]) expect(span.start < span.end && span.end <= row.text.length).toBe(true);
      for (let i = 1; i < regions.length; i++) expect(regions[i]!.span.start).toBeGreaterThanOrEqual(regions[i - 1]!.span.end);
      for (const { method } of cells) expect(method).toMatch(METHOD);
    }),
    { seed: 11, numRuns: 400 },
  );
});

/** What normalisation alone leaves of a body, said again in the simplest way. */
function normalized(body: string): string {
  return [...body.toWellFormed()]
    .filter((character) => /\s/.test(character) || !/[\p{Cc}\ufeff\ufdd0-\ufdef]/u.test(character))
    .filter((character) => (character.codePointAt(0)! & 0xfffe) !== 0xfffe)
    .map((character) => (character === "\ufeff" ? "" : character))
    .join("")
    .normalize("NFC");
}

const HOSTILE: ReadonlyArray<readonly [string, (times: number) => string]> = [
  ["one line", (times) => "The minister said on Thursday that talks would go on. ".repeat(times * 100)],
  ["one letter", (times) => "a".repeat(times * 5000)],
  ["short lines", (times) => "One line.\n".repeat(times * 500)],
  ["furniture", (times) => "ALSO READ something here\n".repeat(times * 250)],
  ["captions", (times) => "Ana Lund (L) and Kofi Adu (R) meet in Oslo on Jan. 12, 2023. (Reuters)\n\n".repeat(times * 60)],
  ["brackets", (times) => "(".repeat(times * 5000)],
  ["quotation marks", (times) => '"'.repeat(times * 5000)],
  ["marks", (times) => `a${"\u0301\u0316".repeat(times * 2500)}`],
  ["dashes", (times) => "A - ".repeat(times * 1000)],
  ["blanks", (times) => `${" ".repeat(times * 5000)}x`],
];

const cost = (body: string): number => leastCpuTime(() => clean(rawArticle(body), lexicon));

test.each(HOSTILE)("time grows with length, not with its square: %s", (_, text) => {
  // Eight times the length: linear work costs 8 times as much, quadratic 64 times; short runs are rounded up.
  expect(cost(text(32))).toBeLessThan(32 * Math.max(cost(text(4)), 5));
});
