/** The part of a noun group that says who is meant: without leading links, and without what hangs on a preposition or comma. */
import type { Analysis } from "../analysis.ts";
import { KINSHIP } from "../closed-classes.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import { behindDay } from "../chunks/day-inside.ts";
import { mentionAt } from "./mentions-in.ts";

const LEADING = new Set([
  "and",
  "but",
  "or",
  "with",
  "by",
  "to",
  "as",
  "for",
  "from",
  "of",
  "between",
  "among",
  "while",
  "when",
  "after",
  ",",
  "(",
  "-",
  "also",
  "then",
]);
const BREAKING = new Set([
  "of",
  "for",
  "to",
  "with",
  "at",
  "in",
  "by",
  "from",
  "on",
  "under",
  "over",
  "against",
  "about",
  "between",
  "among",
  "involving",
  "who",
  "which",
  "that",
  "whose",
  "during",
  "after",
  "following",
  "including",
  "accompanying",
  "escorting",
  "representing",
]);

/** Behind "and", the first word of another holder. */
const OPENS_ANOTHER = new Set(["the", "his", "her"]);

/** `range` without the links and marks it opens with. */
export function trimmed(analysis: Analysis, range: TokenRange): TokenRange {
  let { first, last } = range;
  const { lower } = analysis.tokens;
  while (first < last && (LEADING.has(lower[first]!) || isMark(analysis, first))) first++;
  // "last January envoys of both states"
  const day = behindDay(analysis, first, last);
  if (day < last && mentionAt(analysis, first) === null) first = day;
  while (last > first && isMark(analysis, last - 1) && lower[last - 1] !== ")") last--;
  return { first, last };
}

const isMark = (analysis: Analysis, at: number): boolean => analysis.tags[at] === "PUNCT" && mentionAt(analysis, at) === null;

/** The head part: up to the first preposition, relative, bracket or comma outside a name; "along with" and a list go on. */
export function headOf(analysis: Analysis, { first, last }: TokenRange): TokenRange {
  const { lower } = analysis.tokens;
  let at = first;
  while (at < last) {
    const mention = mentionAt(analysis, at);
    if (mention !== null) {
      at = mention.last;
      continue;
    }
    // "Holm of Norway and Rivas of Chile": whose they are does not end the list.
    if (lower[at] === "of" && mentionAt(analysis, at - 1)?.kind === "person" && at > first) {
      const of = mentionAt(analysis, at + 1);
      if (of !== null && of.first === at + 1 && of.last < last && (lower[of.last] === "and" || lower[of.last] === ",")) {
        at = of.last;
        continue;
      }
    }
    // "the president of Chile and his Peruvian counterpart"
    if (lower[at] === "of" && mentionAt(analysis, at - 1)?.kind === "office" && at > first) {
      const state = mentionAt(analysis, lower[at + 1] === "the" ? at + 2 : at + 1);
      const next = state === null ? -1 : lower[state.last] === "and" ? state.last + 1 : -1;
      if (state?.kind === "country" && next > 0 && next < last && OPENS_ANOTHER.has(lower[next]!)) {
        at = state.last;
        continue;
      }
    }
    const joins = lower[at] === "with" && (lower[at - 1] === "along" || lower[at - 1] === "together");
    // "that country's envoy to Chile"
    const isArticle = lower[at] === "that" && analysis.tags[at] === "DET";
    if (!joins && !isArticle && BREAKING.has(lower[at]!)) break;
    if (lower[at] === "," && at > first && !continuesList(analysis, at, last)) break;
    at++;
  }
  return { first, last: at > first ? at : last };
}

/** Whether the comma parts members of a list, not an aside: an "and" follows before the range ends, and no article right after the comma. */
function continuesList(analysis: Analysis, comma: number, last: number): boolean {
  const next = analysis.tokens.lower[comma + 1];
  // "Chile, together with Peru"
  if ((next === "together" || next === "along") && analysis.tokens.lower[comma + 2] === "with" && comma + 3 < last) return true;
  if (next === "a" || next === "an" || next === "the" || next === "who") return false;
  // "Chile, along with Peru"
  if ((next === "along" || next === "together") && analysis.tokens.lower[comma + 2] === "with") return true;
  // "Chile and its neighbour, Peru"
  if (KINSHIP.has(analysis.tokens.lower[comma - 1]!) && mentionAt(analysis, comma + 1)?.kind === "country") return true;
  for (let at = comma + 1; at < last; at++) if (analysis.tokens.lower[at] === "and") return true;
  return false;
}
