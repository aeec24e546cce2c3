/** Everything that is measured on the gold of the project. */
import type { GoldFolder } from "../gold-files/gold-folder.ts";
import type { Reader } from "../reader.ts";
import { dateFigures } from "./dates.ts";
import { agreementFigures, meetingFigures } from "./events.ts";
import { figure, type Figure } from "./figure.ts";
import { missesOf } from "./misses.ts";
import { quoteFigures } from "./quotes.ts";
import { articleFigures, compareArticles, corpusFigures } from "./records.ts";

/** All figures, in the order in which they are printed. */
export async function ownFigures(gold: GoldFolder, reader: Reader): Promise<readonly Figure[]> {
  return [
    ...quoteFigures(
      "quotes",
      gold.quotes.map((sentence) => ({ text: sentence.text, gold: sentence.quotes, predicted: reader.annotate(sentence).quotes })),
    ),
    ...ownDates(gold.dates, reader),
    ...meetingFigures("meetings", gold.meetings, reader),
    ...agreementFigures("agreements", gold.agreements, reader),
    ...articleFigures("articles", gold.articles, await reader.dataset(gold.articles)),
    ...articleFigures("worldwide", gold.worldwide, await reader.dataset(gold.worldwide)),
    ...articleFigures("readouts", gold.readouts, await reader.dataset(gold.readouts)),
    ...articleFigures("newswire", gold.newswire, await reader.dataset(gold.newswire)),
    ...articleFigures("field", gold.field, await reader.dataset(gold.field)),
    ...articleFigures("unseen", gold.unseen, await reader.dataset(gold.unseen)),
    ...articleFigures("sealed", gold.sealed, await reader.dataset(gold.sealed)),
    ...corpusFigures("seeds", gold.seeds, await reader.folder("seeds/articles")),
  ];
}

/** Suites whose misses may be read; of the others nobody who writes rules knows more than totals. */
export const OPEN_SUITES = ["articles", "worldwide", "readouts", "newswire", "field"] as const;

/** The misses of one of them. */
export async function ownMisses(suite: (typeof OPEN_SUITES)[number], gold: GoldFolder, reader: Reader): Promise<Iterable<string>> {
  return missesOf(compareArticles(gold[suite], await reader.dataset(gold[suite])));
}

function ownDates(sentences: GoldFolder["dates"], reader: Reader): readonly Figure[] {
  const read = sentences.map((sentence) => ({ gold: sentence.timex, predicted: reader.annotate(sentence).timex }));
  const ranges = read.flatMap(({ gold, predicted }) =>
    gold.filter(({ edtf }) => edtf !== undefined).map((range) => predicted.some(({ edtf }) => edtf === range.edtf)),
  );
  return [
    ...dateFigures(
      "dates",
      // A range has no value in TIMEX3: it is measured by its EDTF date alone.
      read.map(({ gold, predicted }) => ({
        gold: gold.flatMap(({ value, ...timex }) => (value === null ? [] : [{ ...timex, value }])),
        predicted: predicted.filter((found) => !gold.some((timex) => timex.value === null && found.start < timex.end && timex.start < found.end)),
      })),
    ),
    figure("dates.ranges", ranges.filter(Boolean).length / Math.max(1, ranges.length), ranges.length),
  ];
}
