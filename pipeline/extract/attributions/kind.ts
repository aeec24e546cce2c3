/** Whether content is quoted, reported or both, and its quoted parts. */
import type { Span } from "../../../schemas/span.ts";
import { isWord } from "../../text/is-word.ts";
import { quotationAt } from "../../text/quotation-at.ts";
import type { TaggedText, TokenRange } from "../chunks/tagged-text.ts";
import type { AttributionKind } from "./attribution.ts";

/** Direct when every word stands in quotation marks, indirect when none does. */
export function kindOf(text: TaggedText, content: readonly TokenRange[]): AttributionKind {
  let inside = 0;
  let words = 0;
  for (const { first, last } of content) {
    for (let at = first; at < last; at++) {
      if (!isWord(text.tokens, at)) continue;
      words++;
      if (quotationAt(text.quotations, at) !== null) inside++;
    }
  }
  if (inside === 0) return "indirect";
  return inside === words ? "direct" : "mixed";
}

/** The quoted parts of the content, without their marks. */
export function quotedParts(text: TaggedText, content: readonly TokenRange[]): readonly Span[] {
  const parts: Span[] = [];
  for (const { first, last } of content) {
    for (let at = first; at < last;) {
      const quotation = quotationAt(text.quotations, at);
      if (quotation === null) at++;
      else {
        const start = Math.max(quotation.innerStart, text.tokens.start[first]!);
        const end = Math.min(quotation.innerEnd, text.tokens.end[last - 1]!);
        if (start < end) parts.push({ start, end });
        at = Math.max(quotation.last, at + 1);
      }
    }
  }
  return parts;
}
