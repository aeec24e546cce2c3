import { expect, test } from "vitest";
import { bCubed } from "../../bench/metrics/b-cubed.ts";
import { brierScore, expectedCalibrationError } from "../../bench/metrics/calibration-error.ts";
import { datesCompatible, jaccard, samePerson, sameSpeaker, wordF1 } from "../../bench/metrics/likeness.ts";
import { fitLogistic } from "../../bench/metrics/logistic.ts";
import { pairOff } from "../../bench/metrics/pair-off.ts";
import { scores } from "../../bench/metrics/scores.ts";
import { scoreTimex, type Timex } from "../../bench/metrics/timex.ts";
import { scoreVerdicts } from "../../bench/metrics/verdicts.ts";
import { overlap, wordsOf } from "../../bench/metrics/word-sets.ts";
import { lastName } from "../../bench/metrics/speaker-right.ts";

test("precision, recall and F1 by hand", () => {
  expect(scores(3, 4, 3, 6)).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
  expect(scores(0, 0, 0, 0)).toEqual({ precision: 0, recall: 0, f1: 0 });
});

test("the most similar pair off first, each once", () => {
  const likeness = [
    [0.9, 0.8],
    [0.95, 0],
  ];
  const pairs = pairOff([0, 1], [0, 1], (g, p) => likeness[g]![p]!);
  expect(pairs.map(({ gold, predicted }) => [gold, predicted])).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

test("words are counted in code points", () => {
  const words = wordsOf("🙂 Anna said, yes.");
  expect([...words.within([[2, 6]])].map(words.word)).toEqual(["Anna"]);
  expect([...words.within([[0, 2]])]).toEqual([]);
  expect(overlap(new Set([1, 2, 3]), new Set([2, 3, 4, 5]))).toBe(0.5);
});

test("likeness of names, contents and dates", () => {
  expect(wordF1("the plan to reopen the port", "plan to reopen a harbour")).toBeCloseTo(4 / 6, 10);
  expect(jaccard(["AAA", "BBB"], ["BBB", "CCC", "DDD"])).toBe(0.25);
  expect(samePerson("Mara Quill", "Quill")).toBe(true);
  expect(samePerson("Mara Quill", "Mara Trent")).toBe(false);
  expect(sameSpeaker("World Trade Organization", "WTO")).toBe(true);
  expect(lastName("Defence Minister Mara Quill, who arrived")).toBe("quill");
  expect(datesCompatible("2020-05", "2020-05-31")).toBe(true);
  expect(datesCompatible("2020-05", "2020-06-01")).toBe(false);
  expect(datesCompatible("2020-05-01/2020-05-03", null)).toBe(true);
  expect(datesCompatible("2020-05-20/..", "2020-06")).toBe(true);
  expect(datesCompatible("2020-05-20/..", "2020-05-19")).toBe(false);
  expect(datesCompatible("../2020-05-20", "2019")).toBe(true);
  expect(datesCompatible("2020-23", "2020-10-02")).toBe(true);
  expect(datesCompatible("2020-23", "2020-08-31")).toBe(false);
  expect(datesCompatible("2020-24", "2021-02")).toBe(true);
  expect(datesCompatible("197X", "1974")).toBe(true);
});

test("dates: relaxed spans, values, and what is on no calendar", () => {
  const timex = (start: number, end: number, type: string, value: string): Timex => ({ start, end, type, value });
  const texts = [
    {
      gold: [timex(0, 6, "DATE", "2020-05-01"), timex(10, 16, "DURATION", "P3D"), timex(20, 24, "DATE", "2019")],
      predicted: [timex(2, 6, "TIME", "2020-05-01T10:00"), timex(10, 16, "DATE", "2020-05-03"), timex(40, 44, "DATE", "2018")],
    },
  ];
  const official = scoreTimex(texts, { calendar: false, day: false });
  expect(official.relaxed.f1).toBeCloseTo(2 / 3, 10);
  expect(official.valueF1).toBe(0);
  // Of the calendar: gold 2 (May 1, 2019), predicted 2 (what overlaps the duration alone is left out), one matched and right to the day.
  const calendar = scoreTimex(texts, { calendar: true, day: true });
  expect(calendar.gold).toBe(2);
  expect(calendar.valueF1).toBe(0.5);
});

test("verdicts keep hard negatives apart", () => {
  const found = scoreVerdicts([
    { expected: true, predicted: true, hard: null },
    { expected: true, predicted: false, hard: null },
    { expected: false, predicted: true, hard: "refused" },
    { expected: false, predicted: false, hard: "refused" },
    { expected: false, predicted: false, hard: null },
  ]);
  expect([found.precision, found.recall, found.hardAlarms]).toEqual([0.5, 0.5, 0.5]);
  expect(found.byReason).toEqual({ refused: [1, 2] });
});

test("calibration error is the weighted gap between chance and outcome", () => {
  const forecasts = [
    { chance: 0.92, right: true },
    { chance: 0.98, right: false },
    { chance: 0.1, right: false },
    { chance: 0.12, right: false },
  ];
  // Bin 0.9-1: mean 0.95 against 0.5, two of four; bin 0.1-0.2: mean 0.11 against 0, two of four.
  expect(expectedCalibrationError(forecasts)).toBeCloseTo(0.5 * 0.45 + 0.5 * 0.11, 10);
  expect(expectedCalibrationError([{ chance: 1, right: true }])).toBe(0);
  expect(brierScore([{ chance: 0.5, right: true }])).toBe(0.25);
});

test("B-cubed of three mentions, two events merged into one", () => {
  const mentions = [
    { gold: "a", predicted: "x" },
    { gold: "a", predicted: "x" },
    { gold: "b", predicted: "x" },
  ];
  const { precision, recall } = bCubed(mentions);
  expect(precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3) / 3, 10);
  expect(recall).toBe(1);
});

test("a logistic model finds the odds that made its examples", () => {
  const examples = Array.from({ length: 400 }, (_, at) => ({ features: [1, at % 2], right: at % 2 === 0 ? at % 4 === 0 : at % 8 !== 1 }));
  const [always, feature] = fitLogistic(examples, 0);
  expect(always!).toBeCloseTo(0, 2);
  expect(feature!).toBeCloseTo(Math.log(3), 2);
  expect(Math.abs(fitLogistic(examples, 1000)[1]!)).toBeLessThan(0.2);
});
