/** With whom somebody agrees to meet: "Chile agreed with Norway to hold talks in Oslo". */
import type { Analysis } from "../../analysis.ts";
import { behindDay } from "../../chunks/day-inside.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";

const AGREEING = new Set(["agree", "arrange", "decide", "plan"]);

/** The one behind "with", between a verb of agreeing and the infinitive `verb` that tells of the meeting; null elsewhere. */
export function agreedWith(analysis: Analysis, chunks: Chunks, verb: VerbGroup | null): TokenRange | null {
  if (verb?.form !== "infinitive") return null;
  const { lower } = analysis.tokens;
  const governor = chunks.verbs.findLast(({ last, form }) => last <= verb.first && form === "finite");
  if (governor === undefined || !AGREEING.has(governor.lemma)) return null;
  const at = behindDay(analysis, governor.last);
  const end = lower[verb.first - 1] === "," ? verb.first - 1 : verb.first;
  return lower[at] === "with" && at + 1 < end ? { first: at + 1, last: end } : null;
}
