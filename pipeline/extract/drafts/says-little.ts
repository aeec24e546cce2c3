/** Acts of speech without a content of their own: "welcomed the deal", "praised it", "conveyed greetings", "agreed to pay". */
import type { Analysis } from "../analysis.ts";
import type { Attribution } from "../attributions/attribution.ts";
import { tokenRangeOf } from "../token-range.ts";
import { wordSet } from "../word-set.ts";

const COURTESIES = wordSet("greetings condolences condolence congratulations regards respects sympathy sympathies compliments");
const CONVEYING = wordSet("convey express extend offer send present");
const CARRIED = wordSet("message letter invitation greetings");
const DETERMINERS = wordSet("the this that these those a an his her its their");
/** An article and a noun: what is welcomed is told elsewhere. */
const LONGEST_EMPTY = 2;

/** Whether what was said tells nothing by itself; what is quoted always does. */
export function saysLittle(analysis: Analysis, { kind, cue, act, content }: Attribution): boolean {
  const [span] = content;
  if (kind !== "indirect" || cue === null || span === undefined || content.length > 1) return false;
  const { first, last } = tokenRangeOf(analysis.tokens, span);
  const { lower } = analysis.tokens;
  // "agreed to pay", "agreed on a date": settled, and not said.
  if (cue.lemma === "agree" && (lower[first] === "to" || lower[first] === "on")) return true;
  if (last - first === 1 && analysis.tags[first] === "PRON") return true;
  if (act === "SUPPORT" && last - first <= LONGEST_EMPTY && DETERMINERS.has(lower[first]!)) return true;
  if (!CONVEYING.has(cue.lemma)) return false;
  for (let at = first; at < last && analysis.tags[at] !== "ADP"; at++)
    if (COURTESIES.has(lower[at]!) || (cue.lemma === "convey" && CARRIED.has(lower[at]!))) return true;
  return false;
}
