/** The named format or body of a meeting: "two-plus-two", "G7 summit". */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Mention } from "../mention.ts";
import { mentionAt } from "../reference/index.ts";
import { spanOf } from "../token-range.ts";
import type { Told } from "./passage.ts";

/** The first listed forum among tokens `[first, last)`, or the summit of one organisation; null without either. */
export function forumOf(analysis: Analysis, first: number, last: number): Told<string> | null {
  for (let at = first; at < last; at++) {
    const match = analysis.lexicon.names.longestAt(analysis.tokens, at);
    if (match === null || match.value.kind !== "forum" || match.last > last + 1) continue;
    return {
      value: match.value.name,
      spans: [{ start: analysis.tokens.start[at]!, end: analysis.tokens.end[match.last - 1]! }],
      method: "forum.name:stated",
    };
  }
  const summit = summitOfBody(analysis, last - 1);
  if (summit === null) return null;
  const span = spanOf(analysis, summit);
  return { value: analysis.tokens.text.slice(span.start, span.end).replace(/\s+/g, " "), spans: [span], method: "forum.summit:stated" };
}

const JOINING = new Set(["and", ",", "-", "/"]);

/** "the Andean Community summit", "the summit of the Andean Community": what the organisation whose summit it is has no other name for. */
function summitOfBody(analysis: Analysis, noun: number): TokenRange | null {
  const { lower } = analysis.tokens;
  if (lower[noun] !== "summit") return null;
  const before = mentionAt(analysis, noun - 1);
  if (isBody(analysis, before) && before.last === noun && !JOINING.has(lower[before.first - 1] ?? "")) return { first: before.first, last: noun + 1 };
  if (lower[noun + 1] !== "of") return null;
  const after = mentionAt(analysis, lower[noun + 2] === "the" ? noun + 3 : noun + 2);
  return isBody(analysis, after) && !JOINING.has(lower[after.last] ?? "") ? { first: noun, last: after.last } : null;
}

const isBody = ({ lexicon }: Analysis, mention: Mention | null): mention is Mention =>
  mention?.kind === "organisation" && mention.country !== null && lexicon.countries.rows.get(mention.country)?.kind === "organisation";
