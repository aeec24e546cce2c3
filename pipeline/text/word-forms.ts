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

/** The number of a folded form; `UNLISTED` when no list names it. */
export const numberOf = (form: string): number => numbers.get(form) ?? UNLISTED;

/**
 * The number of the word that the UTF-16 units `[start, end)` of a text write; zero or less when no list names it. `writtenForm` tells the
 * folded form of any of them, until the next word is read.
 */
export function formAt(text: string, codes: Uint16Array, start: number, end: number): number {
  let hash = SEED;
  let capitals = 0;
  for (let at = start; at < end; at++) {
    const code = codes[at]!;
    if (code > LAST_ASCII) {
      written = OTHERWISE;
      return foldedNumber(text, start, end);
    }
    const small = lower(code);
    if (small !== code) capitals++;
    hash = mixed(hash, small);
  }
  written = capitals === 0 ? AS_FOLDED : capitals === 1 && codes[start]! !== lower(codes[start]!) ? CAPITALISED : OTHERWISE;
  for (let slot = slotOf(hash); ; slot = (slot + 1) & (slots.length - 1)) {
    const number = slots[slot]!;
    if (number === UNLISTED) return -passingSlot(text, codes, start, end, hash);
    if (isForm(listed[number]!, codes, start, end)) return number;
  }
}

/** The folded form of the word that `formAt` has just given this number. */
export const writtenForm = (number: number): string => (number > UNLISTED ? listed[number]! : passing[-number]!);

/** How a word is written beside its folded form: the same, with one capital at its head, or in any other way. */
export const AS_FOLDED = 0;
export const CAPITALISED = 1;
export const OTHERWISE = 2;
let written: number = AS_FOLDED;

/** How the word that `formAt` has just read is written. */
export const writtenCase = (): number => written;

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

/** Forms that no list names, each where its hash points: a word that comes back is the same string, and memory stays flat. The first place is for any other. */
const passing: string[] = Array.from({ length: 1 << 15 }, () => "");
const ELSEWHERE = 0;
/** A longer slice would keep the whole text that it was cut from. */
const LONGEST = 12;

function passingSlot(text: string, codes: Uint16Array, start: number, end: number, hash: number): number {
  const slot = end - start > LONGEST ? ELSEWHERE : (hash ^ (hash >>> 15)) & (passing.length - 1);
  if (slot === ELSEWHERE || !isForm(passing[slot]!, codes, start, end)) passing[slot] = text.slice(start, end).toLowerCase();
  return slot;
}

const foldings = new Map<string, string>();
/** Beyond this many they are names that do not come back, and the table starts anew. */
const MOST_FOLDINGS = 1 << 14;

function foldedNumber(text: string, start: number, end: number): number {
  const folded = foldedForm(text.slice(start, end));
  passing[ELSEWHERE] = folded;
  return numberOf(folded);
}

function foldedForm(word: string): string {
  if (word.length > LONGEST) return fold(word);
  const known = foldings.get(word);
  if (known !== undefined) return known;
  if (foldings.size >= MOST_FOLDINGS) foldings.clear();
  const folded = fold(word);
  foldings.set(word, folded);
  return folded;
}
