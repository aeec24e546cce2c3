/** Where a clause of its own goes on behind the thing agreed: "…, but the work was never done", "…; a final text is to be signed", "…, and their deputies have met since". */
import { quotationAt } from "../../../text/quotation-at.ts";
import type { Analysis } from "../../analysis.ts";
import { QUESTION_WORDS } from "../../closed-classes.ts";
import type { Chunks } from "../../chunks/index.ts";
import { findSubject } from "../../clauses/subject.ts";

const TURNING = new Set(["but", "while", "though", "although", "yet"]);

/** The token that ends content from token `first` on, which is no clause itself; the end of the sentence where nothing else is told. */
export function nextClause(analysis: Analysis, chunks: Chunks, first: number): number {
  const { lower } = analysis.tokens;
  for (const verb of chunks.verbs) {
    if (verb.first <= first + 2 || verb.form !== "finite") continue;
    const subject = findSubject(analysis, chunks, verb);
    if (subject === null || subject.first <= first + 2 || subject.last > verb.first || quotationAt(analysis.quotations, subject.first) !== null)
      continue;
    const before = subject.first - 1;
    if (lower[before] === ";") return before;
    if (TURNING.has(lower[before]!) && lower[before - 1] === ",") return before - 1;
    // "to see that A stops, and B goes on": what depends on a conjunction may go on with another subject.
    if (lower[before] === "and" && lower[before - 1] === "," && !isDependent(analysis, first, before)) return before - 1;
  }
  return chunks.sentence.last;
}

function isDependent({ tokens, tags }: Analysis, first: number, limit: number): boolean {
  for (let at = first; at < limit; at++)
    if (tags[at] === "SCONJ" || tokens.lower[at] === "that" || tokens.lower[at] === "whether" || QUESTION_WORDS.has(tokens.lower[at]!)) return true;
  return false;
}
