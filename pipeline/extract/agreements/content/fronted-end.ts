/** Where a clause of time or a gerund in front of the main clause ends what is agreed in it: "After signing a treaty with A, the minister left". */
import type { Analysis } from "../../analysis.ts";
import type { Chunks } from "../../chunks/index.ts";
import type { VerbGroup } from "../../chunks/verb-group.ts";
import { SUBORDINATORS } from "../../closed-classes.ts";
import { findSubject } from "../../clauses/subject.ts";
import { firstWithin } from "../../form-within.ts";

/** Before a clause that opens the sentence. */
export const SUBORDINATING: ReadonlySet<string> = new Set([...SUBORDINATORS, "until"]);

/** Before "after": how long. */
const LAPSES = new Set("hours day days week weeks month months year years shortly soon minutes fortnight decade decades".split(" "));

/** How many words may say how long after: "less than a week | after". */
const LONGEST_LAPSE = 5;

/** Whether a clause of time opens the sentence: "When they met", "A day after they met". */
function opensWithClause({ tokens: { lower } }: Analysis, { sentence: { first, last } }: Chunks): boolean {
  if (SUBORDINATING.has(lower[first]!)) return true;
  const after = firstWithin(lower, "after", first, Math.min(last, first + LONGEST_LAPSE));
  return after > first && LAPSES.has(lower[after - 1]!);
}

/** "After signing a treaty with A, the minister left", "A day after they signed it, …": the comma before the main clause ends the content. */
export function frontedEnd(analysis: Analysis, chunks: Chunks, own: VerbGroup): number {
  const { first, last, form } = own;
  const { lower } = analysis.tokens;
  if (form !== "gerund" && !opensWithClause(analysis, chunks)) return chunks.sentence.last;
  const clause = findSubject(analysis, chunks, own)?.first ?? first;
  if (chunks.verbs.some((other) => other.form === "finite" && other.last <= clause)) return chunks.sentence.last;
  for (const main of chunks.verbs) {
    if (main.form !== "finite" || main.first <= first) continue;
    const subject = findSubject(analysis, chunks, main);
    for (let at = last; at < main.first; at++)
      // ", shelling resumed"
      if (lower[at] === "," && (subject?.first === at + 1 || (at + 2 === main.first && chunks.verbAt(at + 1)?.form === "gerund"))) return at;
    if (form === "gerund") break;
  }
  return chunks.sentence.last;
}
