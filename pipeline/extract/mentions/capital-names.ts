/** Names in capitals throughout, as records of meetings write who takes the floor: "ANA LIMA (Portugal)", "JON HOLM, Special Envoy". */
import { makeFind, place } from "./find.ts";
import { personName } from "./name-run.ts";
import { ACRONYM, sameSentence, textOf, wordAt, type Words } from "./words.ts";

const WORD = /^\p{Lu}{2,}(?:[-'\u2019]\p{Lu}+)*$/u;
const SHORTEST = 2;
const LONGEST = 5;

/** Adds the persons whose names a state in brackets or an office behind a comma follows. */
export function readCapitalNames(words: Words): void {
  for (let at = 0; at < words.tokens.count; at++) {
    if (words.shapes[at] !== ACRONYM) continue;
    let end = at;
    while (isNameWord(words, at, end)) end++;
    const length = end - at;
    if (length >= SHORTEST && length <= LONGEST) addCapitalName(words, at, end);
    at = Math.max(at, end - 1);
  }
}

const isNameWord = (words: Words, first: number, at: number): boolean =>
  words.shapes[at] === ACRONYM && sameSentence(words, first, at) && isFree(words, at) && WORD.test(textOf(words, at, at + 1));

const isFree = (words: Words, at: number): boolean => words.owner[at] === null || words.owner[at]?.kind === "place";

function addCapitalName(words: Words, first: number, last: number): void {
  const mark = wordAt(words, last);
  const next = words.owner[wordAt(words, last + 1) === "the" ? last + 2 : last + 1] ?? null;
  if (next === null || !sameSentence(words, first, next.last)) return;
  const name = personName(words, first, last);
  if (mark === "(" && next.kind === "country" && !next.adjectival && wordAt(words, next.last) === ")")
    place(words.owner, makeFind("person", first, last, name, { sure: true, country: next.country, countries: next.countries }));
  else if (mark === "," && next.kind === "office") place(words.owner, makeFind("person", first, last, name, { sure: true }));
}
