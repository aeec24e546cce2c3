import { expect, test } from "vitest";
import { judgeQuotes, scoreQuotes, type Quote } from "../../bench/metrics/quotes.ts";

const TEXT = "Mara Quill said the bridge was closed. The mayor denied it was unsafe.";
const span = (words: string): readonly [number, number] => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const quote = (content: string, source: string, more: Partial<Quote> = {}): Quote => ({
  kind: "indirect",
  content: [span(content)],
  source: source === "" ? [] : [span(source)],
  ...more,
});

const gold = [quote("the bridge was closed", "Mara Quill"), quote("it was unsafe", "The mayor")];

test("marks at the borders of a content do not matter, missing words do", () => {
  const { all } = scoreQuotes([{ text: TEXT, gold, predicted: [quote("the bridge was closed.", "Quill"), quote("unsafe", "The mayor")] }]);
  expect(all.content).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
});

test("joint needs the speaker too", () => {
  const { all } = scoreQuotes([{ text: TEXT, gold, predicted: [quote("the bridge was closed", "The mayor"), quote("it was unsafe", "mayor")] }]);
  expect(all.content.f1).toBe(1);
  expect(all.joint).toEqual({ precision: 0.5, recall: 0.5, f1: 0.5 });
  expect(all.speaker).toBe(0.5);
});

test("a resolved name stands for its source", () => {
  const { all } = scoreQuotes([{ text: TEXT, gold: [gold[0]!], predicted: [quote("the bridge was closed", "", { speaker: "Mara Quill" })] }]);
  expect(all.joint.f1).toBe(1);
});

test("recall is of the gold's kind, precision of the predicted kind", () => {
  const predicted = [quote("the bridge was closed", "Quill", { kind: "mixed" })];
  const rows = scoreQuotes([{ text: TEXT, gold: [gold[0]!], predicted }]);
  expect(rows.indirect.joint).toEqual({ precision: 0, recall: 1, f1: 0 });
  expect(rows.mixed.joint).toEqual({ precision: 1, recall: 0, f1: 0 });
});

test("what is no speech is optional, and a prediction of it is neither right nor wrong", () => {
  const optional = { ...gold[1]!, speech: false };
  const predicted = [quote("it was unsafe", "The mayor"), quote("the bridge was closed", "Quill")];
  const judged = judgeQuotes({ text: TEXT, gold: [gold[0]!, optional], predicted }, true);
  expect(judged.gold).toHaveLength(1);
  expect([...judged.verdicts.values()]).toEqual([null, true]);
});
