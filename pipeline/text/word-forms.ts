/**
 * Word forms: one string for each, and a number for each that a list names. What lists say of a word then stands in arrays by number,
 * and most words of a text, which few lists know, cost a look into an array and no look-up by letters.
 */
import { fold } from "./fold.ts";

/** The number of every form that no list names. */
export const UNLISTED = 0;

const listed: string[] = [""];
const numbers = new Map<string, number>();
/** An open hash table of the listed forms in ASCII: numbers by the hash of their letters. At most half full. */
let slots = new Int32Array(1 << 10);

/** The number of a folded form, which is listed from now on. */
export function listForm(form: string): number {
  const known = numbers.get(form);
  if (known !== undefined) return known;
  const number = listed.length;
  // As the name of a property a string is made the engine's only one of its letters, which later comparisons see at once.
  const [only] = Object.keys({ [form]: number });
  listed.push(only!);
  numbers.set(only!, number);
  if (listed.length * 2 > slots.length) {
    slots = new Int32Array(slots.length * 4);
    for (let each = 1; each < listed.length; each++) insert(each);
  } else insert(number);
  return number;
}

/** The listed form of a number. */
export const listedForm = (number: number): string => listed[number]!;

/** The number of a folded form; `UNLISTED` when no list names it. */
export const numberOf = (form: string): number => numbers.get(form) ?? UNLISTED;

/** In place of a number where the letters are not of ASCII, and must be folded first. */
export const NOT_ASCII = -1;

/** The number of the word that the UTF-16 units `[start, end)` write, in large or small letters; `UNLISTED` when no list names it. */
export function formNumber(codes: Uint16Array, start: number, end: number): number {
  let hash = SEED;
  for (let at = start; at < end; at++) {
    const code = codes[at]!;
    if (code > LAST_ASCII) return NOT_ASCII;
    hash = mixed(hash, lower(code));
  }
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (slots.length - 1)) {
    const number = slots[slot]!;
    if (number === UNLISTED || isForm(listed[number]!, codes, start, end)) return number;
  }
}

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;
const LAST_ASCII = 0x7f;

/** FNV-1a, one character at a time. */
const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);
const slotOf = (hash: number): number => (hash ^ (hash >>> 15)) & (slots.length - 1);
const lower = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

function insert(number: number): void {
  const form = listed[number]!;
  let hash = SEED;
  for (let at = 0; at < form.length; at++) {
    if (form.charCodeAt(at) > LAST_ASCII) return;
    hash = mixed(hash, form.charCodeAt(at));
  }
  let slot = slotOf(hash);
  while (slots[slot] !== UNLISTED) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = number;
}

function isForm(form: string, codes: Uint16Array, start: number, end: number): boolean {
  if (form.length !== end - start) return false;
  for (let at = 0; at < form.length; at++) if (form.charCodeAt(at) !== lower(codes[start + at]!)) return false;
  return true;
}

const forms = new Map<string, string>();
/** Beyond this many the forms are names and numbers that do not come back; the table starts anew, so that memory stays flat. */
const MOST_FORMS = 1 << 16;
/** A longer slice would keep the whole text that it was cut from. */
const LONGEST = 12;

/** The folded form of `text.slice(start, end)`, the same string each time for a short one. */
export function foldedForm(text: string, start: number, end: number): string {
  const word = text.slice(start, end);
  if (end - start > LONGEST) return fold(word);
  const known = forms.get(word);
  if (known !== undefined) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const folded = fold(word);
  const form = forms.get(folded) ?? folded;
  forms.set(word, form).set(form, form);
  return form;
}
