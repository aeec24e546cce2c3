/** "A met B in the presence of C", "…, with C also attending": who else was there, told in the sentence of the meeting itself. */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { mentionAt } from "../../reference/index.ts";
import { wordSet } from "../../word-set.ts";
import type { MeetingPassage } from "../passage.ts";
import { listEnd } from "./listed.ts";

const ATTENDED = wordSet("attended hosted chaired co-chaired moderated mediated facilitated");
const COMING = wordSet("accompanied flanked");

/** Those whom words behind a meeting add to it, in its own clause. */
export function besideMeeting(analysis: Analysis, chunks: Chunks, { last, clause }: MeetingPassage): readonly TokenRange[] {
  const found: TokenRange[] = [];
  for (let at = last; at < chunks.sentence.last; at++) {
    const verb = chunks.verbAt(at);
    if (verb?.form === "finite" && verb.first === at && at !== clause) break;
    const start = listBehind(analysis, at);
    if (start < 0) continue;
    const end = listEnd(analysis, chunks, start);
    if (end > start && (analysis.tokens.lower[at] !== "with" || isWith(analysis, start, end))) found.push({ first: start, last: end });
  }
  return found;
}

/** Where a list begins behind "in the presence of", "attended by", "accompanied by", or "with"; -1 elsewhere. */
function listBehind(analysis: Analysis, at: number): number {
  const { lower } = analysis.tokens;
  const form = lower[at]!;
  if (form === "presence" || form === "participation" || form === "mediation") return lower[at + 1] === "of" && lower[at - 1] === "the" ? at + 2 : -1;
  if ((ATTENDED.has(form) || COMING.has(form)) && lower[at + 1] === "by") return at + 2;
  return form === "with" && lower[at - 1] === "," && mentionAt(analysis, at) === null ? at + 1 : -1;
}

const DOING =
  /\b(?:present|attending|in attendance|looking on|mediating|moderating|taking part|participating|sitting in|at (?:his|her|their) side)\b/;

/** ", with A also present" */
const isWith = ({ tokens: { lower } }: Analysis, first: number, last: number): boolean => DOING.test(lower.slice(first, last + 3).join(" "));
