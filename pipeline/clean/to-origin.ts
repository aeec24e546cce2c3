/** From offsets of the cleaned text back to offsets of the text as given. */
import type { Document } from "../../schemas/document.ts";
import type { Span } from "../../schemas/span.ts";
import type { Traced } from "./traced.ts";

type Pair = readonly [here: number, there: number];

/**
 * The pairs that describe where each character came from: between two pairs both sides run in step. Where something was left out, two pairs
 * share their `here`: the first says where the text before it ends, the second where the text after it starts.
 */
export function originPairs(traced: Traced): readonly Pair[] {
  const { from, to, text } = traced;
  const pairs: [number, number][] = [[0, from[0] ?? 0]];
  const inStep = (here: number, there: number): boolean => {
    const last = pairs.at(-1)!;
    return there - last[1] === here - last[0];
  };
  for (let at = 1; at < text.length; at++) {
    if (from[at] === from[at - 1]) continue;
    const left = to[at - 1]!;
    const right = from[at]!;
    if (left !== right) pairs.push([at, left], [at, right]);
    else if (!inStep(at, left)) pairs.push([at, left]);
  }
  const end = to[text.length - 1] ?? 0;
  if (!inStep(text.length, end)) pairs.push([text.length, end]);
  return pairs;
}

/** The UTF-16 offset in the given body of the character that starts at `offset` of the document's text. */
export function toOrigin(document: Pick<Document, "origins">, offset: number): number {
  return mapped(document.origins, offset, lastAtOrBelow(document.origins, offset));
}

/** The span of the given body that a span of the document's text was made from. */
export function toOriginSpan(document: Pick<Document, "origins">, span: Span): Span {
  const { origins } = document;
  const before = lastAtOrBelow(origins, span.end - 1);
  const at = origins[before + 1]?.[0] === span.end ? before + 1 : before;
  const start = toOrigin(document, span.start);
  return { start, end: Math.max(start, span.end > span.start ? mapped(origins, span.end, at) : start) };
}

function mapped(origins: readonly Pair[], offset: number, at: number): number {
  const pair = origins[at];
  if (pair === undefined) return offset;
  const next = origins[at + 1];
  const there = pair[1] + (offset - pair[0]);
  return next === undefined ? there : Math.min(there, next[1]);
}

/** Index of the last pair whose `here` is at or below `offset`; 0 when there is none. */
function lastAtOrBelow(origins: readonly Pair[], offset: number): number {
  let low = 0;
  let high = origins.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (origins[middle]![0] <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}
