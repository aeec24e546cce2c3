/** Political and armed movements, which negotiate with states but have no code: "the rebels", "Muslim separatists", listed names. */
import type { Analysis } from "../analysis.ts";
import type { Chunks } from "../chunks/index.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Mention } from "../mention.ts";
import { spanOf } from "../token-range.ts";
import { mentionsIn } from "./mentions-in.ts";
import { wordsOf } from "./referent.ts";

export interface Movement extends TokenRange {
  /** Its listed name, else its words without the article. */
  readonly name: string;
  readonly span: { readonly start: number; readonly end: number };
}

const DETERMINERS = new Set(["the", "a", "an", "its", "their", "his", "her", "both", "some"]);

/** The movements that the noun groups of tokens `[first, last)` name, in text order. */
export function movementsIn(analysis: Analysis, chunks: Chunks, first: number, last: number): readonly Movement[] {
  const found: Movement[] = [];
  for (let at = first; at < last;) {
    const group = chunks.nounAt(at);
    if (group === null) {
      at++;
      continue;
    }
    const range = { first: Math.max(group.first, first), last: Math.min(group.last, last) };
    const movement = movementOf(analysis, range);
    if (movement !== null) found.push(movement);
    at = Math.max(range.last, at + 1);
  }
  return found;
}

/** Whether a mention is the listed name of a movement. */
export function isMovement(analysis: Analysis, mention: Mention): boolean {
  return mention.kind === "organisation" && analysis.lexicon.names.longestAt(analysis.tokens, mention.first)?.value.kind === "movement";
}

function movementOf(analysis: Analysis, range: TokenRange): Movement | null {
  const named = mentionsIn(analysis, range.first, range.last).findLast((mention) => isMovement(analysis, mention));
  if (named !== undefined) return { ...range, name: named.name, span: spanOf(analysis, named) };
  const { lower } = analysis.tokens;
  const holds = lower.slice(range.first, range.last).some((form) => analysis.lexicon.words.is(form, "movement"));
  if (!holds) return null;
  const own = { first: DETERMINERS.has(lower[range.first]!) ? range.first + 1 : range.first, last: range.last };
  return own.first < own.last ? { ...range, name: wordsOf(analysis, own), span: spanOf(analysis, own) } : null;
}
