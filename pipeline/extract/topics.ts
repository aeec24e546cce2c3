/** What a stretch of text is about. */
import type { Topic } from "../../schemas/topic.ts";
import type { Span } from "../../schemas/span.ts";
import type { Analysis } from "./analysis.ts";

const MOST = 3;
/** One term of a field, or two of its everyday words. */
const ENOUGH = 2;

export interface FoundTopic {
  readonly topic: Topic;
  /** The phrase that tells. */
  readonly span: Span;
}

/** The topics of tokens `[first, last)`, the strongest first, at most three; equal ones in the order of the text. */
export function findTopics(analysis: Analysis, first: number, last: number): readonly FoundTopic[] {
  const { tokens, lexicon } = analysis;
  const found = new Map<Topic, { weight: number; span: Span }>();
  for (let at = first; at < last; at++) {
    const match = lexicon.topics.longestAt(tokens, at);
    if (match === null || match.last > last) continue;
    const { topic, weight } = match.value;
    const earlier = found.get(topic);
    if (earlier === undefined) found.set(topic, { weight, span: { start: tokens.start[at]!, end: tokens.end[match.last - 1]! } });
    else earlier.weight += weight;
    at = match.last - 1;
  }
  return [...found]
    .filter(([, { weight }]) => weight >= ENOUGH)
    .toSorted(([, a], [, b]) => b.weight - a.weight || a.span.start - b.span.start)
    .slice(0, MOST)
    .map(([topic, { span }]) => ({ topic, span }));
}
