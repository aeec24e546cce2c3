/** States that the subject of a meeting names side by side with words between them: "Kenya and its neighbour Uganda", "Kenya, together with Uganda,". */
import type { Analysis } from "../../analysis.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { mentionAt } from "../../reference/index.ts";
import { wordSet } from "../../word-set.ts";

/** What may stand between the states; one of the joining words must. */
const BETWEEN = wordSet(
  "and along with together alongside as well its their neighbour neighbor neighbours neighbors neighbouring neighboring ally allies rival rivals partner partners northern southern eastern western larger smaller longtime the , fellow",
);
const JOINING = wordSet("with neighbour neighbor neighbours neighbors ally allies rival rivals partner partners neighbouring neighboring alongside");
const LONGEST = 24;

/** The range of plain names of several states that ends at token `verb`, where more than "and" joins them; null for anything else. */
export function joinedStates(analysis: Analysis, start: number, verb: number): TokenRange | null {
  const { lower } = analysis.tokens;
  const end = lower[verb - 1] === "," ? verb - 1 : verb;
  const codes = new Set<string>();
  let joins = false;
  let first = end;
  for (let at = end - 1; at >= Math.max(start, end - LONGEST);) {
    const mention = mentionAt(analysis, at);
    if (mention !== null) {
      if (mention.kind !== "country" || mention.adjectival || mention.country === null || mention.last !== at + 1) break;
      codes.add(mention.country);
      first = mention.first;
      at = mention.first - 1;
    } else if (BETWEEN.has(lower[at]!)) {
      joins ||= JOINING.has(lower[at]!);
      at--;
    } else break;
  }
  // "officials from Kenya and its neighbour Uganda", "In Kenya, together with Uganda,": a preposition holds the first.
  const isHeld = first > start && analysis.tags[first - 1] === "ADP" && lower[first - 1] !== "with";
  return joins && codes.size > 1 && !isHeld ? { first, last: end } : null;
}
