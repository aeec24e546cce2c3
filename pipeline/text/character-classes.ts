/** What a character is to the tokenizer. */

export const LETTER = 1;
export const DIGIT = 2;
export const SPACE = 3;
export const APOSTROPHE = 4;
export const HYPHEN = 5;
export const STOP = 6;
export const COMMA = 7;
export const JOINER = 8;
export const MARK = 9;

const IS_LETTER = /[\p{L}\p{M}]/u;
const IS_DIGIT = /\p{N}/u;
const IS_SPACE = /\s/;

/** The classes of the characters met so far, by their UTF-16 unit; 0 where none was met. */
const known = new Uint8Array(1 << 16);

/** UTF-16 units of a text, and how many of them count. */
export interface Units {
  readonly codes: Uint16Array;
  readonly length: number;
}

let room = new Uint16Array(1 << 12);

/** The units of a text, valid until the next text is read: an array is read faster than a string that was cut from another. */
export function unitsOf(text: string): Units {
  const { length } = text;
  if (length > room.length) room = new Uint16Array(length * 2);
  for (let at = 0; at < length; at++) room[at] = text.charCodeAt(at);
  return { codes: room, length };
}

/** The class of the character at `at`; the trailing half of a pair is of the class of the pair, and what lies outside is space. */
export function classAt({ codes, length }: Units, at: number): number {
  if (at < 0 || at >= length) return SPACE;
  const code = codes[at]!;
  if (code >= 0xd800 && code < 0xe000) return pairClass(codes, length, at);
  const kind = known[code]!;
  return kind === 0 ? (known[code] = classify(String.fromCharCode(code))) : kind;
}

const isLead = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
const isTrail = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

function pairClass(codes: Uint16Array, length: number, at: number): number {
  const lead = codes[at]! < 0xdc00 ? at : at - 1;
  const isPair = lead >= 0 && lead + 1 < length && isLead(codes[lead]!) && isTrail(codes[lead + 1]!);
  if (!isPair) return MARK;
  return classify(String.fromCharCode(codes[lead]!, codes[lead + 1]!));
}

function classify(character: string): number {
  if (character === "'" || character === "\u2019") return APOSTROPHE;
  if (character === "-" || character === "\u2010" || character === "\u2011") return HYPHEN;
  if (character === ".") return STOP;
  if (character === ",") return COMMA;
  if (character === "\u00ad" || character === "\u200b" || character === "\u200d") return JOINER;
  if (IS_SPACE.test(character)) return SPACE;
  if (IS_LETTER.test(character)) return LETTER;
  return IS_DIGIT.test(character) ? DIGIT : MARK;
}
