/** "the visitor", "his guest": who has come from another state. */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Mention, Referent } from "../mention.ts";
import { datelineState } from "./holder.ts";
import { mentionAt, mentionsIn } from "./mentions-in.ts";
import { firstOf, personsBefore } from "./persons.ts";
import { resolveHeOrShe } from "./pronoun.ts";
import { byMemory, referentOf } from "./referent.ts";

const VISITORS = new Set(["visitor", "guest"]);
const DEFINITE = new Set(["the", "his", "her", "their"]);
const SENTENCES_BACK = 4;

/** The last person named in a sentence before who is of another state than those of this one and the place of the report; null where nothing tells who is at home. */
export function visitorBefore(analysis: Analysis, head: TokenRange): Referent | null {
  const { lower } = analysis.tokens;
  const stated = visitorOf(analysis, head);
  if (stated !== null) return stated;
  if (head.last - head.first !== 2 || !VISITORS.has(lower[head.first + 1]!) || !DEFINITE.has(lower[head.first]!)) return null;
  const here = analysis.sentenceOf[head.first]!;
  const sentence = analysis.sentences[here]!;
  const home = datelineState(analysis, head.first);
  const hosts = new Set(mentionsIn(analysis, sentence.first, sentence.last).flatMap(({ country }) => country ?? []));
  if (home !== null) hosts.add(home);
  const form = lower[head.first]!;
  const owner = form === "his" || form === "her" ? resolveHeOrShe(analysis, { first: head.first, last: head.first + 1 }, form === "her") : null;
  for (const code of owner?.parties ?? []) hosts.add(code);
  if (hosts.size === 0) return null;
  const isVisitor = ({ first, country, name }: Mention): boolean => {
    if (name === owner?.name) return false;
    const back = here - analysis.sentenceOf[first]!;
    return back > 0 && back <= SENTENCES_BACK && country !== null && !hosts.has(country);
  };
  const visitor = firstOf(personsBefore(analysis, sentence.first), isVisitor);
  return visitor === null ? null : byMemory(analysis, referentOf(analysis, visitor)!, head);
}

/** "the French visitor": the office-holder of that state who was named last. */
function visitorOf(analysis: Analysis, head: TokenRange): Referent | null {
  const { lower } = analysis.tokens;
  const state = VISITORS.has(lower[head.last - 1]!) && lower[head.first] === "the" ? mentionAt(analysis, head.first + 1) : null;
  if (state?.kind !== "country" || !state.adjectival || state.country === null || state.last !== head.last - 1) return null;
  const visitor = firstOf(personsBefore(analysis, head.first), ({ country, level }) => country === state.country && level !== null);
  return visitor === null ? null : byMemory(analysis, referentOf(analysis, visitor)!, head);
}
