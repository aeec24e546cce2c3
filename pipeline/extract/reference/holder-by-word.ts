/** A person named before, by the last word of the office: "the Secretary". */
import type { Analysis } from "../analysis.ts";
import type { TokenRange } from "../chunks/tagged-text.ts";
import type { Mention, Referent } from "../mention.ts";
import { headNoun } from "./common-noun.ts";
import { officeHead } from "./office-head.ts";
import { firstOf, personsAfter, personsBefore } from "./persons.ts";
import { byMemory, makeReferent, referentOf, wordsOf } from "./referent.ts";

const LONGEST_TITLE = 3;

/** "the Secretary", "the commissioner": the last person named before whose office ends in that word. */
export function holderByWord(analysis: Analysis, head: TokenRange): Referent | null {
  if (analysis.tokens.lower[head.first] !== "the" || head.last - head.first > LONGEST_TITLE || head.last - head.first < 2) return null;
  const word = analysis.tokens.lower[headNoun(analysis, head)]!;
  const holds = (person: Mention): boolean => person.role !== null && officeHead(person.role) === word;
  const holder = firstOf(personsBefore(analysis, head.first), holds);
  if (holder !== null) return byMemory(analysis, referentOf(analysis, holder)!, head);
  return word === "secretary" && head.last - head.first === 2 ? ownSecretary(analysis, head) : null;
}

/** "The Secretary met today with A": in a government's own text the member of the cabinet who issues it, whether or not a later sentence names him. */
function ownSecretary(analysis: Analysis, head: TokenRange): Referent | null {
  const { issuer, tokens } = analysis;
  if (issuer === null || analysis.lexicon.countries.rows.get(issuer)?.kind !== "state") return null;
  const title = wordsOf(analysis, { first: head.first + 1, last: head.last });
  if (title !== "Secretary") return null;
  const holder = firstOf(personsAfter(analysis, head.last), ({ role, country }) => role !== null && SECRETARY.test(role) && country === issuer);
  if (holder !== null) return byMemory(analysis, referentOf(analysis, holder)!, head);
  return makeReferent("person", title, {
    role: title,
    country: issuer,
    level: "minister",
    parties: [issuer],
    spans: [{ start: tokens.start[head.first]!, end: tokens.end[head.last - 1]! }],
    stated: false,
  });
}

/** "Secretary of State", and no under-secretary. */
const SECRETARY = /^Secretary\b/;
