/** The passage that tells of no more than some of those present at a meeting; it joins the meeting last told, and makes none. */
import type { Analysis } from "../../analysis.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { Referent } from "../../mention.ts";
import { barePassage } from "../bare-passage.ts";
import type { MeetingPassage } from "../passage.ts";

/** The passage of the words that tell it; `isPlan`: that some will be there. */
export function presencePassage(analysis: Analysis, index: number, words: TokenRange, present: readonly Referent[], isPlan = false): MeetingPassage {
  const bare = barePassage(analysis, index, words, present);
  const status = isPlan ? ({ value: "scheduled", spans: [bare.span], method: "status.verb:stated" } as const) : null;
  return { ...bare, status, definite: true, linkOnly: true, partial: true };
}
