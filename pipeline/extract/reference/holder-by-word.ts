/** A person named before, by the last word of the office: "the Secretary". */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Referent } from "../mention.ts";
import { headNoun } from "./common-noun.ts";
import { officeHead } from "./office-head.ts";
import { firstOf, personsBefore } from "./persons.ts";
import { byMemory, referentOf } from "./referent.ts";

const LONGEST_TITLE = 3;

/** "the Secretary", "the commissioner": the last person named before whose office ends in that word. */
export function holderByWord(analysis: Analysis, head: TokenRange): Referent | null {
  if (analysis.tokens.lower[head.first] !== "the" || head.last - head.first > LONGEST_TITLE || head.last - head.first < 2) return null;
  const word = analysis.tokens.lower[headNoun(analysis, head)]!;
  const holder = firstOf(personsBefore(analysis, head.first), (person) => person.role !== null && officeHead(person.role) === word);
  return holder === null ? null : byMemory(analysis, referentOf(analysis, holder)!, head);
}
