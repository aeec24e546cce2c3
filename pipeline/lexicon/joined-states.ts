/** States and organisations named inside one hyphenated word: "Japan-U.S.", "Sino-Russian", "U.S.-led". */
import { wholeToken } from "../text/tokens.ts";
import { caseFits, type NameEntry, type NameIndex } from "./name-index.ts";

/** Combining forms that stand only before a hyphen. */
const COMBINING: ReadonlyMap<string, string> = new Map([
  ["anglo", "GBR"],
  ["franco", "FRA"],
  ["greco", "GRC"],
  ["russo", "RUS"],
  ["sino", "CHN"],
  ["turco", "TUR"],
]);

/** Those that are also the first half of names of peoples, tongues and seas: forms only before another state. */
const COMBINING_BEFORE_STATE: ReadonlyMap<string, string> = new Map([
  ["belgo", "BEL"],
  ["dano", "DNK"],
  ["ethio", "ETH"],
  ["hispano", "ESP"],
  ["indo", "IND"],
  ["irano", "IRN"],
  ["israelo", "ISR"],
  ["italo", "ITA"],
  ["luso", "PRT"],
  ["nippo", "JPN"],
  ["syro", "SYR"],
]);

/** "Soviet-era", "ex-Yugoslav": no state acts there any more; "Indo-European" is a family of tongues. */
const isBygone = (text: string): boolean => /^(?:ex|post|pre|ibero|inter|pan|afro|meso|latin|euro)-|^indo-european|-era$/i.test(text);

/** "inter-Korean": of both states of one nation. */
const INSIDE: ReadonlyMap<string, readonly string[]> = new Map([["inter-korean", ["PRK", "KOR"]]]);

/** The codes of the states between which a word of one nation stands ("inter-Korean"); undefined for any other word. */
export const statesInside = (folded: string): readonly string[] | undefined => INSIDE.get(folded);

/** The pieces of a hyphenated word, each with the code of the state or organisation that it names; null for a piece that names none. */
export function joinedStates(text: string, names: NameIndex): ReadonlyArray<{ readonly piece: string; readonly code: string | null }> {
  const bygone = isBygone(text);
  const pieces = text.split("-").map((piece) => {
    const entry = bygone ? null : entryOf(piece, names);
    return { piece, entry, code: entry?.code ?? (bygone ? null : (COMBINING.get(piece.toLowerCase()) ?? null)) };
  });
  return pieces.map(({ piece, code }, index) => ({
    piece,
    code: code ?? (pieces[index + 1]?.entry?.kind === "country" ? (COMBINING_BEFORE_STATE.get(piece.toLowerCase()) ?? null) : null),
  }));
}

function entryOf(piece: string, names: NameIndex): NameEntry | null {
  const match = names.longestAt(wholeToken(piece), 0);
  return match !== null && isParty(match.value) && caseFits(match.value, piece) ? match.value : null;
}

const isParty = (entry: NameEntry): boolean => entry.kind === "country" || (entry.kind === "organisation" && entry.code !== null);
