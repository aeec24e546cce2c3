/** Countries inside one hyphenated token: "Japan-U.S. alliance", "Sino-Russian", "U.S.-led". */
import { caseFits, type NameEntry } from "../../lexicon/name-index.ts";
import { wholeToken } from "../../text/tokens.ts";
import { makeFind, type Find } from "./find.ts";
import { LOWER, textOf, wordAt, type Words } from "./words.ts";

/** Combining forms that stand only before a hyphen. */
const COMBINING: ReadonlyMap<string, string> = new Map([
  ["anglo", "GBR"],
  ["franco", "FRA"],
  ["greco", "GRC"],
  ["russo", "RUS"],
  ["sino", "CHN"],
  ["turco", "TUR"],
]);

/** The countries of the hyphenated token at `at`, as one find with parts; null when it names none. */
export function readHyphenated(words: Words, at: number): Find | null {
  if (words.shapes[at] === LOWER || !wordAt(words, at).includes("-")) return null;
  const text = textOf(words, at, at + 1);
  const parts: Find["parts"][number][] = [];
  let start = words.tokens.start[at]!;
  for (const piece of text.split("-")) {
    const code = isBygone(text) ? null : codeOf(words, at, piece);
    if (code !== null) parts.push({ start, end: start + piece.length, code, name: piece });
    start += piece.length + 1;
  }
  if (parts.length === 0) return null;
  const countries = parts.map((part) => part.code);
  return makeFind("country", at, at + 1, text, { country: countries.length === 1 ? countries[0]! : null, countries, adjectival: true, parts });
}

/** "Soviet-era", "ex-Yugoslav": no state acts there any more. */
const isBygone = (text: string): boolean => /^(?:ex|post|pre|ibero|inter|pan|afro|meso|latin|euro)-|-era$/i.test(text);

function codeOf(words: Words, at: number, piece: string): string | null {
  const word = piece.toLowerCase();
  const combined = COMBINING.get(word);
  if (combined !== undefined) return combined;
  // "North Korea-U.S.": the tokenizer leaves the first word of the name outside.
  const before = wordAt(words, at - 1);
  if (word.startsWith("korea") && (before === "north" || before === "south")) return before === "north" ? "PRK" : "KOR";
  const match = words.lexicon.names.longestAt(wholeToken(piece), 0);
  return match !== null && isParty(match.value) && caseFits(match.value, piece) ? match.value.code : null;
}

const isParty = (entry: NameEntry): boolean => entry.kind === "country" || (entry.kind === "organisation" && entry.code !== null);
