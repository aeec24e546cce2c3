/** "the official", "the Kenyan official": an office-holder who was named when he spoke, not one whom the text has no name for. */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Mention } from "../mention.ts";
import { mentionAt, mentionsIn } from "./mentions-in.ts";
import { isQuoted, isSayer } from "./persons.ts";

const SENTENCES_BACK = 8;
/** "the visiting Kenyan official" */
const LONGEST = 4;
const OFFICIALS = new Set(["official", "officials"]);

/** The office-holder below a head of state or government whom "the official" on `range` means; null where an official without a name may be meant. */
export function officialBefore(analysis: Analysis, range: TokenRange): Mention | null {
  const { tokens, sentences, sentenceOf } = analysis;
  if (tokens.lower[range.last - 1] !== "official" || tokens.lower[range.first] !== "the" || range.last - range.first > LONGEST) return null;
  const state = range.last - range.first > 2 ? (mentionAt(analysis, range.last - 2) ?? mentionAt(analysis, range.last - 1)) : null;
  if (range.last - range.first > 2 && state?.country == null) return null;
  const here = sentenceOf[range.first]!;
  for (let index = here - 1; index >= Math.max(analysis.itemOf[here]!, here - SENTENCES_BACK); index--) {
    const { first, last } = sentences[index]!;
    let isSpokenOf = false;
    for (let at = first; at < last; at++) {
      if (!OFFICIALS.has(tokens.lower[at]!)) continue;
      if (!isAnaphor(analysis, at)) return null;
      isSpokenOf = true;
    }
    // "The official said A would come": whoever he is, he is not A.
    if (isSpokenOf) continue;
    const holder = mentionsIn(analysis, first, last).find(
      (one) =>
        one.kind === "person" &&
        one.role !== null &&
        one.level !== "leader" &&
        (state === null || one.country === state.country) &&
        !isQuoted(analysis, one) &&
        isSayer(analysis, one),
    );
    if (holder !== undefined) return holder;
  }
  return null;
}

/** "the official", "the Kenyan official": no new one. */
function isAnaphor({ tokens: { lower } }: Analysis, at: number): boolean {
  return lower[at] === "official" && (lower[at - 1] === "the" || lower[at - 2] === "the");
}
