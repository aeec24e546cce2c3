/** A plural title: "the two foreign ministers", "their defence chiefs". */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Mention, Referent } from "../mention.ts";
import { sizeIn } from "./common-noun.ts";
import { resolvePlural, resolveTitles } from "./plural.ts";
import { makeReferent, wordsOf } from "./referent.ts";
import { spanOf } from "../token-range.ts";

/** A plural title: of the parties it names, of the last set it fits, or nobody in particular. */
export function resolveGroup(analysis: Analysis, title: Mention, range: TokenRange): Referent {
  const size = sizeIn(analysis, range);
  const determiner = analysis.tokens.lower[range.first]!;
  const stated = resolveTitles(analysis, title);
  if (stated !== null && stated.kind === "group") return stated.members.length > 1 ? stated : { ...stated, name: wordsOf(analysis, range) };
  const definite = determiner === "the" || determiner === "both" || determiner === "their" || size !== null;
  const resolved = definite && stated === null ? resolvePlural(analysis, range, { size, of: "persons", title }) : null;
  if (resolved !== null) return resolved;
  const owners = stated === null ? ownersOf(analysis, title, range) : null;
  if (owners !== null)
    return makeReferent("group", wordsOf(analysis, range), {
      role: title.role,
      level: title.level,
      portfolio: title.portfolio,
      parties: owners.parties,
      spans: owners.spans,
      stated: false,
    });
  const country = stated?.country ?? null;
  const parties = stated?.parties ?? [];
  return makeReferent(title.level === "minister" || title.level === "leader" ? "group" : "anonymous", wordsOf(analysis, range), {
    role: title.role,
    country,
    level: title.level,
    portfolio: title.portfolio,
    parties,
    spans: [spanOf(analysis, range)],
  });
}

/** "their foreign ministers", "the two countries' foreign ministers", "the foreign ministers of both countries": the parties they serve. */
function ownersOf(analysis: Analysis, title: Mention, range: TokenRange): Referent | null {
  const { lower } = analysis.tokens;
  const behind = lower[title.last] === "of" ? title.last + 1 : -1;
  const possessor = lower.slice(range.first, title.first).findIndex((form) => analysis.lexicon.words.is(form, "parties"));
  const said = possessor >= 0 ? { first: range.first, last: range.first + possessor + 1 } : behindPossessor(analysis, behind);
  if (said === null && lower[range.first] !== "their") return null;
  const words = said ?? { first: range.first, last: range.first + 1 };
  return resolvePlural(analysis, words, { size: sizeIn(analysis, words), of: "parties", title: null });
}

/** "of the two countries": up to the noun for parties. */
function behindPossessor(analysis: Analysis, first: number): TokenRange | null {
  if (first < 0) return null;
  for (let at = first; at < Math.min(first + 4, analysis.tokens.count); at++)
    if (analysis.lexicon.words.is(analysis.tokens.lower[at]!, "parties")) return { first, last: at + 1 };
  return null;
}
