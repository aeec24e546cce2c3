/** Words as the merge compares them: folded, without function words, cut to stems. */
import { fold } from "../text/fold.ts";
import { hash32 } from "./hash.ts";

/** Function words say nothing about what a clause says; negations do. */
const FUNCTION_WORDS = new Set(
  [
    "a an the of to in on at by for from with about between during through into onto over under as than and or but nor so if",
    "that this these those there here it its he his him her she they their them we our you your i my me",
    "is are was were be been being am has have had having do does did will would shall should can could may might must",
    "who whom whose which what when where while also such both each some any all",
  ].flatMap((line) => line.split(" ")),
);

/** What is compared of a word, however often it stands in the texts. */
export interface Term {
  /** Empty for a function word. */
  readonly stem: string;
  readonly hash: number;
  readonly capital: boolean;
  readonly digit: boolean;
}

/** A word with its place in the text, as it stands there. */
export interface Word {
  readonly form: string;
  readonly start: number;
  readonly term: Term;
}

/** The words of a text in order: letters and digits, with single points, apostrophes and hyphens between them. */
export function findWords(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length;) {
    let end = wordUnits(text, at);
    if (end === 0) {
      at++;
      continue;
    }
    for (end += at; end < text.length;) {
      const connected = CONNECTORS.includes(text[end]!) ? 1 : 0;
      const units = wordUnits(text, end + connected);
      if (units === 0) break;
      end += connected + units;
    }
    const form = text.slice(at, end);
    words.push({ form, start: at, term: termOf(form) });
    at = end;
  }
  return words;
}

const CONNECTORS = ".'\u2019-";
const LETTER_OR_DIGIT = /^[\p{L}\p{N}]/u;
/** By unit: 1 when it is a letter or a digit, 2 when it is not, 0 before anyone asked. */
const KINDS = new Uint8Array(0x10000);

/** How many units the letter or digit at a place has; 0 when there is none. */
function wordUnits(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  if (unit >= 0xd800 && unit < 0xe000) return LETTER_OR_DIGIT.test(text.slice(at, at + 2)) ? 2 : 0;
  if (KINDS[unit] === 0) KINDS[unit] = LETTER_OR_DIGIT.test(text[at]!) ? 1 : 2;
  return KINDS[unit] === 1 ? 1 : 0;
}

/** Endings that inflection and derivation change while the word stays; longest first. */
const ENDING = /(?:ations?|ments?|ings?|edly|ed|ly|ies|es|s)$/;
const STEM_LENGTH = 6;

/**
 * The stem under which a word is compared; empty for a function word. Points inside abbreviations, possessives and British spelling do
 * not count: "U.S." and "US" are one, as are "defence" and "defense".
 */
export const stem = (form: string): string => termOf(form).stem;

function termOf(form: string): Term {
  const known = TERMS.get(form);
  if (known !== undefined) return known;
  if (TERMS.size >= MOST_TERMS) TERMS.clear();
  const found = findStem(form);
  const term = { stem: found, hash: hash32(found), capital: CAPITAL.test(form), digit: DIGIT.test(form) };
  TERMS.set(ownCopy(form), term);
  return term;
}

/** Texts repeat their words: what was cut once is not cut again. */
const TERMS = new Map<string, Term>();
const MOST_TERMS = 50_000;
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\p{N}/u;

/** A long part of a text keeps the whole text in memory. */
const ownCopy = (part: string): string => (part.length < 13 ? part : Array.from(part).join(""));

function findStem(form: string): string {
  const plain = fold(form).replace(/'s$/, "").replaceAll(/[.'-]/g, "");
  if (FUNCTION_WORDS.has(plain)) return "";
  if (plain.length <= 4) return plain;
  const cut = plain.replace("ence", "ense").replace("our", "or").replace(ENDING, "").replace(/e$/, "");
  return (cut.length >= 3 ? cut : plain).slice(0, STEM_LENGTH);
}

/** The stems of a text's content words, in order. */
export const stems = (text: string): string[] =>
  findWords(text)
    .map(({ term }) => term.stem)
    .filter((found) => found !== "");
