/** From offsets of the cleaned text back to offsets of the text as given. */
import type { Document } from "../../schemas/document.ts";
import type { Span } from "../../schemas/span.ts";
import { lastAtOrBelow, type Origin } from "./traced.ts";

/** The UTF-16 offset in the given body of the character that starts at `offset` of the document's text. */
export function toOrigin({ origins }: Pick<Document, "origins">, offset: number): number {
  return mapped(origins, offset, lastAtOrBelow(origins, offset));
}

/** The span of the given body that a span of the document's text was made from. */
export function toOriginSpan(document: Pick<Document, "origins">, span: Span): Span {
  const { origins } = document;
  const before = lastAtOrBelow(origins, span.end - 1);
  const at = origins[before + 1]?.[0] === span.end ? before + 1 : before;
  const start = toOrigin(document, span.start);
  return { start, end: Math.max(start, span.end > span.start ? mapped(origins, span.end, at) : start) };
}

function mapped(origins: readonly Origin[], offset: number, at: number): number {
  const pair = origins[at];
  if (pair === undefined) return offset;
  const next = origins[at + 1];
  const there = pair[1] + (offset - pair[0]);
  return next === undefined ? there : Math.min(there, next[1]);
}
