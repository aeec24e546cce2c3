/** "She met B": the one a pronoun goes back to, and the other whom its sentence names. */
import type { Sentence } from "../../text/sentences.ts";
import type { Analysis } from "../analysis.ts";
import { mentionsIn } from "./mentions-in.ts";
import { bringsPersonsTogether } from "./partners.ts";
import { firstOf, personsBefore } from "./persons.ts";
import type { PluralSet } from "./plural-sets.ts";
import { resolveHeOrShe } from "./pronoun.ts";

/** The pair of a sentence that opens with "he" or "she" and brings its subject together with a person of another state; null for any other. */
export function pronounPair(analysis: Analysis, { first, last }: Sentence): PluralSet | null {
  const form = analysis.tokens.lower[first];
  if (form !== "he" && form !== "she") return null;
  const other = mentionsIn(analysis, first, last).find((mention) => mention.kind === "person");
  if (other === undefined || other.country === null || !bringsPersonsTogether(analysis, first, other.first)) return null;
  const who = resolveHeOrShe(analysis, { first, last: first + 1 }, form === "she");
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
