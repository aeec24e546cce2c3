import { expect, test } from "vitest";
import { contextPatterns } from "../../pipeline/tagger/context-patterns.ts";

const [DET, NOUN, VERB] = [6, 8, 16];
const HINTED = 1_080_003;
const OTHERWISE = 2_070_003;
const any = -1;

/** [words of a pattern, tag given, place of the changed word]. */
type Pattern = readonly [readonly number[], string, number];

/** Patterns as the model's JSON has them. A pattern that is the start of another ends in the state between them, otherwise. */
function automaton(...patterns: readonly Pattern[]): string {
  const transitions: Record<number, Record<number, number>> = { 0: {} };
  const ends: Record<number, string> = {};
  const marks: Record<number, [number, number]> = {};
  let last = 0;
  for (const [words, tag, changed] of patterns.toSorted(([a], [b]) => b.length - a.length)) {
    let state = 0;
    for (const word of words) {
      const events = (transitions[state] ??= { [OTHERWISE]: 0 });
      state = events[word] ??= ++last;
    }
    if (transitions[state] !== undefined) state = transitions[state]![OTHERWISE] = ++last;
    ends[state] = tag;
    marks[state] = [changed, words.length - 1 - changed];
  }
  return JSON.stringify([100, last, transitions, ends, marks, {}]);
}

function applied(
  patterns: readonly Pattern[],
  tags: readonly number[],
  hints: readonly number[] = [],
  possible: readonly number[] = [],
): readonly number[] {
  const columns = { tags: [...tags], hints: tags.map((_, at) => hints[at] ?? 0), possible: tags.map((_, at) => possible[at] ?? any) };
  contextPatterns(automaton(...patterns))(columns);
  return columns.tags;
}

test("a pattern changes the word that it marks, wherever it stands", () => {
  expect(applied([[[DET, VERB], "8", 1]], [DET, VERB, DET, VERB, VERB])).toEqual([DET, NOUN, DET, NOUN, VERB]);
});

test("a word takes a tag that it can have; a tag with a minus whatever it can be", () => {
  expect(applied([[[DET, VERB], "8", 1]], [DET, VERB], [], [any, 1 << VERB])).toEqual([DET, VERB]);
  expect(applied([[[DET, VERB], "-8", 1]], [DET, VERB], [], [any, 1 << VERB])).toEqual([DET, NOUN]);
});

test("the longest pattern is taken; the shorter one where the longer breaks off, and what it left is read again", () => {
  const patterns: readonly Pattern[] = [
    [[DET, VERB], "8", 1],
    [[DET, VERB, NOUN, NOUN], "6", 3],
    [[NOUN, VERB], "6", 1],
  ];
  expect(applied(patterns, [DET, VERB, NOUN, NOUN])).toEqual([DET, VERB, NOUN, DET]);
  expect(applied(patterns, [DET, VERB, NOUN, VERB])).toEqual([DET, NOUN, NOUN, DET]);
});

test("a word that patterns know by itself is no longer known by its tag", () => {
  const patterns: readonly Pattern[] = [
    [[HINTED, VERB], "8", 1],
    [[DET, VERB], "6", 1],
  ];
  expect(applied(patterns, [DET, VERB, DET, VERB], [3])).toEqual([DET, NOUN, DET, DET]);
});

test("the pattern 0 changes nothing and takes its words from others", () => {
  const patterns: readonly Pattern[] = [
    [[DET, VERB, VERB], "0", 0],
    [[VERB, VERB], "8", 0],
  ];
  expect(applied(patterns, [DET, VERB, VERB, VERB])).toEqual([DET, VERB, VERB, VERB]);
  expect(applied(patterns, [VERB, VERB])).toEqual([NOUN, VERB]);
});
