/** The named format or body of a meeting: "two-plus-two", "G7 summit". */
import type { Analysis } from "../analysis.ts";
import type { Told } from "./passage.ts";

/** The first listed forum among tokens `[first, last)`; null without one. */
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
  return null;
}
