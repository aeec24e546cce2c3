/** Quotation marks and their sides: which stretches of the text stand in quotation marks. */
import type { Sentence } from "./sentences.ts";
import type { Tokens } from "./tokens.ts";

/** A quoted stretch: tokens `[first, last)` and UTF-16 `[start, end)` with its marks, `inner` without them. A lost mark leaves `open` or `close` false. */
export interface Quotation {
  readonly first: number;
  readonly last: number;
  readonly start: number;
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  readonly open: boolean;
  readonly close: boolean;
}

/** All outermost quotations of the text, paragraph by paragraph, in text order. */
export function findQuotations(_tokens: Tokens, _sentences: readonly Sentence[]): readonly Quotation[] {
  return [];
}
