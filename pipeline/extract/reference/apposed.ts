/** "A witness, Ana Holm, said", "the Forum's chairman, Ghana's Foreign Minister Ana Holm, said": whom an apposition names right behind a noun. */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Mention } from "../mention.ts";
import { mentionAt } from "./mentions-in.ts";

/** An office, a state and a body in front of the name. */
const LONGEST_TITLE = 12;
const TITLING: ReadonlySet<string> = new Set(["office", "country", "organisation", "body"]);
const BETWEEN = new Set(["'s", "\u2019s", "'", "\u2019", "the", "of", "for"]);
const CLOSING = new Set([",", ".", "(", "\u2014", "\u2013", "--"]);

/** The person between the comma that ends `range` and the one behind; null where something other than titles stands there. */
export function apposedTo(analysis: Analysis, range: TokenRange): Mention | null {
  const { lower } = analysis.tokens;
  if (lower[range.last] !== ",") return null;
  const limit = Math.min(range.last + 1 + LONGEST_TITLE, lower.length);
  for (let at = range.last + 1; at < limit; at++) {
    const mention = mentionAt(analysis, at);
    if (mention?.kind === "person") return mention.first >= at && CLOSING.has(lower[mention.last] ?? ".") ? mention : null;
    if (mention !== null && TITLING.has(mention.kind)) at = mention.last - 1;
    else if (!BETWEEN.has(lower[at]!) && !analysis.lexicon.words.is(lower[at]!, "honorific")) return null;
  }
  return null;
}
