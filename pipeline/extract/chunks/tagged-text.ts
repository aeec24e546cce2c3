/** What the chunkers and clause finders read of a document. */
import { isCapital } from "../../text/capital.ts";
import type { Analysis } from "../analysis.ts";

/** The part of an `Analysis` below names and dates, so that these may be found before or after. */
export type TaggedText = Pick<Analysis, "tokens" | "tags" | "sentences" | "sentenceOf" | "quotations" | "lexicon">;

/** A half-open range of tokens. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Whether the token begins with a capital letter. */
export function isCapitalised(text: TaggedText, at: number): boolean {
  return isCapital(text.tokens.text, text.tokens.start[at]!);
}
