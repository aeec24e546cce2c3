/** Words as the merge compares them: folded, without function words, cut to stems. */
import { fold } from "../text/fold.ts";

const WORD = /[\p{L}\p{N}]+(?:[.'\u2019-][\p{L}\p{N}]+)*/gu;

/** Function words say nothing about what a clause says; negations do. */
const FUNCTION_WORDS = new Set(
  [
    "a an the of to in on at by for from with about between during through into onto over under as than and or but nor so if",
    "that this these those there here it its he his him her she they their them we our you your i my me",
    "is are was were be been being am has have had having do does did will would shall should can could may might must",
    "who whom whose which what when where while also such both each some any all",
  ].flatMap((line) => line.split(" ")),
);

/** A word with its place in the text, as it stands there. */
export interface Word {
  readonly form: string;
  readonly start: number;
}

/** The words of a text in order, as written. */
export function findWords(text: string): Word[] {
  return Array.from(text.matchAll(WORD), (match) => ({ form: match[0], start: match.index }));
}

/** Endings that inflection and derivation change while the word stays; longest first. */
const ENDING = /(?:ations?|ments?|ings?|edly|ed|ly|ies|es|s)$/;
const STEM_LENGTH = 6;

/**
 * The stem under which a word is compared; empty for a function word. Points inside abbreviations, possessives and British spelling do
 * not count: "U.S." and "US" are one, as are "defence" and "defense".
 */
export function stem(form: string): string {
  const known = STEMS.get(form);
  if (known !== undefined) return known;
  if (STEMS.size >= MOST_STEMS) STEMS.clear();
  const found = findStem(form);
  STEMS.set(form, found);
  return found;
}

/** Texts repeat their words: what was cut once is not cut again. */
const STEMS = new Map<string, string>();
const MOST_STEMS = 50_000;

function findStem(form: string): string {
  const plain = fold(form).replace(/'s$/, "").replaceAll(/[.'-]/g, "");
  if (FUNCTION_WORDS.has(plain)) return "";
  if (plain.length <= 4) return plain;
  const cut = plain.replace("ence", "ense").replace("our", "or").replace(ENDING, "").replace(/e$/, "");
  return (cut.length >= 3 ? cut : plain).slice(0, STEM_LENGTH);
}

/** The stems of a text's content words, in order. */
export function stems(text: string): string[] {
  return findWords(text)
    .map((word) => stem(word.form))
    .filter((word) => word !== "");
}
