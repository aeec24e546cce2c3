/** From characters to tokens. */
import type { Span } from "../../schemas/span.ts";
import type { Tokens } from "../text/tokens.ts";

/** The tokens that lie in a UTF-16 span, as a half-open range. */
export function tokenRangeOf(tokens: Tokens, span: Span): { readonly first: number; readonly last: number } {
  return { first: firstAtOrAfter(tokens.start, span.start), last: firstAtOrAfter(tokens.start, span.end) };
}

/** The index of the first of the ascending `starts` that is not below `offset`. */
function firstAtOrAfter(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
