/** Treaties, deals, truces: the noun that names what parties settle, and the name it has. */
import type { Analysis } from "../../analysis.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { spanOf } from "../../token-range.ts";
import type { Told } from "../../meetings/passage.ts";

/** Words before an instrument that say how it is looked at, and belong to no name of it. */
const OPINIONS = new Set(
  "new final landmark historic key major draft formal written preliminary tentative long-awaited proposed planned comprehensive similar so-called separate possible interim last-minute controversial".split(
    " ",
  ),
);
const TITLE_LINKS = new Set(["on", "of", "for", "concerning", "regarding", "the", "and", "in", "to"]);

/** The instrument that heads the noun phrase of tokens `[first, last)`, as its own tokens; null when the phrase has another head. */
export function instrumentIn(analysis: Analysis, first: number, last: number): TokenRange | null {
  const { tokens, tags } = analysis;
  for (let at = first; at < last; at++) {
    const match = analysis.lexicon.events.instruments.longestAt(tokens, at);
    // "peace agreement" is an instrument, in "agreement text" and "treaty obligations" it only modifies another noun.
    if (match !== null && match.last <= last && !(match.last < last && isNoun(analysis, match.last))) return { first: at, last: match.last };
    if (match !== null) at = match.last - 1;
    else if (at > first && ((tags[at] === "VERB" && !modifies(analysis, at)) || tokens.lower[at] === ",")) return null;
    else if (at > first && tags[at] === "ADP" && tokens.lower[at] !== "of" && !isCapitalised(analysis, at + 1)) return null;
  }
  return null;
}

/** "the basing agreement": a gerund right before its noun. */
const modifies = ({ lexicon, tokens }: Analysis, at: number): boolean =>
  tokens.lower[at]!.endsWith("ing") && lexicon.events.instruments.longestAt(tokens, at + 1) !== null;

/** Days that a tagger may read as nouns: "an agreement today". */
const DAYS = new Set("today yesterday tomorrow tonight monday tuesday wednesday thursday friday saturday sunday".split(" "));

/** "protocol recording the results": with an article behind it no noun. */
const isNoun = ({ tags, tokens }: Analysis, at: number): boolean =>
  tags[at] === "NOUN" && !DAYS.has(tokens.lower[at]!) && !(tokens.lower[at]!.endsWith("ing") && tags[at + 1] === "DET");

/** The name of an instrument whose noun phrase begins at `from`: with what modifies it, and with the rest of a title in capitals. */
export function instrumentName(analysis: Analysis, from: number, noun: TokenRange, limit: number): Told<string> {
  const { tokens, tags } = analysis;
  let first = noun.first;
  while (first > from && (tags[first - 1] === "NOUN" || tags[first - 1] === "PROPN" || tags[first - 1] === "ADJ")) {
    if (OPINIONS.has(tokens.lower[first - 1]!)) break;
    first--;
  }
  let last = noun.last;
  if (isCapitalised(analysis, noun.last - 1)) {
    for (let at = noun.last; at < limit; at++) {
      if (isCapitalised(analysis, at)) last = at + 1;
      else if (!TITLE_LINKS.has(tokens.lower[at]!)) break;
    }
  }
  const span = spanOf(analysis, { first, last });
  return { value: tokens.text.slice(span.start, span.end), spans: [span], method: "instrument.name:stated" };
}

const isCapitalised = ({ tokens }: Analysis, at: number): boolean =>
  at < tokens.count && /^\p{Lu}/u.test(tokens.text.slice(tokens.start[at]!, tokens.end[at]!));
