import { expect, test } from "vitest";
import { regionsOf, splitAtRegions } from "../../../pipeline/extract/layout/regions.ts";
import { readText } from "../../support/read-text.ts";

const text = "OSLO, March 3 - Holm met Vega. They spoke. Photo: Lund";
const region = (kind: "dateline" | "caption", words: string) => {
  const start = text.indexOf(words);
  return { kind, span: { start, end: start + words.length } };
};

function parted(regions: ReadonlyArray<ReturnType<typeof region>>): readonly string[] {
  const { tokens, sentences } = readText(text);
  const parts = splitAtRegions(tokens, sentences, regions);
  const kinds = regionsOf(parts, regions);
  return parts.map((part, n) => `${kinds[n]}: ${text.slice(part.start, part.end)}`);
}

test("a sentence is parted where a dateline ends in it, and each part has its region", () =>
  expect(parted([region("dateline", "OSLO, March 3 - "), region("caption", "Photo: Lund")])).toEqual([
    "dateline: OSLO, March 3 -",
    "body: Holm met Vega.",
    "body: They spoke.",
    "caption: Photo: Lund",
  ]));

test("regions may come in any order", () =>
  expect(parted([region("caption", "Photo: Lund"), region("dateline", "OSLO, March 3 - ")])).toEqual(
    parted([region("dateline", "OSLO, March 3 - "), region("caption", "Photo: Lund")]),
  ));

test("without regions all is body", () => {
  const { sentences } = readText(text);
  expect(parted([])).toHaveLength(sentences.length);
});
