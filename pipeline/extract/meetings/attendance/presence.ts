/** The passage that tells of no more than some of those present at a meeting; it joins the meeting last told, and makes none. */
import type { Analysis } from "../../analysis.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { Referent } from "../../mention.ts";
import { barePassage } from "../bare-passage.ts";
import type { MeetingPassage } from "../passage.ts";

/** The passage of the words that tell it. */
export function presencePassage(analysis: Analysis, index: number, words: TokenRange, present: readonly Referent[]): MeetingPassage {
  return { ...barePassage(analysis, index, words, present), definite: true, linkOnly: true, partial: true };
}
