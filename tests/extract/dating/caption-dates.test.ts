import { expect, test } from "vitest";
import { analyse } from "../../../pipeline/extract/analyse.ts";
import { createWinkTagger } from "../../../pipeline/tagger/wink.ts";
import { cleaned } from "../../support/cleaned.ts";
import { lexicon } from "../../support/lexicon.ts";

const tagger = createWinkTagger();
const BODY =
  "Norwegian Foreign Minister Ana Holm and Chilean President Pedro Rivas agreed in Oslo to share data on fisheries, officials of both sides said after the talks.";

/** The dates of a caption under an article of Friday, 15 March 2024. */
function datesOf(caption: string): readonly string[] {
  const { dates, tokens, regions } = analyse(cleaned(`${BODY}\n\n${caption}\n\n${BODY}`, { published: "2024-03-15" }), lexicon, tagger);
  expect(regions).toContain("caption");
  return dates.map(({ start, end, date }) => `${tokens.text.slice(start, end)} = ${date?.date ?? "none"}`);
}

test("the days of a caption count from the one that it writes out in full", () => {
  expect(
    datesOf(
      "Ana Holm (L) and Pedro Rivas pose in Oslo on Feb. 5, 2019, where he had arrived the day before. They had met on Friday. (Photo: Ida Berg)",
    ),
  ).toEqual(["Feb. 5, 2019 = 2019-02-05", "the day before = 2019-02-04", "Friday = 2019-02-01"]);
});

test("a caption without such a day, or with two, counts from the document's", () => {
  expect(datesOf("Ana Holm (L) and Pedro Rivas pose in Oslo on Monday. (Photo: Ida Berg)")).toEqual(["Monday = 2024-03-11"]);
  expect(
    datesOf("Ana Holm (L) in Oslo on Feb. 5, 2019, and Pedro Rivas (R) in Lima on Feb. 6, 2019. They met on Monday. (Photo: Ida Berg)"),
  ).toContain("Monday = 2024-03-11");
});
