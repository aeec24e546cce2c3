/** Words as the merge compares them: folded, without function words, cut to stems. */
import { unitsOf } from "../../text/character-classes.ts";
import { addUnit, FIRST_HASH, termAt, type Term } from "./terms.ts";

/** Words in order: where each begins, and what is compared of it. */
export interface Words {
  readonly starts: readonly number[];
  readonly terms: readonly Term[];
}

/** The words of a text in order: letters and digits, with single points, apostrophes and hyphens between them. */
export function findWords(text: string): Words {
  const starts: number[] = [];
  const terms: Term[] = [];
  const { codes, length } = unitsOf(text);
  /** Where the word begins that goes on; -1 outside words. */
  let start = -1;
  let hash = FIRST_HASH;
  for (let at = 0; at < length; at++) {
    const unit = codes[at]!;
    if (isWordUnit(text, at, unit)) {
      if (start < 0) start = at;
    } else if (start < 0) continue;
    else if (!isConnector(unit) || at + 1 === length || !isWordUnit(text, at + 1, codes[at + 1]!)) {
      starts.push(start);
      terms.push(termAt(text, start, at, hash));
      start = -1;
      hash = FIRST_HASH;
      continue;
    }
    hash = addUnit(hash, unit);
  }
  if (start >= 0) {
    starts.push(start);
    terms.push(termAt(text, start, length, hash));
  }
  return { starts, terms };
}

/** A point, an apostrophe of either kind, a hyphen. */
const isConnector = (unit: number): boolean => unit === 0x2e || unit === 0x27 || unit === 0x2019 || unit === 0x2d;

const LETTER_OR_DIGIT = /^[\p{L}\p{N}]$/u;
/** By unit: 1 when it is a letter or a digit, 2 when it is not, 0 before anyone asked. */
const KINDS = new Uint8Array(0x10000);

/** Whether a unit is a letter or a digit, or half of one. */
function isWordUnit(text: string, at: number, unit: number): boolean {
  if (unit >= 0xd800 && unit < 0xe000) {
    const first = unit < 0xdc00 ? at : at - 1;
    return LETTER_OR_DIGIT.test(text.slice(first, first + 2));
  }
  if (KINDS[unit] === 0) KINDS[unit] = LETTER_OR_DIGIT.test(text[at]!) ? 1 : 2;
  return KINDS[unit] === 1;
}

/**
 * The stem under which a word is compared; empty for a function word. Points inside abbreviations, possessives and British spelling do
 * not count: "U.S." and "US" are one, as are "defence" and "defense".
 */
export function stem(form: string): string {
  let hash = FIRST_HASH;
  for (let at = 0; at < form.length; at++) hash = addUnit(hash, form.charCodeAt(at));
  return termAt(form, 0, form.length, hash).stem;
}

/** The stems of a text's content words, in order. */
export function stems(text: string): string[] {
  const found: string[] = [];
  for (const term of findWords(text).terms) if (term.stem !== "") found.push(term.stem);
  return found;
}
