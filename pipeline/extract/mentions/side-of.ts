/** Which state a delegation is of: "the Chadian delegation", "Chad's negotiating team", "the delegation of Chad". */
import type { Find } from "./find.ts";
import { isPossessive, LOWER, sameSentence, tagAt, wordAt, type Words } from "./words.ts";

/** Nouns of those who sit on one side of a table. */
export const SIDES = new Set("delegation team side mission party group negotiators contingent envoys".split(" "));
/** Kinds of names that say whose a delegation is. */
export const STATES: ReadonlySet<string> = new Set(["country", "organisation", "body"]);
/** How many words may describe whoever is named. */
export const MOST_WORDS = 4;

/** The find that covers a token; null without one, and beyond the ends. */
export const ownerAt = (words: Words, at: number): Find | null => (at >= 0 && at < words.tokens.count ? (words.owner[at] ?? null) : null);

/** A common noun or adjective, or the clitic between two: "side's leader". */
export const isDescribing = (words: Words, at: number): boolean =>
  isPossessive(words, at)
    ? words.shapes[at - 1] === LOWER && tagAt(words, at - 1) === "NOUN"
    : words.shapes[at] === LOWER && ownerAt(words, at) === null && (tagAt(words, at) === "NOUN" || tagAt(words, at) === "ADJ");

/** The state of the delegation whose noun stands at token `head`; null where none is said. */
export function sideOf(words: Words, head: number): string | null {
  const known = ownerAt(words, head);
  if (known !== null) return known.country;
  let at = head;
  while (at > head - MOST_WORDS && isDescribing(words, at - 1)) at--;
  const before = ownerAt(words, isPossessive(words, at - 1) ? at - 2 : at - 1);
  if (before !== null && STATES.has(before.kind) && sameSentence(words, before.first, head)) return before.country;
  return ofState(words, head + 1);
}

/** "of Chad", "of the Chadian foreign ministry"; not "told A B of Chad's offer". */
export function ofState(words: Words, last: number): string | null {
  if (wordAt(words, last) !== "of") return null;
  const state = ownerAt(words, wordAt(words, last + 1) === "the" ? last + 2 : last + 1);
  if (state === null || !STATES.has(state.kind) || !sameSentence(words, last - 1, state.last - 1)) return null;
  return isPossessive(words, state.last) ? null : state.country;
}
