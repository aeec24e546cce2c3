/** How well quotations are found: their content, and content with speaker ("joint"). */
import { pairOff, type Pair } from "./pair-off.ts";
import { ratio, scores, type Scores } from "./scores.ts";
import { speakerRight, type Source } from "./speaker-right.ts";
import { overlap, shared, wordsOf, type Range, type WordSet, type Words } from "./word-sets.ts";

export interface Quote {
  readonly kind: string;
  readonly content: readonly Range[];
  readonly cue?: readonly Range[];
  readonly source?: readonly Range[];
  readonly speaker?: string | null;
  readonly speech?: boolean;
}

export interface QuotedText {
  readonly text: string;
  readonly gold: readonly Quote[];
  readonly predicted: readonly Quote[];
}

export interface QuoteScores {
  readonly content: Scores;
  readonly joint: Scores;
  /** Of the contents found, the share whose speaker is right. */
  readonly speaker: number;
  readonly gold: number;
  readonly predicted: number;
}

/** A content counts as found from this share of common words. */
const FOUND = 0.8 - 1e-9;
/** Two quotations are about the same words from this share. */
const TOUCHES = 0.3;
const KINDS = ["all", "direct", "indirect", "mixed"] as const;
export type QuoteKind = (typeof KINDS)[number];

interface Prepared {
  readonly quote: Quote;
  readonly content: WordSet;
  readonly source: Source;
}

/** What became of one text's quotations; `right` tells of each prediction given whether content and speaker are right. */
export interface JudgedQuotes {
  readonly gold: readonly string[];
  readonly predicted: readonly string[];
  readonly found: ReadonlyArray<{ readonly goldKind: string; readonly predictedKind: string; readonly speaker: boolean }>;
  /** By quotation: correct, wrong, or null where nothing is held for or against it. */
  readonly verdicts: ReadonlyMap<Quote, boolean | null>;
}

/** Judges one text. With `speechOnly`, gold that is not speech is optional, and so are predictions that say so of themselves. */
export function judgeQuotes({ text, gold, predicted }: QuotedText, speechOnly: boolean): JudgedQuotes {
  const words = wordsOf(text);
  const golds = prepare(words, text, gold);
  const guesses = prepare(words, text, predicted);
  const pairs = pairOff(golds, guesses, (g, p) => overlap(g.content, p.content));
  const optional = new Set(golds.flatMap(({ quote }, at) => (speechOnly && quote.speech === false ? [at] : [])));
  const dropped = speechOnly ? droppedGuesses(golds, guesses, pairs, optional) : new Set<number>();
  const found = pairs
    .filter((pair) => !optional.has(pair.gold) && !dropped.has(pair.predicted) && pair.similarity >= FOUND)
    .map((pair) => ({ ...pair, speaker: speakerRight(words, golds[pair.gold]!.source, guesses[pair.predicted]!.source) }));
  const right = new Set(found.filter((pair) => pair.speaker).map((pair) => pair.predicted));
  return {
    gold: golds.filter((_, at) => !optional.has(at)).map(({ quote }) => quote.kind),
    predicted: guesses.filter((_, at) => !dropped.has(at)).map(({ quote }) => quote.kind),
    found: found.map((pair) => ({
      goldKind: golds[pair.gold]!.quote.kind,
      predictedKind: guesses[pair.predicted]!.quote.kind,
      speaker: pair.speaker,
    })),
    verdicts: new Map(guesses.map(({ quote }, at) => [quote, dropped.has(at) ? null : right.has(at)])),
  };
}

function prepare(words: Words, text: string, quotes: readonly Quote[]): readonly Prepared[] {
  const characters = [...text];
  const slice = (spans: readonly Range[] = []): string => spans.map(([start, end]) => characters.slice(start, end).join("")).join(" ");
  return quotes
    .map((quote) => ({
      quote,
      content: words.within(quote.content),
      source: { words: words.within(quote.source ?? []), text: slice(quote.source), name: quote.speaker ?? "" },
    }))
    .filter(({ content }) => content.size > 0);
}

/** Predictions that find optional gold, lie for half in it, or say of themselves that they are no speech, and find no required gold. */
function droppedGuesses(
  golds: readonly Prepared[],
  guesses: readonly Prepared[],
  pairs: readonly Pair[],
  optional: ReadonlySet<number>,
): ReadonlySet<number> {
  const touching = pairs.filter((pair) => pair.similarity >= TOUCHES);
  const onOptional = new Set(touching.filter((pair) => optional.has(pair.gold)).map((pair) => pair.predicted));
  const onRequired = new Set(touching.filter((pair) => !optional.has(pair.gold)).map((pair) => pair.predicted));
  const optionalWords = [...optional].map((at) => golds[at]!.content);
  return new Set(
    guesses.flatMap(({ quote, content }, at) => {
      const inside = optionalWords.some((other) => shared(content, other) >= 0.5 * content.size);
      return onOptional.has(at) || (!onRequired.has(at) && (inside || quote.speech === false)) ? [at] : [];
    }),
  );
}

/** Scores by kind: recall by the kind of the gold, precision by the kind predicted. */
export function scoreQuotes(texts: readonly QuotedText[], speechOnly = false): Readonly<Record<QuoteKind, QuoteScores>> {
  const judged = texts.map((text) => judgeQuotes(text, speechOnly));
  const row = (kind: QuoteKind): QuoteScores => {
    const of = (name: string): boolean => kind === "all" || name === kind;
    const gold = judged.flatMap((one) => one.gold).filter(of).length;
    const predicted = judged.flatMap((one) => one.predicted).filter(of).length;
    const found = judged.flatMap((one) => one.found);
    const joint = found.filter((one) => one.speaker);
    const score = (hits: typeof found): Scores =>
      scores(hits.filter((hit) => of(hit.predictedKind)).length, predicted, hits.filter((hit) => of(hit.goldKind)).length, gold);
    const ofKind = found.filter((hit) => of(hit.goldKind));
    return { content: score(found), joint: score(joint), speaker: ratio(ofKind.filter((hit) => hit.speaker).length, ofKind.length), gold, predicted };
  };
  return { all: row("all"), direct: row("direct"), indirect: row("indirect"), mixed: row("mixed") };
}
