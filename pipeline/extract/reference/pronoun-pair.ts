/** "She met B": the one a pronoun goes back to, and the other whom its sentence names. */
import type { Sentence } from "../../text/sentences.ts";
import type { Analysis } from "../analysis.ts";
import { mentionsIn } from "./mentions-in.ts";
import { bringsPersonsTogether } from "./partners.ts";
import { firstOf, personsBefore } from "./persons.ts";
import type { PluralSet } from "./plural-sets.ts";
import { resolveHeOrShe } from "./pronoun.ts";

/** How far into the sentence its subject may stand: "The following day he met B". */
const OPENING = 6;

/** The token of the "he" or "she" that is the subject of the sentence; -1 without one. */
function openingPronoun({ tokens, tags }: Analysis, first: number, last: number): number {
  for (let at = first; at < Math.min(first + OPENING, last); at++) {
    if (tokens.lower[at] === "he" || tokens.lower[at] === "she") return at;
    if (tags[at] === "VERB" || tags[at] === "AUX") return -1;
  }
  return -1;
}

/** The pair of a sentence that opens with "he" or "she" and brings its subject together with a person of another state; null for any other. */
export function pronounPair(analysis: Analysis, { first, last }: Sentence): PluralSet | null {
  const at = openingPronoun(analysis, first, last);
  if (at < 0) return null;
  const other = mentionsIn(analysis, at, last).find((mention) => mention.kind === "person");
  if (other === undefined || other.country === null || !bringsPersonsTogether(analysis, at, other.first)) return null;
  const who = resolveHeOrShe(analysis, { first: at, last: at + 1 }, analysis.tokens.lower[at] === "she");
  const subject = who === null ? null : firstOf(personsBefore(analysis, first), (mention) => mention.name === who.name);
  if (subject === null || subject.country === null || subject.country === other.country) return null;
  return {
    first,
    last: other.last,
    persons: [subject, other],
    codes: [subject.country, other.country].toSorted(),
    title: null,
    salient: true,
    adjectival: false,
  };
}
