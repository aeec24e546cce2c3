import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { findAttributions } from "../../pipeline/extract/attributions/index.ts";
import { readCsv } from "../../pipeline/text/csv.ts";
import { readText } from "../support/read-text.ts";

const rows = readCsv(readFileSync(new URL("../../seeds/lexicon/cues.csv", import.meta.url), "utf8"));

test("the cues are sorted, and there are at least 200 of them", () => {
  const cues = rows.map((row) => row["cue"]!);
  expect(cues).toEqual([...new Set(cues)].toSorted());
  expect(cues.length).toBeGreaterThanOrEqual(200);
});

test.each(rows.map((row) => [row["cue"]!, row["example"]!] as const))("%s: %s", (cue, example) => {
  const found = findAttributions(readText(example)).filter((attribution) => attribution.cue?.lemma === cue);
  expect(found).toHaveLength(1);
  expect(found[0]!.source).not.toBeNull();
  expect(found[0]!.content[0]!.end).toBeGreaterThan(found[0]!.content[0]!.start);
});
