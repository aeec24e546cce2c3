/** What is compared of a word: made once for each form, since texts repeat their words, and found by its letters without cutting it out. */
import { fold } from "../../text/fold.ts";
import { hash32, mix } from "../../text/hash.ts";

export interface Term {
  /** As it stands in the text. */
  readonly form: string;
  /** Empty for a function word. */
  readonly stem: string;
  readonly hash: number;
  readonly capital: boolean;
  readonly digit: boolean;
}

/** A power of two; at most half of the places are taken, so that the next free one is near. */
const PLACES = 1 << 16;
const MOST_TERMS = PLACES / 2;
const TERMS: (Term | null)[] = Array.from({ length: PLACES }, () => null);
let count = 0;

/** Before the first unit of a word is added to its hash by `addUnit`. */
export const FIRST_HASH = 0x811c9dc5;
export const addUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** The term of the word between two places of a text; `hash` is that of its units. */
export function termAt(text: string, start: number, end: number, hash: number): Term {
  let place = mix(hash) & (PLACES - 1);
  for (let term = TERMS[place]!; term !== null; term = TERMS[place]!) {
    if (term.form.length === end - start && text.startsWith(term.form, start)) return term;
    place = (place + 1) & (PLACES - 1);
  }
  const term = makeTerm(ownCopy(text.slice(start, end)));
  if (++count > MOST_TERMS) {
    TERMS.fill(null);
    count = 0;
  } else TERMS[place] = term;
  return term;
}

/** A long part of a text keeps the whole text in memory. */
export const ownCopy = (part: string): string => (part.length < 13 ? part : Array.from(part).join(""));

const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\p{N}/u;

function makeTerm(form: string): Term {
  const stem = findStem(form);
  return { form, stem, hash: hash32(stem), capital: CAPITAL.test(form), digit: DIGIT.test(form) };
}

/** Function words say nothing about what a clause says; negations do. */
const FUNCTION_WORDS = new Set(
  [
    "a an the of to in on at by for from with about between during through into onto over under as than and or but nor so if",
    "that this these those there here it its he his him her she they their them we our you your i my me",
    "is are was were be been being am has have had having do does did will would shall should can could may might must",
    "who whom whose which what when where while also such both each some any all",
  ].flatMap((line) => line.split(" ")),
);

/** Endings that inflection and derivation change while the word stays; longest first. */
const ENDING = /(?:ations?|ments?|ings?|edly|ed|ly|ies|es|s)$/;
const STEM_LENGTH = 6;

function findStem(form: string): string {
  const plain = fold(form).replace(/'s$/, "").replaceAll(/[.'-]/g, "");
  if (FUNCTION_WORDS.has(plain)) return "";
  if (plain.length <= 4) return plain;
  const cut = plain.replace("ence", "ense").replace("our", "or").replace(ENDING, "").replace(/e$/, "");
  return (cut.length >= 3 ? cut : plain).slice(0, STEM_LENGTH);
}
