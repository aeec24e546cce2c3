/** "the two presidents" where no words join them: the two of different states whom the text named last. */
import type { Analysis } from "../analysis.ts";
import type { Mention } from "../mention.ts";
import { isMerePlace, mentionsIn } from "./mentions-in.ts";
import { personsBefore } from "./persons.ts";
import type { PluralSet } from "./plural-sets.ts";

/** How many sentences back the two may be named. */
const BACK = 4;

/** The last two fitting persons before token `at`, of two states, as a set; null where an expression asks for another number, or a third fits as well. */
export function pairBefore(analysis: Analysis, at: number, size: number | null, fits: (person: Mention) => boolean): PluralSet | null {
  if (size !== 2) return null;
  const oldest = analysis.sentenceOf[at]! - BACK;
  const found = new Map<string, Mention>();
  for (const person of personsBefore(analysis, at)) {
    if (analysis.sentenceOf[person.first]! < oldest) break;
    if (person.country === null || !fits(person) || found.has(person.name)) continue;
    // "A, his aide B and C": of one state only the one named last counts.
    if ([...found.values()].some(({ country }) => country === person.country)) continue;
    found.set(person.name, person);
  }
  if (found.size === 1) return withPartner(analysis, [...found.values()][0]!, at);
  if (found.size !== 2) return null;
  const persons = [...found.values()].toSorted((a, b) => a.first - b.first);
  const codes = persons.map(({ country }) => country!).toSorted();
  return { first: persons[0]!.first, last: persons[1]!.last, persons, codes, title: null, salient: true, adjectival: false };
}

const PARTNERS = /(?:counterpart|opposite number|colleague|peer)$/i;

/** "Chile's foreign minister, A, flew to Lima for talks with his Peruvian counterpart. The two…": the one named and the other whom the sentence does not name; null without such a partner. */
function withPartner(analysis: Analysis, person: Mention, at: number): PluralSet | null {
  const { last } = analysis.sentences[analysis.sentenceOf[person.first]!]!;
  const partner = mentionsIn(analysis, person.last, Math.min(last, at)).find(
    ({ kind, role, country }) => kind === "office" && country !== null && country !== person.country && PARTNERS.test(role ?? ""),
  );
  if (partner === undefined || analysis.mentions.some(({ kind, first }) => kind === "person" && first === partner.last)) return null;
  const codes = [person.country!, partner.country!].toSorted();
  return { first: person.first, last: partner.last, persons: [person], codes, title: null, salient: true, adjectival: false };
}

/** "The Chilean envoy gave his letters to the president of Kenya. The two sides…": the only two states that the paragraph has named so far, as a set. */
export function partiesBeside(analysis: Analysis, at: number, size: number | null): PluralSet | null {
  if (size !== 2) return null;
  const { sentences, sentenceOf } = analysis;
  const here = sentenceOf[at]!;
  let index = here;
  while (index > 0 && here - index < BACK && sentences[index - 1]!.paragraph === sentences[here]!.paragraph) index--;
  const named = mentionsIn(analysis, sentences[index]!.first, at).filter((mention) => mention.country !== null && !isMerePlace(mention));
  const codes = [...new Set(named.map(({ country }) => country!))].toSorted();
  if (codes.length !== 2) return null;
  return { first: named[0]!.first, last: named.at(-1)!.last, persons: [], codes, title: null, salient: true, adjectival: false };
}
