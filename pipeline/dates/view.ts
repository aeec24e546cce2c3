/** One sentence as the date rules see it. */
import { dateWord, type DateLexicon, type DateWord } from "../lexicon/date-words.ts";
import type { PhraseIndex } from "../lexicon/phrases.ts";
import type { Tokens } from "../text/tokens.ts";
import type { Atoms } from "./atoms.ts";

/** The pieces `[first, last)` of a sentence. */
export interface View {
  readonly tokens: Tokens;
  readonly atoms: Atoms;
  readonly lexicon: DateLexicon;
  readonly first: number;
  readonly last: number;
}

const NOTHING: DateWord = dateWord({});

const inside = (view: View, at: number): boolean => at >= view.first && at < view.last;

/** The folded form of a piece; empty outside the sentence. */
export function formAt(view: View, at: number): string {
  return inside(view, at) ? view.atoms.form[at]! : "";
}

/** What the lexicon says of a piece. */
export function wordAt(view: View, at: number): DateWord {
  return inside(view, at) ? (view.atoms.word[at] ?? NOTHING) : NOTHING;
}

/** The value of a piece of digits, or -1. */
export function numeralAt(view: View, at: number): number {
  return inside(view, at) ? view.atoms.numeral[at]! : -1;
}

/** How many digits or letters a piece has. */
export function lengthAt(view: View, at: number): number {
  return inside(view, at) ? view.atoms.form[at]!.length : 0;
}

/** Whether a hyphen inside a token joins the piece to the one before. */
export function gluedAt(view: View, at: number): boolean {
  return inside(view, at) && view.atoms.glued[at] === 1;
}

/** Whether a piece begins with a capital letter. */
export function isCapitalAt(view: View, at: number): boolean {
  if (!inside(view, at)) return false;
  const letter = view.tokens.text[view.atoms.start[at]!]!;
  return letter !== letter.toLowerCase();
}

/** The longest listed phrase that starts at a piece, with the piece after it. */
export function phraseAt<T>(view: View, index: PhraseIndex<T>, at: number): { readonly last: number; readonly value: T } | null {
  if (!inside(view, at) || view.atoms.glued[at] === 1) return null;
  const match = index.longestAt(view.tokens, view.atoms.token[at]!);
  if (match === null) return null;
  let last = at;
  while (last < view.last && view.atoms.token[last]! < match.last) last++;
  // A phrase that a line break or a sentence's end cuts is none.
  const end = view.atoms.token[last - 1];
  return end === match.last - 1 ? { last, value: match.value } : null;
}
