/** The credit in brackets, or after a dash, at the very end of a paragraph: "(Reuters)", "-- Bernama". */
import { fold } from "../text/fold.ts";
import type { Lexicon } from "../lexicon/lexicon.ts";

export interface TailCredit {
  /** The credit with its brackets, as UTF-16 offsets of the paragraph. */
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly nameStart: number;
  readonly nameEnd: number;
}

const LONGEST = 100;
const IN_BRACKETS = /[([](?<name>\p{Lu}[^()[\]]{1,70})[)\]]\s?[.,]?$/u;
const AFTER_DASH = /(?:\u2013|\u2014|--| -) ?(?<name>\p{Lu}[^\u2013\u2014]{1,30})$/u;
const ENDS_SENTENCE = /[.!?\u2026"\u201d\u2019)\]]\s*$/;
const MOST_WORDS = 5;
const NAME_WORD = /^(?:[\p{Lu}\p{N}][\p{L}\p{N}.&'\u2019/-]*|of|and|the|for|via|\/)$/u;

/** The credit that ends `text`, or null. In brackets any name will do after a full stop; after a dash only a listed publisher. */
export function tailCredit(text: string, lexicon: Lexicon): TailCredit | null {
  const from = Math.max(0, text.length - LONGEST);
  const tail = text.slice(from);
  const bracketed = IN_BRACKETS.exec(tail);
  const match = bracketed ?? AFTER_DASH.exec(tail);
  if (match === null) return null;
  const name = match.groups!["name"]!;
  const listed = lexicon.publishers.byName.has(fold(name));
  if (bracketed === null ? !listed : !listed && !isName(name, lexicon)) return null;
  if (!ENDS_SENTENCE.test(tail.slice(0, match.index)) && match.index > 0) return null;
  const nameStart = from + match.index + match[0].indexOf(name);
  return { start: from + match.index, end: text.length, name, nameStart, nameEnd: nameStart + name.length };
}

/** Whether all words are set as those of a name, and none is a stage direction such as "Laughter". */
function isName(name: string, lexicon: Lexicon): boolean {
  if (name.endsWith(".")) return false;
  const words = name.split(" ");
  if (words.length > MOST_WORDS || words.some((word) => lexicon.regions.asides.has(fold(word)))) return false;
  return words.every((word) => NAME_WORD.test(word));
}
