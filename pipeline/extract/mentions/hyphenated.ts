/** Countries inside one hyphenated token: "Japan-U.S. alliance", "Sino-Russian", "U.S.-led". */
import { joinedStates, statesInside } from "../../lexicon/joined-states.ts";
import { makeFind, type Find } from "./find.ts";
import { LOWER, textOf, wordAt, type Words } from "./words.ts";

/** The countries of the hyphenated token at `at`, as one find with parts; null when it names none. */
export function readHyphenated(words: Words, at: number): Find | null {
  const folded = wordAt(words, at);
  if (!folded.includes("-")) return null;
  const text = textOf(words, at, at + 1);
  const inside = statesInside(folded);
  if (inside !== undefined) return makeFind("country", at, at + 1, text, { countries: inside, adjectival: true, parts: partsOf(words, at, inside) });
  if (words.shapes[at] === LOWER) return null;
  const parts: Find["parts"][number][] = [];
  let start = words.tokens.start[at]!;
  for (const { piece, code } of joinedStates(text, words.lexicon.names)) {
    const own = koreaAt(words, at, piece) ?? code;
    if (own !== null) parts.push({ start, end: start + piece.length, code: own, name: piece });
    start += piece.length + 1;
  }
  if (parts.length === 0) return null;
  const countries = parts.map((part) => part.code);
  return makeFind("country", at, at + 1, text, { country: countries.length === 1 ? countries[0]! : null, countries, adjectival: true, parts });
}

/** Both states of one nation, each on the whole word. */
function partsOf(words: Words, at: number, codes: readonly string[]): Find["parts"] {
  const [start, end] = [words.tokens.start[at]!, words.tokens.end[at]!];
  return codes.map((code) => ({ start, end, code, name: words.lexicon.countries.rows.get(code)?.name ?? code }));
}

/** "North Korea-U.S.": the tokenizer leaves the first word of the name outside. */
function koreaAt(words: Words, at: number, piece: string): string | null {
  const before = wordAt(words, at - 1);
  if ((before !== "north" && before !== "south") || !piece.toLowerCase().startsWith("korea")) return null;
  return before === "north" ? "PRK" : "KOR";
}
