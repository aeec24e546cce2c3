/** Whose an agreement is that a participle recalls without both its parties: "Turkey keeps troops there under a treaty signed with Albania in 1992". */
import type { Analysis } from "../../analysis.ts";
import type { TokenRange } from "../../chunks/tagged-text.ts";
import { isMerePlace, mentionsIn } from "../../reference/mentions-in.ts";
import { spanOf } from "../../token-range.ts";
import { castOf, castWith, sideIn, type Cast, type Side } from "./side.ts";

/** `named` are those whom the participle and its noun name; they are completed by the states that the sentence is about, or stand for those `together` just before. */
export function recalledParties(
  analysis: Analysis,
  sentence: TokenRange,
  content: TokenRange,
  named: readonly (Side | null)[],
  together: () => Cast | null,
): Cast | null {
  const told = castOf(named) ?? castOf([sideIn(analysis, content)]);
  if (told !== null) return told;
  const states = statesIn(analysis, sentence.first, sentence.last);
  const known = named.flatMap((side) => side?.who?.parties ?? []);
  if (states.size === 2 && known.every((code) => states.has(code))) {
    const parties = [...states].map(([value, span]) => ({ value, spans: [span], method: "party.sentence:inferred" }));
    return castWith({ people: [], parties, portfolios: [], level: "unknown" }, []);
  }
  const company = together();
  const isTheirs = company !== null && [...states.keys(), ...known].every((code) => company.parties.some(({ value }) => value === code));
  return isTheirs ? { ...company, people: [] } : null;
}

/** The states and organisations that act or are acted on in tokens `[first, last)`, each where it is named first; the places are none. */
export function statesIn(analysis: Analysis, first: number, last: number): ReadonlyMap<string, ReturnType<typeof spanOf>> {
  const found = new Map<string, ReturnType<typeof spanOf>>();
  for (const mention of mentionsIn(analysis, first, last))
    if (mention.country !== null && !isMerePlace(mention) && !found.has(mention.country)) found.set(mention.country, spanOf(analysis, mention));
  return found;
}
