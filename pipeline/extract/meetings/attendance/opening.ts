/** "Also present were A and B", "Among those attending was A", "The participants included A": those named behind the verb of a sentence that opens with their presence. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { mentionsIn } from "../../reference/index.ts";
import { listEnd } from "./listed.ts";
import { pointsToMeeting } from "./meant-meeting.ts";
import { SIDES } from "./own-side.ts";

/** How many words may stand before the verb. */
const LONGEST = 16;
const PRESENCE =
  /^(?:also |all )?(?:present|on hand|in attendance|attending|participating|taking part|sitting in|accompanying|at the (?:table|talks|meeting)|with)\b/;
const AMONG = /^(?:also )?(?:among )?(?:the )?(?:those|others|other participants|other attendees|participants|attendees)\b/;
const ATTENDED =
  /\b(?:present|attending|in attendance|attended|taking part|took part|participating|participated|participants|attendees|at the (?:meeting|talks|table))\b/;

/** Those behind a verb whose sentence opens with words of presence; null for any other verb. */
export function openedByPresence(analysis: Analysis, chunks: Chunks, { lemma, first, last, passive }: VerbGroup): TokenRange | null {
  const includes = lemma === "include" && !passive;
  if (lemma !== "be" && !includes) return null;
  const start = behindSide(analysis, chunks, first);
  if (first <= start || first - start > LONGEST) return null;
  const words = analysis.tokens.lower.slice(start, first).join(" ");
  const opens = includes ? AMONG.test(words) && ATTENDED.test(words) : PRESENCE.test(words) || (AMONG.test(words) && ATTENDED.test(words));
  if (!opens || !isOfMeeting(analysis, start, first)) return null;
  const end = listEnd(analysis, chunks, last);
  return end > last ? { first: last, last: end } : null;
}

/** The token at which the sentence goes on behind "On the Chilean side,". */
function behindSide(analysis: Analysis, { sentence }: Chunks, verb: number): number {
  const { lower } = analysis.tokens;
  const comma = /^(?:on|from|for)$/.test(lower[sentence.first]!) ? lower.slice(sentence.first, verb).indexOf(",") : -1;
  return comma < 0 ? sentence.first : sentence.first + comma + 1;
}

/** What those were at is the meeting just told, where the opening says at all what it is: no "attending the parade". */
function isOfMeeting(analysis: Analysis, first: number, last: number): boolean {
  const { lower } = analysis.tokens;
  for (let at = first; at < last; at++)
    if (
      (lower[at] === "the" || lower[at] === "a") &&
      at > first &&
      !pointsToMeeting(analysis, at) &&
      !isSide(analysis, at, last) &&
      lower[at + 1] !== "participants"
    )
      return lower[at + 1] === "table";
  return true;
}

/** "on the Chilean side" */
const isSide = (analysis: Analysis, at: number, last: number): boolean =>
  analysis.tokens.lower.slice(at, Math.min(last, at + 4)).some((form) => SIDES.has(form)) && mentionsIn(analysis, at, last).length > 0;
