/** "his Chilean counterpart", "her host": who faces somebody named before, where no name stands beside. */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Mention, Referent } from "../mention.ts";
import { beside } from "./holder.ts";
import { mentionAt, mentionsIn } from "./mentions-in.ts";
import { firstOf, personsBefore } from "./persons.ts";
import { resolveHeOrShe } from "./pronoun.ts";
import { byMemory, referentOf } from "./referent.ts";

const FACING = /^(?:counterpart|opposite number|colleague|homologue)$/i;
const SENTENCES_BACK = 6;

/** Whom a title that tells one of two who face each other means; null for any other title, and where the text names nobody. */
export function resolveOpposite(analysis: Analysis, title: Mention, range: TokenRange): Referent | null {
  if (title.role === null || !FACING.test(title.role) || beside(analysis, title) !== null) return null;
  // "her colleague" serves with her.
  return /colleague/i.test(title.role) && title.country === null ? null : facing(analysis, range, title.country);
}

/** "his host": the one of another state with whom he was named. */
export function hostBefore(analysis: Analysis, head: TokenRange): Referent | null {
  const { lower } = analysis.tokens;
  if (head.last - head.first !== 2 || lower[head.first + 1] !== "host") return null;
  // "his host, Foreign Minister A": the name stands beside.
  const isNamed = lower[head.last] === "," && mentionAt(analysis, head.last + 1) !== null;
  return isNamed ? null : facing(analysis, head, null);
}

/** The office-holder of `code`, else of another state than the one whom "his" means, and named in a sentence with that one. */
function facing(analysis: Analysis, range: TokenRange, code: string | null): Referent | null {
  const form = analysis.tokens.lower[range.first]!;
  if (form !== "his" && form !== "her") return null;
  const owner = resolveHeOrShe(analysis, { first: range.first, last: range.first + 1 }, form === "her");
  if (owner === null && code === null) return null;
  const here = analysis.sentenceOf[range.first]!;
  const isFacing = (person: Mention): boolean => {
    if (person.level === null || person.country === null || person.name === owner?.name) return false;
    if (here - analysis.sentenceOf[person.first]! > SENTENCES_BACK) return false;
    if (code !== null) return person.country === code && (owner === null || owner.level === null || person.level === owner.level);
    return owner!.country !== null && person.country !== owner!.country && isNamedWith(analysis, person, owner!);
  };
  const opposite = firstOf(personsBefore(analysis, range.first), isFacing);
  return opposite === null ? null : byMemory(analysis, referentOf(analysis, opposite)!, range);
}

/** Whether the sentence of a person names somebody else too. */
function isNamedWith(analysis: Analysis, person: Mention, { name }: Referent): boolean {
  const { first, last } = analysis.sentences[analysis.sentenceOf[person.first]!]!;
  return mentionsIn(analysis, first, last).some((other) => other.kind === "person" && other.name === name);
}
