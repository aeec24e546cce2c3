/** States and organisations named inside one hyphenated word: "Japan-U.S.", "Sino-Russian", "U.S.-led". */
import { wholeTokens, type Tokens } from "../text/tokens.ts";
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

export interface JoinedStates {
  /** The pieces of the word, each with the code of the state or organisation that it names; null for a piece that names none. */
  readonly pieces: ReadonlyArray<{ readonly piece: string; readonly code: string | null }>;
  /** One past the last token of the names: that behind the word where its last name goes on there ("U.S.-North Korean"). */
  readonly last: number;
}

/** The states that the hyphenated token `at` names, with the words of their names that stand beside it: "Sierra Leone-Chad". */
export function joinedStates(tokens: Tokens, at: number, names: NameIndex): JoinedStates {
  const text = wordOf(tokens, at);
  const words = text.split("-");
  if (isBygone(text)) return { pieces: words.map((piece) => ({ piece, code: null })), last: at + 1 };
  const final = words.length - 1;
  const entries = words.map((piece) => entryOf(names, piece));
  const [front, back] = [entryOf(names, wordOf(tokens, at - 1), words[0]!), entryOf(names, words[final]!, wordOf(tokens, at + 1))];
  if (front !== null) entries[0] = front;
  if (back !== null) entries[final] = back;
  const pieces = words.map((piece, index) => ({ piece, code: entries[index]?.code ?? combining(piece, entries[index + 1] ?? null) }));
  return { pieces, last: back === null ? at + 1 : at + 2 };
}

const wordOf = ({ text, start, end, count }: Tokens, at: number): string => (at < 0 || at >= count ? "" : text.slice(start[at]!, end[at]!));

/** The state that a combining form before a hyphen stands for; `next` is what stands behind it. */
function combining(piece: string, next: NameEntry | null): string | null {
  const form = piece.toLowerCase();
  return COMBINING.get(form) ?? (next?.kind === "country" ? (COMBINING_BEFORE_STATE.get(form) ?? null) : null);
}

/** The state or organisation that the words together name; null where they name none. */
function entryOf(names: NameIndex, ...words: readonly string[]): NameEntry | null {
  const match = names.longestAt(wholeTokens(...words), 0);
  return match !== null && match.last === words.length && isParty(match.value) && caseFits(match.value, words.join(" ")) ? match.value : null;
}

const isParty = (entry: NameEntry): boolean => entry.kind === "country" || (entry.kind === "organisation" && entry.code !== null);
