/** One who holds an office: the person, and the state that is said behind the name. */
import { makeFind, place, type Find } from "./find.ts";
import { personName } from "./name-run.ts";
import { regionAt, sameSentence, wordAt, type Words } from "./words.ts";

/** The state said right behind a name: "Presidents A of Norway and B of Chile". */
function stateAfter(words: Words, last: number): Find | null {
  const at = wordAt(words, last + 1) === "the" ? last + 2 : last + 1;
  const state = wordAt(words, last) === "of" && sameSentence(words, last - 1, at) ? (words.owner[at] ?? null) : null;
  return state?.kind === "country" && !state.adjectival ? state : null;
}

/** The token behind a name and the state that is said of it. */
export const endOfState = (words: Words, last: number): number => stateAfter(words, last)?.last ?? last;

/** The office with the state that is said behind its holder, where nothing else says whose it is. */
export function servingOf(words: Words, office: Find, last: number): Find {
  const state = office.country === null ? stateAfter(words, last) : null;
  return state === null ? office : { ...office, country: state.country, countries: [state.country!] };
}

/** Adds the holder of an office, whose name is tokens `[first, last)`; a byline names none. */
export function addPerson(words: Words, first: number, last: number, office: Find): void {
  if (regionAt(words, first) === "byline") return;
  const { country, countries, portfolio, office: reading } = office;
  place(words.owner, makeFind("person", first, last, personName(words, first, last), { country, countries, portfolio, office: reading, sure: true }));
}
