/** Countries inside one hyphenated token: "Japan-U.S. alliance", "Sino-Russian", "U.S.-led". */
import { joinedStates, statesInside } from "../../lexicon/joined-states.ts";
import { makeFind, type Find } from "./find.ts";
import { LOWER, sameSentence, textOf, wordAt, type Words } from "./words.ts";

/** The countries of the hyphenated token at `at`, as one find with parts; null when it names none. */
export function readHyphenated(words: Words, at: number): Find | null {
  const folded = wordAt(words, at);
  if (!folded.includes("-")) return null;
  const text = textOf(words, at, at + 1);
  const inside = statesInside(folded);
  if (inside !== undefined) return makeFind("country", at, at + 1, text, { countries: inside, adjectival: true, parts: partsOf(words, at, inside) });
  if (words.shapes[at] === LOWER) return null;
  const joined = joinedStates(words.tokens, at, words.lexicon.names);
  const parts: Find["parts"][number][] = [];
  let start = words.tokens.start[at]!;
  for (const { piece, code } of joined.pieces) {
    if (code !== null) parts.push({ start, end: start + piece.length, code, name: piece });
    start += piece.length + 1;
  }
  if (parts.length === 0) return null;
  const countries = parts.map((part) => part.code);
  const [country, last] = [countries.length === 1 ? countries[0]! : null, sameSentence(words, at, joined.last - 1) ? joined.last : at + 1];
  return makeFind("country", at, last, text, { country, countries, adjectival: true, parts });
}

/** Both states of one nation, each on the whole word. */
function partsOf(words: Words, at: number, codes: readonly string[]): Find["parts"] {
  const [start, end] = [words.tokens.start[at]!, words.tokens.end[at]!];
  return codes.map((code) => ({ start, end, code, name: words.lexicon.countries.rows.get(code)?.name ?? code }));
}
