/** From characters to tokens and back. */
import type { Span } from "../../schemas/span.ts";
import type { Tokens } from "../text/tokens.ts";
import type { TokenRange } from "./chunks/tagged-text.ts";

/** The tokens that lie in a UTF-16 span, as a half-open range. */
export function tokenRangeOf(tokens: Tokens, span: Span): TokenRange {
  return { first: firstAtOrAfter(tokens.start, span.start), last: firstAtOrAfter(tokens.start, span.end) };
}

/** The UTF-16 span of a range of at least one token. */
export function spanOf({ tokens }: { readonly tokens: Tokens }, { first, last }: TokenRange): Span {
  return { start: tokens.start[first]!, end: tokens.end[last - 1]! };
}

/** The index of the first of the ascending `starts` that is not below `offset`. */
function firstAtOrAfter(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
